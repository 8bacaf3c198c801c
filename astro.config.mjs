// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { concordance } from './src/integrations/concordance.ts';

/**
 * Everything a team sets. Each option is described in src/settings.ts.
 * @type {import('./src/settings.ts').SettingsInput}
 */
export const settings = {
  title: 'Concordance',
  description: {
    en: 'Foreign-language reports as briefings: every figure, name and quotation one click from the sentence it came from.',
    it: 'Rapporti in lingua straniera trasformati in briefing: ogni cifra, nome e citazione a un clic dalla frase da cui proviene.',
    ro: 'Rapoarte în limbi străine transformate în informări: fiecare cifră, nume și citat la un clic de propoziția din care provine.',
  },
  site: 'https://concordance.example',
  publisher: 'Concordance',
};

export default defineConfig({
  integrations: [mdx(), concordance(settings)],
});
