import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { remarkLoneComponents } from '../commentary/remark-lone-components.ts';
import { remarkShortForms } from '../commentary/short-forms/remark-short-forms.ts';
import { writeFontParts } from '../fonts/write-font-parts.ts';
import { readContent } from '../kept/read-content.ts';
import { findPart } from '../kept-pages/build-part.ts';
import { findContent, setContent } from '../live/live-content.ts';
import { parseSettings, type Settings, type SettingsInput } from '../settings.ts';
import { keptCards, pruneCards } from '../social-cards/keep-card.ts';
import { commentaryCheck } from './commentary-check.ts';
import { pageKeeper } from './page-keeper.ts';
import { settingsModule } from './settings-module.ts';
import { smallPreload } from './small-preload.ts';

/** Makes an Astro project a Concordance site: its addresses, its build options, and its settings for the pages. */
export function concordance(input: SettingsInput): AstroIntegration {
  const settings = parseSettings(input);
  let root = '';
  return {
    name: 'concordance',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        const home = fileURLToPath(config.root);
        const fonts = await writeFontParts(join(home, '.cache', 'fonts'));
        if (command === 'build' || (command === 'dev' && !findContent())) setContent(readContent(home));
        updateConfig(toAstroConfig(settings, commentaryCheck(home, command, settings), fonts));
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const { number, of } = findPart(process.env);
        if (number < of) return;
        pruneCards(join(root, keptCards), fileURLToPath(dir));
      },
    },
  };
}

function toAstroConfig(settings: Settings, remarkPlugin: ReturnType<typeof commentaryCheck>, fonts: string) {
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
    integrations: [pageKeeper(settings)],
    devToolbar: { enabled: false },
    vite: {
      plugins: [settingsModule(settings), smallPreload(settings.base)],
      resolve: { alias: { 'concordance-fonts': fonts } },
      // Inlined assets would need a looser content security policy.
      build: {
        assetsInlineLimit: 0,
        // What the parts before have made stays.
        ...(findPart(process.env).number > 1 && { emptyOutDir: false }),
        rolldownOptions: { checks: { moduleLevelDirective: false } },
      },
    },
  };
}
