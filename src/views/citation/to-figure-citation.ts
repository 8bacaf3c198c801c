import { createTranslator, type Translate } from '../../i18n/create-translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Evidence } from '../figure.ts';
import { toMarkedTitle } from '../figure-title.ts';
import { findUnsaidSubject, type LedgerRow } from '../ledger-row.ts';
import { toModalityMarks } from '../marks.ts';
import { quoteWords } from '../quote-words.ts';
import { toCellText } from '../to-cell-text.ts';
import type { Passage } from '../to-passage.ts';
import { toPlaceText } from '../to-place-text.ts';
import type { Said } from '../to-said.ts';
import { type ProvenanceLine, toProvenanceLines } from './to-provenance-text.ts';

export interface CitedFigure {
  readonly row: LedgerRow;
  /** The sentence to cite it from. */
  readonly place: Evidence;
  readonly siteTitle: string;
  /** Full address of the figure's page. */
  readonly address: string;
}

/** A figure as plain text, a line for each thing to know: the value, its sentence in both languages, who says so, where, and a caveat. */
export function toFigureCitation({ row, place, siteTitle, address }: CitedFigure, locale: Locale): ProvenanceLine[] {
  const { original, translation } = place.sentence;
  const t = createTranslator(locale);
  const at = [
    ...(place.place ? [toPlaceText(place.place, t)] : []),
    ...(place.cell ? [toCellText(place.cell, t)] : []),
  ];
  return toProvenanceLines({
    headline: toHeadline(row, original.lang, locale),
    original: original.text,
    originalLang: original.lang,
    translation: translation && { ...translation, state: t(`marks.${translation.state}`) },
    said: toSaidLine(place, locale),
    source: t('briefing.copySource', { title: [place.title.text, ...at, siteTitle].join(', ') }),
    address,
    caveat: toCaveat(translation, t),
  });
}

/** The value in words, what it counts and when: `about 90%: “the rents” [en], 2020`. */
function toHeadline(row: LedgerRow, lang: string, locale: Locale): string {
  const { formatted, kind, period } = row;
  const value = toMarkedTitle(formatted, row.noun, lang, locale);
  const subject = findUnsaidSubject(row);
  const counted = subject ? `${value}: ${quoteWords(subject, locale)}` : value;
  const isDated = period !== undefined && kind !== 'date' && kind !== 'change';
  return isDated ? `${counted}, ${period}` : counted;
}

/** `Who says so: “the mayor” [en]. How sure: Reported, Hedged (“may” [en]).` */
export function toSaidLine(said: Said, locale: Locale): string {
  const t = createTranslator(locale);
  const { attribution, modality, hedge } = said;
  const who = attribution
    ? quoteWords(attribution, locale)
    : t(modality === 'asserted' ? 'figures.itself' : 'figures.nobodyNamed');
  const marks = toModalityMarks(said).map((mark) => {
    const name = t(`marks.${mark}`);
    return mark === 'hedged' && hedge ? `${name} (${quoteWords(hedge, locale)})` : name;
  });
  return `${t('figures.attribution')}: ${who}. ${t('figures.modality')}: ${marks.join(', ')}.`;
}

function toCaveat(translation: Passage['translation'], t: Translate): string | undefined {
  if (translation?.state === 'draft') return t('figures.citeDraft');
  return translation?.state === 'stale' ? t('figures.citeStale') : undefined;
}
