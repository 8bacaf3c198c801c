import { StaticPaths } from 'astro:static-paths';
import type { AstroPrerenderer } from 'astro';
import { createApp } from 'astro/app/entrypoint';

const app = createApp({ streaming: false });

/** What Astro's own prerenderer does, for a build that has the bundled pages already and does not start Astro. */
export const prerenderer: AstroPrerenderer & { readonly app: typeof app } = {
  name: 'concordance-kept',
  app,
  getStaticPaths: () => new StaticPaths(app).getAll(),
  render: (request, { routeData }) => app.render(request, { routeData }),
};
