import { type SeedFacts, seedFactsSchema } from '../../src/model/seed-facts.ts';
import { parseYaml } from '../../src/pipeline/mdx/yaml/parse-yaml.ts';
import { type AskOne, type Field, readAnswers } from './answers.ts';
import { checkLine, createSchemaCheck } from './checks.ts';
import { openSeedFile, type SeedFile } from './open-seed-file.ts';

/** What is known of a document by the options of the command; `name` is that of its file, without the ending. */
export type GivenFacts = Readonly<Partial<Record<keyof SeedFacts | 'name', string | undefined>>>;

const { shape } = seedFactsSchema;

const fields = {
  title: { question: 'Title, where the document’s own does not do', check: checkLine },
  lang: { question: 'Language of the text, such as it; otherwise detected', check: createSchemaCheck(shape.lang) },
  encoding: {
    question: 'Encoding of the text, such as windows-1250; otherwise found by its letters',
    check: createSchemaCheck(shape.encoding),
  },
  publisher: { question: 'Publisher', check: checkLine },
  author: { question: 'Author', check: checkLine },
  date: { question: 'Date of publication, YYYY-MM-DD', check: createSchemaCheck(shape.date) },
  url: { question: 'Where it was published: its address', check: createSchemaCheck(shape.url) },
  licence: { question: 'Licence', check: checkLine },
  rights: { question: 'How much may be shown', check: createSchemaCheck(shape.rights) },
  obtained: { question: 'How the text came to you, in a sentence', check: checkLine },
  slug: { question: 'The last part of its address', check: createSchemaCheck(shape.slug) },
} satisfies Record<string, Field>;

/** Facts that a person who brings a document may well know. */
const asked = ['title', 'lang', 'publisher', 'date', 'url', 'obtained'] as const;

/** The facts that are given, checked, and on a terminal those that nobody has said yet. All may be left open. */
export async function readSeedFacts(
  file: SeedFile,
  given: GivenFacts,
  askOne: AskOne | undefined,
): Promise<GivenFacts> {
  const known = parseYaml(file.facts ?? '', `${file.name}, its facts`, seedFactsSchema);
  openSeedFile(file, { encoding: given.encoding ?? known.encoding, lang: given.lang ?? known.lang });
  const isOpen = (name: keyof typeof fields) => asked.some((each) => each === name) && known[name] === undefined;
  const optional = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const isQuiet = !isOpen(name as keyof typeof fields);
      return [name, { ...field, isOptional: true, isQuiet }];
    }),
  ) as Record<keyof typeof fields, Field>;
  const answers = await readAnswers(optional, given, askOne);
  const said = Object.entries(answers).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(said), name: given.name };
}
