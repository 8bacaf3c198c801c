import type { AstroIntegration } from 'astro';
import { commentarySource } from './commentary-source.ts';
import type { startSession } from './session.ts';

/** What a dev server has besides the site: pages that follow edits. A build knows nothing of it. */
export function liveEditing(root: string, session: Awaited<ReturnType<typeof startSession>>): AstroIntegration {
  return {
    name: 'concordance-live-editing',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectScript }) => {
        updateConfig({ vite: { plugins: [commentarySource(root, session.findText)] } });
        injectScript('page', `import '/scripts/dev/page/main.ts';`);
      },
      'astro:server:setup': ({ server }) => session.attach(server),
      'astro:server:done': () => session.close(),
    },
  };
}
