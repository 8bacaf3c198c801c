import type { MessageKey } from '../i18n/catalogs.ts';

/** A format with the specification that tells what it means. */
interface Format {
  readonly name: string;
  readonly url: string;
}

/** A file, or a kind of file, that programs can take from the site. */
export interface OpenFile {
  /** Path under the base, with `<document>` or `<entity>` where there is one for each; none for what stands in pages. */
  readonly path?: string;
  /** Whether `path` is the address of one file. */
  readonly isOne: boolean;
  readonly holds: MessageKey;
  readonly formats: readonly Format[];
  /** Key of a line that shows what it looks like. */
  readonly example?: ExampleName;
}

export interface OpenFileGroup {
  readonly id: string;
  readonly title: MessageKey;
  readonly files: readonly OpenFile[];
}

export type ExampleName = 'figure' | 'row' | 'column' | 'sentence' | 'annotation' | 'concept' | 'feedItem' | 'change';

const formats = {
  json: { name: 'JSON', url: 'https://www.rfc-editor.org/rfc/rfc8259' },
  csv: { name: 'CSV', url: 'https://www.rfc-editor.org/rfc/rfc4180' },
  csvw: { name: 'CSV on the Web', url: 'https://www.w3.org/TR/tabular-metadata/' },
  jsonLd: { name: 'JSON-LD', url: 'https://www.w3.org/TR/json-ld11/' },
  skos: { name: 'SKOS', url: 'https://www.w3.org/TR/skos-reference/' },
  annotation: { name: 'Web Annotation', url: 'https://www.w3.org/TR/annotation-model/' },
  text: { name: 'UTF-8', url: 'https://www.rfc-editor.org/rfc/rfc3629' },
  zip: { name: 'ZIP', url: 'https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT' },
  markdown: { name: 'Markdown', url: 'https://github.github.com/gfm/' },
  atom: { name: 'Atom', url: 'https://www.rfc-editor.org/rfc/rfc4287' },
  jsonFeed: { name: 'JSON Feed', url: 'https://www.jsonfeed.org/version/1.1/' },
  sitemap: { name: 'Sitemaps', url: 'https://www.sitemaps.org/protocol.html' },
  llms: { name: 'llms.txt', url: 'https://llmstxt.org/' },
  schemaOrg: { name: 'schema.org', url: 'https://schema.org/' },
  highwire: { name: 'Highwire', url: 'https://scholar.google.com/intl/en/scholar/inclusion.html#indexing' },
  bibtex: { name: 'BibTeX', url: 'https://ctan.org/pkg/biblatex' },
  ris: { name: 'RIS', url: 'https://en.wikipedia.org/wiki/RIS_(file_format)' },
  csl: { name: 'CSL-JSON', url: 'https://github.com/citation-style-language/schema' },
  html: { name: 'HTML', url: 'https://html.spec.whatwg.org/' },
  openGraph: { name: 'Open Graph', url: 'https://ogp.me/' },
} as const satisfies Record<string, Format>;

const toOne = (path: string, holds: MessageKey, list: readonly Format[], example?: ExampleName): OpenFile => ({
  path,
  isOne: true,
  holds,
  formats: list,
  ...(example && { example }),
});
const toMany = (path: string, holds: MessageKey, list: readonly Format[], example?: ExampleName): OpenFile => ({
  ...toOne(path, holds, list, example),
  isOne: false,
});
const toPart = (holds: MessageKey, list: readonly Format[]): OpenFile => ({ isOne: false, holds, formats: list });

/** All that leaves the site, in groups. `hasPictures` says whether there are pictures of briefings. */
export function listOpenFiles(hasPictures: boolean): OpenFileGroup[] {
  const { json, csv, csvw, jsonLd, skos, annotation, text, zip, markdown, atom, jsonFeed } = formats;
  return [
    {
      ...{ id: 'figures', title: 'leaves.groupFigures' },
      files: [
        toOne('api/figures.json', 'leaves.figuresJson', [json], 'figure'),
        toOne('api/figures.csv', 'leaves.figuresCsv', [csv], 'row'),
        toOne('api/figures.csv-metadata.json', 'leaves.figuresCsvw', [csvw], 'column'),
      ],
    },
    {
      ...{ id: 'documents', title: 'leaves.groupDocuments' },
      files: [
        toMany('api/briefings/<document>.json', 'leaves.briefingJson', [json], 'sentence'),
        toMany('api/annotations/<document>.json', 'leaves.annotations', [annotation, jsonLd], 'annotation'),
        toMany('api/sources/<document>.txt', 'leaves.source', [text]),
        toMany('api/packs/<document>.zip', 'leaves.pack', [zip]),
        toMany('briefings/<document>/index.md', 'leaves.markdown', [markdown]),
        toMany('api/citations/<document>.bib', 'leaves.citations', [formats.bibtex]),
        toMany('api/citations/<document>.ris', 'leaves.citations', [formats.ris]),
        toMany('api/citations/<document>.json', 'leaves.citations', [formats.csl]),
      ],
    },
    {
      ...{ id: 'names', title: 'leaves.groupNames' },
      files: [toOne('api/entities.json', 'leaves.entities', [skos, jsonLd], 'concept')],
    },
    {
      ...{ id: 'news', title: 'leaves.groupNews' },
      files: [
        toOne('feed.xml', 'leaves.feed', [atom]),
        toOne('feed.json', 'leaves.feed', [jsonFeed], 'feedItem'),
        toMany('entities/<entity>/feed.xml', 'leaves.entityFeed', [atom]),
        toMany('entities/<entity>/feed.json', 'leaves.entityFeed', [jsonFeed]),
        toOne('changes/feed.xml', 'leaves.changesFeed', [atom]),
        toOne('changes/feed.json', 'leaves.changesFeed', [jsonFeed]),
        toOne('api/changes.json', 'leaves.changesJson', [json], 'change'),
      ],
    },
    {
      ...{ id: 'site', title: 'leaves.groupSite' },
      files: [
        toOne('sitemap-index.xml', 'leaves.sitemap', [formats.sitemap]),
        toOne('llms.txt', 'leaves.llms', [formats.llms, markdown]),
      ],
    },
    {
      ...{ id: 'pages', title: 'leaves.groupPages' },
      files: [
        toPart('leaves.jsonLd', [formats.schemaOrg, jsonLd]),
        toPart('leaves.highwire', [formats.highwire]),
        toMany('figures/<figure>/card/', 'leaves.card', [formats.html]),
        ...(hasPictures ? [toMany('briefings/<document>/card.png', 'leaves.picture', [formats.openGraph])] : []),
      ],
    },
  ];
}

/** What stands in an address for one of many: the last parts of the addresses of a briefing, an entry and a figure. */
export type ExampleParts = Readonly<Partial<Record<'document' | 'entity' | 'figure', string>>>;

/** The path of one of the files at `path`; `undefined` where the site has none. */
export function toExamplePath({ path, isOne }: OpenFile, parts: ExampleParts): string | undefined {
  const [, name] = /<(document|entity|figure)>/u.exec(path ?? '') ?? [];
  const part = parts[name as keyof ExampleParts];
  return isOne || part === undefined ? undefined : path?.replace(`<${name}>`, part);
}
