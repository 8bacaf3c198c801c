import type { Briefing } from '../../model/briefing.ts';
import type { Modality } from '../../model/figure.ts';
import type { Side, TargetSide } from '../check/sides.ts';
import type { TextReading } from '../read-texts.ts';
import type { TranslatedGroup } from './group-segments.ts';

/** From the surest to the least sure. */
const modalities: readonly Modality[] = ['asserted', 'reported', 'hedged'];

/** A function from a group of the document's segments to what they say. */
export function createSourceSides({ lang, figures, mentions }: Briefing): (group: TranslatedGroup) => Side {
  const figuresOf = Map.groupBy(figures, ({ segment }) => segment);
  const mentionsOf = Map.groupBy(mentions, ({ segment }) => segment);
  return ({ segments }) => ({
    text: segments.map(({ text }) => text).join(' '),
    lang,
    figures: segments.flatMap(({ id }) => figuresOf.get(id) ?? []),
    mentions: segments.flatMap(({ id }) => mentionsOf.get(id) ?? []),
    ...toStance(segments),
  });
}

/** What the translation says. */
export function toTargetSide({ text, segments, figures, mentions }: TextReading, lang: string): TargetSide {
  const sentences = segments.map(({ start, end }) => ({ start, end }));
  return { text, lang, figures, mentions, sentences, ...toStance(segments) };
}

/** The least sure of several sentences, and the first words that say who says so or leave it open. */
function toStance(sentences: readonly Pick<Side, 'modality' | 'attribution' | 'hedge'>[]) {
  const attribution = sentences.find((sentence) => sentence.attribution)?.attribution;
  const hedge = sentences.find((sentence) => sentence.hedge)?.hedge;
  const rank = Math.max(0, ...sentences.map(({ modality }) => modalities.indexOf(modality)));
  return { modality: modalities[rank] ?? 'asserted', ...(attribution && { attribution }), ...(hedge && { hedge }) };
}
