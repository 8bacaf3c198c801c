import type { List, ListItem, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { FeedItem } from './feed-items.ts';
import { type SiteAddress, toAddress } from './to-address.ts';

const pages = [
  { title: 'Glossary', path: 'entities/', says: 'people, organisations, places and events, with every mention' },
  { title: 'Figures', path: 'figures/', says: 'every figure with who says so, how sure, and its sentence' },
  { title: 'Timeline', path: 'timeline/', says: 'statements with a date, in the order of time' },
  { title: 'Change log', path: 'changes/', says: 'which figures were added, changed or withdrawn, and when' },
  {
    title: 'Data and feeds',
    path: 'about/data/',
    says: 'every file with its format, its specification and an example',
  },
  { title: 'Method', path: 'about/method/', says: 'what the marks mean and what the figures are worth' },
];

const data = [
  { title: 'Figures as JSON', path: 'api/figures.json', says: 'one record a figure, with its places' },
  { title: 'Figures as CSV', path: 'api/figures.csv', says: 'one row a figure and document' },
  { title: 'Glossary as JSON-LD', path: 'api/entities.json', says: 'SKOS' },
  { title: 'Change log as JSON', path: 'api/changes.json', says: 'old and new reading of every figure that changed' },
];

const caution =
  'Translations are drafts unless a page says they were reviewed; quote the original. ' +
  'A figure is “asserted” by its document, “reported” by someone it names, or “hedged”, and what is reported may be hedged too: keep that when citing.';

interface Site extends SiteAddress {
  readonly title: string;
  readonly description: string;
}

/**
 * The site in Markdown, as llmstxt.org describes it: what it is, then its pages by kind, each with a sentence; briefings by
 * their Markdown. Of `all` briefings those among `items` are named, and where the others are.
 */
export function toLlmsText(head: Site, items: readonly FeedItem[], all: number): string {
  const toItem = ({ path, title, summary }: FeedItem) => {
    const says = summary.map(({ text }) => text).join(' ');
    return { path, title: title.text, says };
  };
  const briefings = items
    .filter(({ path }) => path.startsWith('briefings/'))
    .map((item) => ({ ...toItem(item), path: `${item.path}index.md` }));
  const others = all - briefings.length;
  const rest = {
    title: 'All briefings',
    path: 'briefings/',
    says: `the ${briefings.length} newest stand above, ${others} others in this list and in sitemap-index.xml`,
  };
  const commentary = items.filter(({ path }) => path.startsWith('commentary/')).map(toItem);
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: head.title }] },
      { type: 'blockquote', children: [toParagraph(head.description)] },
      toParagraph(caution),
      ...toSection('Briefings', briefings, head),
      ...toSection('Commentary', commentary, head),
      ...toSection('Indexes', others > 0 ? [rest, ...pages] : pages, head),
      ...toSection('Data', data, head),
    ],
  };
  return toMarkdown(tree, { bullet: '-' });
}

interface Line {
  readonly title: string;
  readonly path: string;
  readonly says: string;
}

function toSection(title: string, lines: readonly Line[], head: Site): RootContent[] {
  if (lines.length === 0) return [];
  const list: List = { type: 'list', spread: false, children: lines.map((line) => toListItem(line, head)) };
  return [{ type: 'heading', depth: 2, children: [{ type: 'text', value: title }] }, list];
}

function toListItem({ title, path, says }: Line, head: Site): ListItem {
  const link = {
    type: 'link' as const,
    url: toAddress(head, path),
    children: [{ type: 'text' as const, value: title }],
  };
  return {
    type: 'listItem',
    children: [{ type: 'paragraph', children: [link, { type: 'text', value: `: ${says}` }] }],
  };
}

function toParagraph(value: string) {
  return { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] };
}
