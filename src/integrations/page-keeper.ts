import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { findPart } from '../kept-pages/build-part.ts';
import { toContentDigest } from '../kept-pages/content-pages.ts';
import { type KeptPages, keepPages } from '../kept-pages/keep-pages.ts';
import { beginBundle, entry, finishBundle, hasMore } from '../kept-pages/kept-bundle.ts';
import { findKeptSite, keptBundle } from '../kept-pages/kept-site.ts';
import { toSiteDigest } from '../kept-pages/to-site-digest.ts';
import { tellProgress } from '../progress/tell-progress.ts';
import type { Settings } from '../settings.ts';

/** Integrations that do nothing to a site once its pages are bundled, or whose part in it the build knows. */
const own = new Set(['concordance', 'concordance-pages', '@astrojs/mdx']);

/**
 * An integration that lets a build of `npm run build` keep the pages of the last one in which nothing has changed.
 */
export function pageKeeper(settings: Settings): AstroIntegration {
  let [root, dist, base] = ['', '', ''];
  let isAlone = false;
  const part = findPart(process.env);
  let pages: KeptPages | undefined;
  return {
    name: 'concordance-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig, command }) => {
        if (command === 'build') updateConfig({ vite: { plugins: [renderEntry()] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        dist = fileURLToPath(config.outDir);
        base = config.base;
        isAlone = config.integrations.every(({ name }) => own.has(name));
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const site = findKeptSite(process.env);
        if (!site) return;
        setPrerenderer((inner) => {
          const siteDigest = toSiteDigest(root, settings, dist);
          // The parts of a large site have the same bundle; from the second on there are pages beside it. The first has all
          // commentary and what a team adds: where no picture comes with those, none does with others.
          if (site.bundleKey && isAlone && part.number === 1)
            beginBundle(dist, join(root, keptBundle), site.bundleKey, siteDigest);
          const keeping = keepPages(inner, {
            lastSite: join(root, site.lastSite),
            list: join(root, site.list),
            isFresh: site.isFresh,
            part,
            dist,
            base,
            siteDigest,
            contentDigest: toContentDigest(root),
            hasPictures: hasMore(join(root, site.lastSite), dist),
            onPage: tellProgress('page'),
          });
          pages = keeping;
          return quieten(keeping, logger);
        });
      },
      'astro:build:done': ({ logger }) => {
        if (!pages) return;
        if (part.number === 1) finishBundle(dist, join(root, keptBundle));
        const { made, kept } = pages.finish();
        logger.info(`${made} pages and files made, ${kept.length} kept as they were`);
      },
    },
  };
}

/** A plugin of Vite's that bundles the program by which a later build makes pages, with the same parts as Astro's own. */
function renderEntry() {
  return {
    name: 'concordance-render-entry',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'prerender',
    buildStart(this: { readonly emitFile: (file: object) => unknown }) {
      const id = fileURLToPath(new URL('../kept-pages/render-entry.ts', import.meta.url));
      this.emitFile({ type: 'chunk', id, fileName: entry });
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
