import type { CommentaryRecord } from '../commentary/find-commentary-on.ts';
import { listReadings, type Reading, type ReadingBlock } from './reading-text.ts';
import type { Words } from './words.ts';

/** A note of a commentary as it is rendered there. */
export interface GatheredNote {
  readonly on: string;
  /** What it is on in words, where that is not a whole sentence. */
  readonly about?: NoteSubject;
  /** HTML. */
  readonly words: string;
}

/** A figure or an entity that a note is on, by its value or its name, and the address of its page. */
export interface NoteSubject {
  readonly text: Words;
  readonly href: string;
}

type Commentary = Pick<CommentaryRecord, 'slug' | 'title' | 'lang' | 'citations' | 'notes'>;

/** A commentary that cites a sentence, and the sentence’s number in the list of what it rests on. */
export interface CitingCommentary {
  readonly commentary: Commentary;
  readonly number: number;
}

export interface CommentaryNote extends Omit<GatheredNote, 'on'> {
  readonly kind: 'commentary';
  readonly commentary: Commentary;
}

/** What stands in the margin beside a sentence. */
export type MarginNote =
  | { readonly kind: 'translator'; readonly text: string }
  | CommentaryNote
  | { readonly kind: 'cited'; readonly by: readonly CitingCommentary[] };

/** The notes on a sentence: the translator’s, those of commentaries, and last which commentaries cite it besides. */
export type FindMarginNotes = (reading: Reading) => readonly MarginNote[];

/** A function to the notes on each sentence of the document `slug`; `gathered` has those of each commentary by its slug. */
export function createMarginNotes(
  slug: string,
  commentaries: readonly Commentary[],
  gathered: ReadonlyMap<string, readonly GatheredNote[]>,
): FindMarginNotes {
  const noted = Map.groupBy(
    commentaries.flatMap((commentary) => pairNotes(slug, commentary, gathered.get(commentary.slug) ?? [])),
    ({ segment }) => segment,
  );
  const cited = Map.groupBy(
    commentaries.flatMap((commentary) =>
      commentary.citations
        .filter(({ briefing }) => briefing.slug === slug)
        .map(({ segment, number }) => ({ segment: segment.id, commentary, number })),
    ),
    ({ segment }) => segment,
  );
  return ({ segment, passage }) => {
    const notes = noted.get(segment.id) ?? [];
    const by = (cited.get(segment.id) ?? [])
      .filter((one) => !notes.some(({ note }) => note.commentary === one.commentary))
      .map(({ commentary, number }) => ({ commentary, number }));
    return [
      ...(passage.translation?.notes ?? []).map((text) => ({ kind: 'translator' as const, text })),
      ...notes.map(({ note }) => note),
      ...(by.length > 0 ? [{ kind: 'cited' as const, by }] : []),
    ];
  };
}

/** A note as it is listed after its paragraph. */
export interface ListedNote {
  readonly note: MarginNote;
  /** Of the sentences that it is about: one, or those that a commentary cites. */
  readonly numbers: readonly number[];
  /** The sentence whose mark leads here: to its first note; a sentence that is only cited has no mark. */
  readonly target?: string;
}

/** The notes on sentences that follow each other, in their order; last, once each, the commentaries that cite them. */
export function listNotes(readings: readonly Reading[], find: FindMarginNotes): ListedNote[] {
  const found = readings.flatMap((reading) => find(reading).map((note, place) => ({ note, reading, place })));
  const written = found
    .filter(({ note }) => note.kind !== 'cited')
    .map(({ note, reading: { number, segment }, place }) => ({
      note,
      numbers: [number],
      ...(place === 0 && { target: segment.id }),
    }));
  return [...written, ...listCiting(found)];
}

/** Each commentary that cites one of the sentences, by the first place where it does. */
function listCiting(found: readonly { note: MarginNote; reading: Reading }[]): ListedNote[] {
  const citing = found.flatMap(({ note, reading }) =>
    note.kind === 'cited' ? note.by.map((by) => ({ by, number: reading.number })) : [],
  );
  return [...Map.groupBy(citing, ({ by }) => by.commentary).values()].map((places) => ({
    note: { kind: 'cited', by: places.slice(0, 1).map(({ by }) => by) },
    numbers: [...new Set(places.map(({ number }) => number))],
  }));
}

/** The rows that the stylesheet has for a run. */
const longestRun = 8;

/**
 * The blocks of a text in runs, at most eight in each: one that has notes begins with them, and the margin beside the run is
 * theirs.
 */
export function toNoteRuns(blocks: readonly ReadingBlock[], find: FindMarginNotes): ReadingBlock[][] {
  const runs: ReadingBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const isNoted = listReadings(block).some((reading) => find(reading).length > 0);
    if (!last || isNoted || last.length === longestRun) runs.push([block]);
    else last.push(block);
  }
  return runs;
}

/** The notes of a commentary on the document, each with its segment; the nth note on a thing is the nth one gathered. */
function pairNotes(slug: string, commentary: Commentary, gathered: readonly GatheredNote[]) {
  const wordsOn = Map.groupBy(gathered, ({ on }) => on);
  const taken = new Map<string, number>();
  return commentary.notes
    .filter(({ briefing }) => briefing === slug)
    .flatMap(({ on, segment }) => {
      const index = taken.get(on) ?? 0;
      taken.set(on, index + 1);
      const note = wordsOn.get(on)?.[index];
      return note ? [{ segment, note: toCommentaryNote(commentary, note) }] : [];
    });
}

function toCommentaryNote(commentary: Commentary, { about, words }: GatheredNote): CommentaryNote {
  return { kind: 'commentary', commentary, ...(about && { about }), words };
}
