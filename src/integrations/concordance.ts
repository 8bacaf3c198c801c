import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { remarkLoneComponents } from '../commentary/remark-lone-components.ts';
import { remarkShortForms } from '../commentary/short-forms/remark-short-forms.ts';
import { writeFontParts } from '../fonts/write-font-parts.ts';
import { parseSettings, type Settings, type SettingsInput } from '../settings.ts';
import { keptCards, pruneCards } from '../social-cards/keep-card.ts';
import { commentaryCheck } from './commentary-check.ts';
import { writeSearchIndex } from './search-index.ts';
import { settingsModule } from './settings-module.ts';
import { createSitemapItem } from './sitemap-item.ts';
import { smallPreload } from './small-preload.ts';

/** Makes an Astro project a Concordance site: its addresses, its build options, and its settings for the pages. */
export function concordance(input: SettingsInput): AstroIntegration {
  const settings = parseSettings(input);
  let [root, dist] = ['', ''];
  return {
    name: 'concordance',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        const fonts = await writeFontParts(join(fileURLToPath(config.root), '.cache', 'fonts'));
        updateConfig(
          toAstroConfig(settings, commentaryCheck(fileURLToPath(config.root), command, settings), () => dist, fonts),
        );
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!settings.editUrl && !settings.contact)
          logger.info(
            'no address for reports of errors is set (contact or editUrl in astro.config.mjs); About says so',
          );
        pruneCards(join(root, keptCards), fileURLToPath(dir));
        for (const [lang, passages] of await writeSearchIndex(fileURLToPath(dir)))
          logger.info(`search, ${lang}: ${passages} passages`);
      },
    },
  };
}

function toAstroConfig(
  settings: Settings,
  remarkPlugin: ReturnType<typeof commentaryCheck>,
  toDist: () => string,
  fonts: string,
) {
  return {
    site: settings.site,
    base: settings.base,
    trailingSlash: 'always' as const,
    // The default drops spaces between inline elements that stand on lines of their own.
    compressHTML: true,
    build: { format: 'directory' as const, inlineStylesheets: 'never' as const },
    // The default processor runs no remark or rehype plugin.
    markdown: {
      processor: unified({ remarkPlugins: [remarkShortForms, remarkPlugin, remarkLoneComponents] }),
      syntaxHighlight: false as const,
    },
    // Each page says itself in which languages it is offered; the sitemap would offer every page in all of them.
    integrations: [sitemap({ serialize: createSitemapItem(toDist, settings.base) })],
    devToolbar: { enabled: false },
    vite: {
      plugins: [settingsModule(settings), smallPreload(settings.base)],
      resolve: { alias: { 'concordance-fonts': fonts } },
      // Inlined assets would need a looser content security policy.
      build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    },
  };
}
