import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { BriefingFile } from '../../model/api.ts';
import type { Figure } from '../../model/figure.ts';
import { toDirection } from '../words.ts';
import { toElement, toTable } from './elements.ts';

/** What is in a pack, for the list at its beginning. */
export interface PackPart {
  readonly name: string;
  readonly says: string;
}

const style = `
body { font: 1rem/1.5 Georgia, serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; }
th, td { text-align: start; vertical-align: top; padding: .3rem .8rem .3rem 0; border-top: 1px solid #999; }
:target { background: #fff3c4; color: #000; }
`;

/** The page that opens a pack: what is in it, the figures with their sentences, and the words of the document. */
export function toPackIndex(
  file: BriefingFile,
  title: string,
  citations: readonly string[],
  parts: readonly PackPart[],
): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      toElement('html', { lang: 'en' }, toHead(title), toElement('body', {}, ...toBody(file, title, citations, parts))),
    ],
  };
  return `${toHtml(root)}\n`;
}

function toHead(title: string): Element {
  return toElement(
    'head',
    {},
    toElement('meta', { charSet: 'utf-8' }),
    toElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    toElement('title', {}, `Evidence: ${title}`),
    toElement('style', {}, style),
  );
}

function toBody(
  file: BriefingFile,
  title: string,
  citations: readonly string[],
  parts: readonly PackPart[],
): Element[] {
  return [
    toElement('h1', {}, title),
    toElement(
      'p',
      {},
      'The evidence of one briefing, as it was on the site at ',
      toElement('a', { href: file.page }, file.page),
      '. Nothing here needs the network. Translations may be machine drafts; their state is given: quote the original.',
    ),
    toElement('h2', {}, 'Files'),
    toElement(
      'ul',
      {},
      ...parts.map(({ name, says }) => toElement('li', {}, toElement('a', { href: name }, name), `: ${says}`)),
    ),
    toElement('p', {}, `The document as received has the SHA-256 ${file.source.sha256}.`),
    toElement('h2', {}, 'Cite'),
    ...citations.map((citation) => toElement('p', {}, citation)),
    toElement('h2', {}, 'Figures'),
    toFigures(file),
    toElement('h2', {}, 'Sentences'),
    toSentences(file),
  ];
}

function toFigures({ figures, lang, segments }: BriefingFile): Element {
  const sentences = new Map(segments.map(({ id, text }) => [id, text]));
  const header = ['As written', 'Kind', 'Read as', 'Who says so', 'How sure', 'Sentence'];
  const own = { lang, dir: toDirection(lang) };
  const rows = figures.map((figure) => [
    toElement('td', { id: figure.id, ...own }, `${figure.cue ? `${figure.cue.text} … ` : ''}${figure.text}`),
    toElement('td', {}, figure.kind),
    toElement('td', {}, toReading(figure)),
    toElement('td', figure.attribution ? own : {}, figure.attribution?.text ?? 'nobody named'),
    toElement('td', {}, figure.modality),
    toElement(
      'td',
      own,
      toElement('a', { href: `#${figure.segment}` }, sentences.get(figure.segment) ?? figure.segment),
    ),
  ]);
  return toTable(`Figures: ${figures.length}`, header, rows);
}

/** The value in the notation of the data files. */
function toReading(figure: Figure): string {
  const compared = figure.comparator === '=' ? '' : `${figure.comparator} `;
  const about = figure.approximate ? 'about ' : '';
  const unit = 'unit' in figure && figure.unit ? ` ${figure.unit}` : '';
  if (figure.kind === 'date') return `${about}${compared}${figure.date}`;
  if (figure.kind === 'duration') return `${about}${compared}${figure.duration}`;
  if (figure.kind === 'change') return `from ${figure.from} to ${figure.to}${unit}`;
  const { value } = figure;
  const number = Array.isArray(value) ? `${value[0] ?? '…'} to ${value[1] ?? '…'}` : String(value);
  return `${about}${compared}${number}${unit}`;
}

function toSentences({ segments, lang }: BriefingFile): Element {
  const languages = [...new Set(segments.flatMap(({ translations }) => Object.keys(translations)))].sort();
  const rows = segments.map(({ id, text, translations }) => [
    toElement('td', { id, lang, dir: toDirection(lang) }, text),
    ...languages.map((target) => {
      const found = translations[target];
      return toElement('td', { lang: target, dir: toDirection(target) }, found ? `${found.text} [${found.state}]` : '');
    }),
  ]);
  return toTable(
    `Sentences, headings and cells: ${segments.length}`,
    [`Original (${lang})`, ...languages.map((target) => `Translation (${target})`)],
    rows,
  );
}
