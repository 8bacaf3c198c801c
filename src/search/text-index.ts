import { toIndexWord } from './index-word.ts';

/** What this site uses of a Pagefind bundle's own program. */
export interface Pagefind {
  search(words: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of words within the record. */
  readonly words: readonly number[];
  data(): Promise<PagefindFragment>;
}

interface PagefindFragment {
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
  readonly weighted_locations: readonly {
    readonly weight: number;
    readonly balanced_score: number;
    readonly location: number;
  }[];
}

/** Where in a record a word stands. */
export interface WordPlace {
  /** Of the passage within the record. */
  readonly place: number;
  /** Of the word among those of the passage that are in the index; none for a word of the record's title. */
  readonly offset: number | undefined;
  /** Whether it has the word's stem; else it only begins like it, or the word like it. */
  readonly isForm: boolean;
}

/** A record that has a word. */
export interface FoundRecord {
  readonly score: number;
  readonly locations: readonly number[];
  /** Loads where. */
  readonly readPlaces: () => Promise<readonly WordPlace[]>;
}

/** The texts of one language, through Pagefind. */
export interface TextIndex {
  readonly lang: string;
  /** The records that have a word, or all `words` one behind the other, the best first. */
  readonly find: (words: readonly string[]) => Promise<ReadonlyMap<number, FoundRecord>>;
}

/** What Pagefind 1.5 gives a place in running text that has the very stem, times the weight squared. Others are below 400. */
const formScore = 500;

/** A bundle whose records are named by their numbers, behind the language and six letters of the build. */
export function createTextIndex(lang: string, pagefind: Pagefind): TextIndex {
  const found = new Map<string, Promise<ReadonlyMap<number, FoundRecord>>>();
  const turns = new Map<string, Promise<unknown>>();

  // Pagefind keeps one object for a record and writes the places of the latest word into it: one reads at a time.
  const readInTurn = (result: PagefindResult): Promise<WordPlace[]> => {
    const turn = (turns.get(result.id) ?? Promise.resolve()).then(async () => toPlaces(await result.data()));
    turns.set(
      result.id,
      turn.catch(() => undefined),
    );
    return turn;
  };

  async function search(query: string) {
    const { results } = await pagefind.search(query);
    return new Map(
      results.map((result): [number, FoundRecord] => {
        let places: Promise<WordPlace[]> | undefined;
        const readPlaces = () => {
          places ??= readInTurn(result);
          return places;
        };
        return [toRecordNumber(result.id), { score: result.score, locations: result.words, readPlaces }];
      }),
    );
  }

  return {
    lang,
    find: (words) => {
      const query = words.map(toIndexWord).join(' ');
      const asked = words.length > 1 ? `"${query}"` : query;
      const known = found.get(asked) ?? search(asked);
      found.set(asked, known);
      // What failed is asked for again the next time.
      known.catch(() => found.delete(asked));
      return known;
    },
  };
}

/** `en_xgrkwpc` → 12. */
function toRecordNumber(name: string): number {
  return Number.parseInt(name.slice(name.indexOf('_') + 7), 36);
}

function toPlaces({ anchors, weighted_locations: locations }: PagefindFragment): WordPlace[] {
  const starts = anchors.map(({ id, location }) => ({ place: Number(id.slice(1)), location }));
  return locations.map(({ location, weight, balanced_score: score }) => {
    const anchor = starts.findLast((start) => start.location <= location);
    const isForm = score >= formScore * weight ** 2;
    return anchor
      ? { place: anchor.place, offset: location - anchor.location, isForm }
      : { place: starts[0]?.place ?? 0, offset: undefined, isForm };
  });
}
