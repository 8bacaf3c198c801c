import type { Translate } from '../../i18n/create-translator.ts';
import type { Evidence } from '../figure.ts';
import { toFigureTitle } from '../figure-title.ts';
import { findUnsaidSubject, type LedgerRow } from '../ledger-row.ts';
import { toModalityMarks } from '../marks.ts';
import type { Passage } from '../to-passage.ts';
import type { Said } from '../to-said.ts';
import type { Words } from '../words.ts';
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
export function toFigureCitation({ row, place, siteTitle, address }: CitedFigure, t: Translate): ProvenanceLine[] {
  const { original, translation } = place.sentence;
  return toProvenanceLines({
    headline: toHeadline(row, original.lang, t),
    original: original.text,
    originalLang: original.lang,
    translation: translation && { ...translation, state: t(`marks.${translation.state}`) },
    said: toSaidLine(place, t),
    source: t('briefing.copySource', { title: `${place.title.text}, ${siteTitle}` }),
    address,
    caveat: toCaveat(translation, t),
  });
}

/** The value in words, what it counts and when: `about 90%: “the rents” [en], 2020`. */
function toHeadline(row: LedgerRow, lang: string, t: Translate): string {
  const { formatted, kind, period } = row;
  const title = toFigureTitle(formatted);
  const value = formatted.isVerbatim || formatted.noun ? `${title} [${lang}]` : title;
  const subject = findUnsaidSubject(row);
  const counted = subject ? `${value}: ${quote(subject, t)}` : value;
  const isDated = period !== undefined && kind !== 'date' && kind !== 'change';
  return isDated ? `${counted}, ${period}` : counted;
}

/** `Who says so: “the mayor” [en]. How sure: Reported, Hedged (“may” [en]).` */
function toSaidLine(said: Said, t: Translate): string {
  const { attribution, modality, hedge } = said;
  const who = attribution
    ? quote(attribution, t)
    : t(modality === 'asserted' ? 'figures.itself' : 'figures.nobodyNamed');
  const marks = toModalityMarks(said).map((mark) => {
    const name = t(`marks.${mark}`);
    return mark === 'hedged' && hedge ? `${name} (${quote(hedge, t)})` : name;
  });
  return `${t('figures.attribution')}: ${who}. ${t('figures.modality')}: ${marks.join(', ')}.`;
}

function toCaveat(translation: Passage['translation'], t: Translate): string | undefined {
  if (translation?.state === 'draft') return t('figures.citeDraft');
  return translation?.state === 'stale' ? t('figures.citeStale') : undefined;
}

function quote({ text, lang }: Words, t: Translate): string {
  return `${t('marks.quoted', { text })} [${lang}]`;
}
