import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { findPart } from '../kept-pages/build-part.ts';
import { type KeptPages, keepPages } from '../kept-pages/keep-pages.ts';
import { findKeptSite } from '../kept-pages/kept-site.ts';
import { createPageProgress } from '../kept-pages/page-progress.ts';
import { toSiteDigest } from '../kept-pages/to-site-digest.ts';
import type { Settings } from '../settings.ts';

/**
 * An integration that lets a build of `npm run build` keep the pages of the last one in which nothing has changed.
 */
export function pageKeeper(settings: Settings): AstroIntegration {
  let [root, dist] = ['', ''];
  let pages: KeptPages | undefined;
  return {
    name: 'concordance-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const site = findKeptSite(process.env);
        if (!site) return;
        const { stderr } = process;
        const onPage = createPageProgress({
          write: (text) => stderr.write(text),
          isTerminal: stderr.isTTY,
          now: () => performance.now(),
        });
        setPrerenderer((inner) => {
          const keeping = keepPages(inner, {
            lastSite: join(root, site.lastSite),
            list: join(root, site.list),
            isFresh: site.isFresh,
            part: findPart(process.env),
            dist,
            toDigest: () => toSiteDigest(root, settings, dist),
            onPage,
          });
          pages = keeping;
          return quieten(keeping, logger);
        });
      },
      'astro:build:done': ({ logger }) => {
        if (!pages) return;
        const { made, kept } = pages.finish();
        logger.info(`${made} pages and files made, ${kept.length} kept as they were`);
      },
    },
  };
}

/** The same prerenderer, while which Astro does not print a line for each page. */
function quieten<P extends ReturnType<typeof keepPages>>(inner: P, { options }: AstroIntegrationLogger): P {
  const level = options.level;
  return {
    ...inner,
    setup: async () => {
      await inner.setup?.();
      options.level = 'warn';
    },
    teardown: async () => {
      options.level = level;
      await inner.teardown?.();
    },
  };
}
