import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { parseSettings, type Settings, type SettingsInput } from '../settings.ts';
import { commentaryCheck } from './commentary-check.ts';
import { writeSearchIndex } from './search-index.ts';
import { settingsModule } from './settings-module.ts';
import { createSitemapItem } from './sitemap-item.ts';

/** Makes an Astro project a Concordance site: its addresses, its build options, and its settings for the pages. */
export function concordance(input: SettingsInput): AstroIntegration {
  const settings = parseSettings(input);
  let dist = '';
  return {
    name: 'concordance',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        updateConfig(toAstroConfig(settings, commentaryCheck(fileURLToPath(config.root), command), () => dist));
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        for (const [lang, records] of await writeSearchIndex(fileURLToPath(dir)))
          logger.info(`search, ${lang}: ${records} records`);
      },
    },
  };
}

function toAstroConfig(settings: Settings, remarkPlugin: ReturnType<typeof commentaryCheck>, toDist: () => string) {
  return {
    site: settings.site,
    base: settings.base,
    trailingSlash: 'always' as const,
    // The default drops spaces between inline elements that stand on lines of their own.
    compressHTML: true,
    build: { format: 'directory' as const, inlineStylesheets: 'never' as const },
    // The default processor runs no remark or rehype plugin.
    markdown: { processor: unified({ remarkPlugins: [remarkPlugin] }), syntaxHighlight: false as const },
    // Each page says itself in which languages it is offered; the sitemap would offer every page in all of them.
    integrations: [sitemap({ serialize: createSitemapItem(toDist, settings.base) })],
    devToolbar: { enabled: false },
    vite: {
      plugins: [settingsModule(settings)],
      // Inlined assets would need a looser content security policy.
      build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    },
  };
}
