/** What a command does, and what each of its options is for. */
interface Help {
  readonly does: string;
  readonly options?: Readonly<Record<string, string>>;
}

const drafts = 'put what is given in place of drafts that nobody has reviewed';
const target = 'the language of the translation, such as en';

/** What `--help` says of each command, by its name. */
export const helps: Readonly<Record<string, Help>> = {
  align: {
    does: 'Pairs a document with a translation of it and keeps the pairs as a translation memory. Without words it is a filter: a line of JSON in, a line of JSON out.',
    options: { to: target, by: 'who made the translation', 'replace-drafts': drafts },
  },
  build: {
    does: 'Reads the documents, checks the commentary and makes the site in dist/. Options go on to “astro build”.',
  },
  bench: {
    does: 'Measures how fast documents are read, the site is searched and the editing server follows. Say dev or lighthouse for that alone.',
    options: {
      lines: 'how many lines memory is measured over',
      documents: 'how many documents the search is measured over',
      large: 'measure the editing server on a large project too',
    },
  },
  changes: {
    does: 'Records which figures have changed since the last record, for the change log.',
    options: { note: 'why they have changed', date: 'the day of the record, if not today' },
  },
  check: {
    does: 'Checks all content and says what is wrong, where and what to do; exit status 1 where there is an error.',
    options: { format: 'for whom: human, github or json', watch: 'check again after each edit' },
  },
  dev: {
    does: 'Shows the site while you write: pages follow each edit, and what is wrong stands over them.',
    options: {
      port: 'the port of the server',
      host: 'the address it listens at',
      open: 'open the site in the browser',
    },
  },
  docs: {
    does: 'Explains a rule or a component; without one, lists them.',
    options: { write: 'write the schemas and snippets that editors read' },
  },
  evaluate: { does: 'Measures how much of the evaluation sets is found, and how much of that is right.' },
  export: {
    does: 'Writes a document and its translation for a translation tool.',
    options: { to: target, format: 'tmx, xliff or po', out: 'the file to write; - for standard output' },
  },
  extract: { does: 'Reads figures and names in texts. It is a filter: a line of JSON in, a line of JSON out.' },
  find: {
    does: 'Finds what can be cited by words, names, numbers or ids, with what to paste.',
    options: {
      kind: 'only these: figure, segment, entity or briefing',
      briefing: 'only in this document',
      lang: 'only in documents of this language',
      max: 'the most of each kind; 5 unless told',
      json: 'as JSON',
    },
  },
  glossary: {
    does: 'Finds names in the documents that the glossary has not, writes entries for them, and merges or renames entries with all that points at them.',
    options: {
      min: 'only names with so many mentions',
      max: 'the most names to show',
      lang: 'only names in documents of this language',
      type: 'only names of this type',
      json: 'as JSON',
      write: 'write an entry for a name, by its number or words',
      definition: 'what the entry says',
      name: 'its English name',
      'dry-run': 'only say what would be changed',
    },
  },
  import: {
    does: 'Takes the translations of a TMX, XLIFF or PO file into the translation memory of a document.',
    options: {
      document: 'the document, where the file does not say it',
      to: target,
      'replace-drafts': drafts,
      'reviewed-by': 'who has reviewed all of them',
    },
  },
  ingest: {
    does: 'Reads the seeds that have changed and writes their briefings.',
    options: { root: 'the folder of the project, if not this one' },
  },
  new: {
    does: 'Makes a commentary, an entity of the glossary or a seed, and asks for what was not given.',
    options: {
      title: 'its title',
      summary: 'the commentary in a sentence',
      author: 'who wrote it; several times for several authors of a commentary',
      about: 'the document the commentary is about',
      lang: 'the language it is written in',
      date: 'its day, such as 2024-04-12',
      slug: 'the last part of its address',
      name: 'what the entity is called; of a seed, its file',
      type: 'person, organisation, place, event or other',
      definition: 'what the entity is, in a sentence',
      english: 'its English name',
      alias: 'another name; several times for several',
      code: 'the code of a place or a unit of time',
      id: 'the id of the entity',
      publisher: 'who published the seed',
      url: 'where it was published',
      licence: 'under which licence',
      rights: 'how much of it may be shown: full, excerpts or metadata',
      obtained: 'how it was obtained',
    },
  },
  test: { does: 'Runs all checks and tests of the code.' },
  translate: {
    does: 'Drafts the sentences of a document that have no translation yet with a translation engine.',
    options: { to: target, engine: 'which engine', url: 'where the engine is', 'replace-drafts': drafts },
  },
};
