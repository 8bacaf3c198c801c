import { onceFor } from '../cache/once-for.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { FigureRecord } from '../index/collect-figures.ts';
import type { FigureId } from '../model/figure.ts';
import { findLike, type LikePart, toLikePart } from '../views/like-figures.ts';
import { createRecordDigest } from './figure-digests.ts';
import { createFigureTools } from './figure-tools.ts';
import type { IndexedCorpus } from './indexed-corpus.ts';
import { toHash } from './page-keys.ts';

/** What there is of figures like one. */
interface Likeness {
  readonly part: LikePart | undefined;
  /** Of all that its page shows of them, in any language. */
  readonly key: string;
}

/**
 * A function that looks for the figures like one, once for each: that takes about as long as making its page. Of what it
 * finds it holds two short texts.
 */
export const createLikeness = onceFor((corpus: IndexedCorpus): ((record: FigureRecord) => Likeness) => {
  const digest = createRecordDigest(corpus);
  const tools = createFigureTools(corpus, defaultLocale);
  const known = new Map<FigureId, Likeness>();

  const find = (record: FigureRecord): Likeness => {
    const like = findLike(record, tools);
    const part = toLikePart(like);
    if (!part) return { part, key: '' };
    const { same, hasMoreSame, series } = like;
    const others = [...same, ...series].map(({ record: other }) => digest(other));
    const differences = same.map((other) => other.differences);
    return { part, key: toHash(JSON.stringify([others, differences, hasMoreSame])) };
  };

  return (record) => {
    const likeness = known.get(record.id) ?? find(record);
    known.set(record.id, likeness);
    return likeness;
  };
});
