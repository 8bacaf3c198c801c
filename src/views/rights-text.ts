import type { Translate } from '../i18n/create-translator.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Limits, WithheldBlock } from '../model/briefing.ts';

/** “3 sentences and 1 heading withheld here: …”, for the reader of one language. */
export function toWithheldText(segments: WithheldBlock['segments'], locale: Locale, t: Translate): string {
  const count = (kind: string) => segments.filter((segment) => segment.kind === kind).length;
  const counts = { sentences: count('sentence'), headings: count('heading'), cells: count('cell') };
  return t('rights.withheld', { parts: listCounts(counts, locale, t) });
}

/** What a document holds whose text may not be shown at all, in a sentence. */
export function toHoldsText({ counts }: Pick<Limits, 'counts'>, locale: Locale, t: Translate): string {
  return t('rights.holds', { parts: listCounts(counts, locale, t) });
}

/** “3 sentences, 1 heading and 12 figures”, without what there is none of. */
function listCounts(counts: Partial<Limits['counts']>, locale: Locale, t: Translate): string {
  const { sentences = 0, headings = 0, cells = 0, figures = 0, names = 0 } = counts;
  const parts = [
    ...(sentences > 0 ? [t('rights.sentences', { count: sentences })] : []),
    ...(headings > 0 ? [t('rights.headings', { count: headings })] : []),
    ...(cells > 0 ? [t('rights.cells', { count: cells })] : []),
    ...(figures > 0 ? [t('rights.figures', { count: figures })] : []),
    ...(names > 0 ? [t('rights.names', { count: names })] : []),
  ];
  return new Intl.ListFormat(locale).format(parts);
}
