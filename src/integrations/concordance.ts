import { unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import { type Settings, type SettingsInput, parseSettings } from '../settings.ts';
import { settingsModule } from './settings-module.ts';

/** Makes an Astro project a Concordance site: its addresses, its build options, and its settings for the pages. */
export function concordance(input: SettingsInput): AstroIntegration {
  const settings = parseSettings(input);
  return {
    name: 'concordance',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig(toAstroConfig(settings));
      },
    },
  };
}

function toAstroConfig(settings: Settings) {
  return {
    site: settings.site,
    base: settings.base,
    trailingSlash: 'always' as const,
    // The default drops spaces between inline elements that stand on lines of their own.
    compressHTML: true,
    build: { format: 'directory' as const, inlineStylesheets: 'never' as const },
    // The default processor runs no remark or rehype plugin.
    markdown: { processor: unified({}), syntaxHighlight: false as const },
    devToolbar: { enabled: false },
    vite: {
      plugins: [settingsModule(settings)],
      // Inlined assets would need a looser content security policy.
      build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    },
  };
}
