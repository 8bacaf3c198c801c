import { createHold } from '../kept/create-hold.ts';
import type { Briefing, BriefingSegment } from '../model/briefing.ts';
import type { Pair } from '../model/pair.ts';
import type { Translation, TranslationEntry } from '../model/translation.ts';

/** The translation of a segment and what was read in it. */
export interface FoundTranslation extends TranslationEntry {
  /** Absent where it was not read against the document. */
  readonly pair?: Pair;
}

/**
 * The translation of a segment into `lang`, where there is one; its target is empty where it is withheld. Segments that
 * were put into one share theirs.
 */
export type FindTranslation = (
  briefing: Pick<Briefing, 'slug'>,
  segment: Pick<BriefingSegment, 'id' | 'text'>,
  lang: string,
) => FoundTranslation | undefined;

type FindInOne = (segment: Pick<BriefingSegment, 'id' | 'text'>) => FoundTranslation | undefined;

/** A page looks at its own document and a few others; the index of each is made when a sentence of it is looked for. */
const heldIndexes = 256;

/** A look-up over all translations; entries are found by the words they translate. */
export function indexTranslations(translations: readonly Translation[]): FindTranslation {
  const known = new Map(
    translations.map((translation) => [`${translation.briefing} ${translation.lang}`, translation]),
  );
  const hold = createHold<FindInOne>(heldIndexes);
  return ({ slug }, segment, lang) => {
    const key = `${slug} ${lang}`;
    const translation = known.get(key);
    return translation && hold(key, () => indexOne(translation))(segment);
  };
}

function indexOne({ entries, pairs = [] }: Translation): FindInOne {
  const bySource = new Map(entries.filter(isTranslated).map((entry) => [entry.source, entry]));
  const bySegment = new Map(pairs.flatMap((pair) => pair.segments.map((id) => [id, pair] as const)));
  return ({ id, text }) => {
    const pair = bySegment.get(id);
    const entry: TranslationEntry | undefined = bySource.get(pair?.source ?? text);
    return entry && { ...entry, ...(pair && { pair }) };
  };
}

function isTranslated({ target, state }: TranslationEntry): boolean {
  return target !== '' || state === 'withheld';
}
