import type { Settings } from '../settings.ts';

const id = 'virtual:concordance/settings';
const resolvedId = `\0${id}`;

/** A Vite plugin that gives pages the team's settings as the module `virtual:concordance/settings`. */
export function settingsModule(settings: Settings) {
  return {
    name: 'concordance-settings',
    resolveId: (wanted: string) => (wanted === id ? resolvedId : undefined),
    load: (wanted: string) => (wanted === resolvedId ? `export default ${JSON.stringify(settings)};` : undefined),
  };
}
