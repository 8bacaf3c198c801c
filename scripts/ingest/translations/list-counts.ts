import { countEntries } from '../../../src/translation/count-entries.ts';
import type { TranslationsReport } from './ingest-translations.ts';

/** How far each translation has come, a line each. */
export function listTranslationCounts({ read }: TranslationsReport): string[] {
  return read.map(({ file, translation }) => {
    const { all, translated, reviewed, withheld } = countEntries(translation);
    const held = withheld > 0 ? `, ${withheld} withheld` : '';
    return `${file}: ${translated} of ${all} segments translated, ${reviewed} of them reviewed${held}`;
  });
}
