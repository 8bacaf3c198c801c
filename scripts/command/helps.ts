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
    does: 'Reads the documents, checks the commentary and makes the site in dist/. Pages in which nothing has changed are kept as the last build made them.',
    options: { fresh: 'make every page again' },
  },
  bench: {
    does: 'Measures how fast documents are read, the site is searched and the editing server follows. Say dev, lighthouse or scale for that alone; scale builds sites of growing size.',
    options: {
      lines: 'how many lines memory is measured over',
      documents: 'how many documents the search is measured over; several for scale, with commas between',
      large: 'measure the editing server on a large project too',
      corpus: 'scale: a program that writes articles, called with how many and a folder',
      peers: 'scale: install Starlight in a folder of its own and measure it too',
      languages: 'scale: the languages of the interface, with commas between',
      'social-cards': 'scale: off for a site without pictures',
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
    options: { write: 'write the schemas and snippets that editors read, and TROUBLESHOOTING.md' },
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
  hosts: {
    does: 'Writes what a host has to be told of the site, from its settings: nginx, cloudfront (a template of CloudFormation), cloudfront-function or s3 (a script that uploads); for github-pages it compares the address. A build writes what Netlify, Cloudflare Pages and Apache read into dist/ itself.',
    options: {
      root: 'nginx: the folder on the server that holds the site',
      listen: 'nginx: the address and port it listens at',
      address: 'github-pages: where the host says that the site is',
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
    options: {
      root: 'the folder of the project, if not this one',
      shard: 'read only this share of the documents, such as 3/16, into a part, and change nothing else',
      out: 'the file of the part',
      merge: 'take what parts have read, so that content/ is what one machine would have made of all',
    },
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
      encoding: 'the encoding of the seed, such as windows-1250',
      publisher: 'who published the seed',
      url: 'where it was published',
      licence: 'under which licence',
      rights: 'how much of it may be shown: full, excerpts or metadata',
      obtained: 'how it was obtained',
    },
  },
  preview: {
    does: 'Serves the site in dist/ on this machine.',
    options: {
      port: 'the port of the server; 4321 unless told',
      host: 'the address it listens at',
      open: 'open the site in the browser',
    },
  },
  report: {
    does: 'Says again what the last build read, found, doubted, left out and changed.',
    options: { json: 'as JSON' },
  },
  test: { does: 'Runs all checks and tests of the code.' },
  verify: {
    does: 'Holds every file of a built site against the list that the build made of them, and names what differs; exit status 1 where something does. Without a folder, the site in dist/.',
  },
  translate: {
    does: 'Drafts the sentences of a document that have no translation yet with a translation engine.',
    options: { to: target, engine: 'which engine', url: 'where the engine is', 'replace-drafts': drafts },
  },
};
