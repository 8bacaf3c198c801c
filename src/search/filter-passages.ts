import type { SearchType } from './index-files.ts';
import type { IndexReader } from './index-reader.ts';
import { type FilterName, filterNames, type SearchState } from './search-state.ts';

type Filters = SearchState['filters'];
type Test = (passage: number) => boolean;

/** Whether the reader is shown a passage and all filters let it through. */
export async function createPassageTest(filters: Filters, reader: IndexReader): Promise<Test> {
  const tests = await Promise.all(filterNames.map((name) => createTest(name, filters[name], reader)));
  return (passage) => reader.isShown(passage) && tests.every((test) => test(passage));
}

async function createTest(name: FilterName, wanted: string, reader: IndexReader): Promise<Test> {
  if (wanted === '') return () => true;
  if (name === 'language') {
    const languages = listLanguages(reader);
    return (passage) => languages[reader.toDocument(passage)] === wanted;
  }
  if (name === 'document') {
    const document = await reader.findDocument(wanted);
    return (passage) => document >= 0 && reader.toDocument(passage) === document;
  }
  if (name === 'type') {
    const types = await reader.readTypes();
    return (passage) => types[passage] === wanted;
  }
  const abouts = new Set(await reader.readMentions(wanted));
  return (passage) => abouts.has(passage);
}

/** The language of each document. */
function listLanguages({ start }: IndexReader): string[] {
  return start.documents.languages.flatMap(([lang, count]) => Array.from({ length: count }, () => lang));
}

/** A choice of a filter, and how many of the passages found it leaves, where all of them are known. */
export interface Choice {
  readonly value: string;
  readonly count: number | undefined;
}

/** Choices offered for one filter. */
const mostChoices = 40;

/**
 * What each filter can be set to, the other filters as they are, the commonest first; never empty choices. `all` are the
 * passages found without filters; where they are not all there are, their numbers say nothing and are left out.
 */
export async function countChoices(
  all: readonly number[],
  isWhole: boolean,
  filters: Filters,
  reader: IndexReader,
): Promise<Record<FilterName, Choice[]>> {
  const count = async (name: FilterName) => {
    const test = await createPassageTest({ ...filters, [name]: '' }, reader);
    const choices = toChoices(await listValues(name, all.filter(test), reader));
    return isWhole ? choices : choices.map(({ value }) => ({ value, count: undefined }));
  };
  const [language, document, type, entity] = await Promise.all([
    count('language'),
    count('document'),
    count('type'),
    count('entity'),
  ]);
  return { language, document, type, entity };
}

async function listValues(name: FilterName, passages: readonly number[], reader: IndexReader): Promise<string[]> {
  if (name === 'language') {
    const languages = listLanguages(reader);
    return passages.flatMap((passage) => languages[reader.toDocument(passage)] ?? []);
  }
  if (name === 'type') {
    const types: readonly SearchType[] = await reader.readTypes();
    return passages.flatMap((passage) => types[passage] ?? []);
  }
  if (name === 'entity') return (await Promise.all(passages.map(reader.readAbout))).flat();
  return listDocuments(passages, reader);
}

/** The slugs of the documents that most passages are of, each as often as it has some. */
async function listDocuments(passages: readonly number[], reader: IndexReader): Promise<string[]> {
  const places = passages.map(reader.toDocument).filter((place) => place >= 0);
  const counts = [...Map.groupBy(places, (place) => place)].sort(([a, x], [b, y]) => y.length - x.length || a - b);
  const named = counts.slice(0, mostChoices).map(async ([place, { length }]) => {
    const slug = (await reader.readDocument(place))?.slug;
    return slug === undefined ? [] : Array.from({ length }, () => slug);
  });
  return (await Promise.all(named)).flat();
}

function toChoices(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostChoices);
}
