import { commentMarks, findMarked, isJoined } from '../comment-marks.ts';
import { foldSpace } from '../fold-space.ts';
import type { Incoming } from '../merge-entries.ts';
import type { PoFile } from '../po/po-file.ts';
import type { ExchangeUnit } from './exchange-unit.ts';

/** Where units come from and what is said of them. */
export interface Origin {
  /** The name of the file. */
  readonly file: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Who says that what the file calls reviewed is so. */
  readonly reviewedBy?: string;
}

export interface Match {
  /** What can be merged into the memory, in its order. */
  readonly incoming: readonly Incoming[];
  /** Units that the document has no sentence for, or another one, in sentences. */
  readonly warnings: readonly string[];
}

/**
 * The translations among `units`, each with the sentence of the document it belongs to: the one with the same words,
 * those that make up its words together, or the one with its id. In the last case the words have changed and the
 * translation comes in as stale. `sources` has the words of the document by the ids of
 * its segments.
 */
export function matchUnits(
  units: readonly ExchangeUnit[],
  memory: PoFile,
  sources: ReadonlyMap<string, string>,
  origin: Origin,
): Match {
  const entries = memory.entries.map((entry) => ({ ...entry, words: foldSpace(entry.source) }));
  const places = new Map(entries.map(({ words }, at) => [words, at]));
  const byFirstWord = Map.groupBy(entries.keys(), (at) => firstWordOf(entries[at]?.words ?? ''));
  const warnings: string[] = [];
  const incoming = units.flatMap(match).sort((a, b) => placeOf(a) - placeOf(b));
  return { incoming: incoming.filter(isFounded), warnings };

  function placeOf({ source }: Incoming): number {
    return places.get(foldSpace(source)) ?? -1;
  }

  /** Whether the translation that says a joined sentence is brought as well, whatever the order of the file. */
  function isFounded(brought: Incoming, at: number): boolean {
    const before = incoming[at - 1];
    return !brought.isJoined || (before !== undefined && placeOf(before) === placeOf(brought) - 1);
  }

  function match(unit: ExchangeUnit): Incoming[] {
    if (unit.target.trim() === '' && !isJoined(unit)) return [];
    const words = foldSpace(unit.source);
    const at = places.get(words);
    if (at !== undefined) return [bring(unit, words)];
    const run = findRun(words);
    if (run.length > 0) {
      return run.map((source, place) =>
        place === 0 ? bring(unit, source) : { source, target: '', isDraft: false, comments: [], isJoined: true },
      );
    }
    const changed = sources.get(unit.id ?? '');
    if (changed === undefined) {
      warnings.push(`the document has no sentence “${shorten(words)}”; its translation is left out`);
      return [];
    }
    if (unit.state !== 'stale') warnings.push(`“${unit.id}” now reads “${shorten(changed)}”, not “${shorten(words)}”`);
    return [bring({ ...unit, state: 'stale', previous: words }, changed)];
  }

  /** Sentences that follow each other and whose words together are these. */
  function findRun(words: string): string[] {
    for (const at of byFirstWord.get(firstWordOf(words)) ?? []) {
      const first = entries[at];
      if (!first || !words.startsWith(`${first.words} `)) continue;
      const run = [first.source];
      let joined = first.words;
      for (let next = at + 1; joined.length < words.length && next < entries.length; next++) {
        joined = `${joined} ${entries[next]?.words}`;
        run.push(entries[next]?.source ?? '');
      }
      if (joined === words) return run;
    }
    return [];
  }

  function bring(unit: ExchangeUnit, source: string): Incoming {
    const before = entries[places.get(foldSpace(source)) ?? -1];
    const isReviewed = claimsReview(unit, origin);
    return {
      source,
      target: unit.target,
      isDraft: !isReviewed,
      comments: isJoined(unit) ? [] : toComments(unit, origin, isReviewed, before),
      ...(isJoined(unit) && { isJoined: true }),
      ...(unit.previous !== undefined && !isReviewed && { previous: unit.previous }),
    };
  }
}

/** A reviewed translation is taken as one where a person answers for it: the one who imports it, or one the file names. */
function claimsReview({ state, comments }: ExchangeUnit, { reviewedBy }: Origin): boolean {
  if (state === 'reviewed') return reviewedBy !== undefined || findMarked(comments, commentMarks.review).length > 0;
  return state === 'unstated' && reviewedBy !== undefined;
}

/** The unit's own comments, with where it comes from; what they say of other words than its own is left out. */
function toComments(
  { comments, target }: ExchangeUnit,
  { file, date, reviewedBy }: Origin,
  isReviewed: boolean,
  before: PoFile['entries'][number] | undefined,
): string[] {
  const [made] = findMarked(comments, commentMarks.provenance);
  const isOfOthers = before !== undefined && before.target !== '' && before.target !== target;
  const isKnown = made !== undefined && !(isOfOthers && before.comments.includes(`${commentMarks.provenance}${made}`));
  const provenance = `${commentMarks.provenance}${isKnown ? `${made}; ` : ''}imported from ${foldSpace(file)}, ${date}`;
  const [named] = findMarked(comments, commentMarks.review);
  const review = reviewedBy ? `${foldSpace(reviewedBy)}, ${date}` : named;
  const others = comments.filter(
    (line) =>
      !line.startsWith(commentMarks.provenance) &&
      !line.startsWith(commentMarks.review) &&
      line !== commentMarks.joined,
  );
  return [provenance, ...(isReviewed && review ? [`${commentMarks.review}${review}`] : []), ...others];
}

function firstWordOf(words: string): string {
  return words.split(' ', 1)[0] ?? '';
}

const shown = 60;

function shorten(words: string): string {
  return words.length > shown ? `${words.slice(0, shown).trimEnd()}…` : words;
}
