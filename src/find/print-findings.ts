import stringWidth from 'string-width';
import { wrapText } from '../diagnostics/terminal/wrap-text.ts';
import { createTranslator } from '../i18n/create-translator.ts';
import { chooseWords } from './choose-words.ts';
import type { FindingKind } from './find-evidence.ts';
import type { BriefingFinding, EntityFinding, FigureFinding, Finding, Statement } from './finding.ts';

/** How a piece of a line is to look, where the terminal can. */
export type Look = 'heading' | 'main' | 'snippet' | 'quiet' | 'warning';
export type Paint = (look: Look, text: string) => string;

/** Findings of one kind, the best first. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  readonly hasMore: boolean;
}

const headings: Readonly<Record<FindingKind, string>> = {
  figure: 'Figures',
  segment: 'Sentences',
  entity: 'Entities',
  briefing: 'Briefings',
};

const indent = '  ';

interface Page {
  readonly width: number;
  readonly paint: Paint;
  /** Whether a sentence is not on the page yet. */
  readonly isNew: (statement: Statement) => boolean;
  /** Of its words, those to show. */
  readonly choose: (sentence: Statement['sentence']) => Statement['sentence'];
}

export interface PrintOptions {
  readonly width: number;
  readonly paint: Paint;
  readonly query: string;
}

/** The lines that show findings to a person, none wider than `width` columns but for a snippet that is. */
export function printFindings(groups: readonly FindingGroup[], { width, paint, query }: PrintOptions): string[] {
  const seen = new Set<string>();
  const isNew = ({ briefing, segment }: Statement) => {
    const key = `${briefing}#${segment}`;
    return !seen.has(key) && seen.add(key).has(key);
  };
  const page = { width, paint, isNew, choose: (sentence: Statement['sentence']) => chooseWords(sentence, query) };
  return groups.flatMap(({ kind, findings, hasMore }) => [
    paint('heading', headings[kind]),
    ...findings.flatMap((finding) => ['', ...printFinding(finding, page)]),
    ...(hasMore ? ['', paint('quiet', `${indent}There are more; say --max ${2 * findings.length}.`)] : []),
    '',
  ]);
}

function printFinding(finding: Finding, page: Page): string[] {
  const { width, paint } = page;
  const write = (look: Look, text: string) => printBlock(indent, text, width).map((line) => paint(look, line));
  const body = printBody(finding, page, write);
  const refusal = 'notQuotable' in finding ? write('warning', toSentence(finding.notQuotable ?? '')) : [];
  const snippets = finding.snippets.map((snippet) => indent + paint('snippet', snippet));
  return [...body, ...refusal, ...write('quiet', `/${finding.address}`), ...snippets];
}

type Write = (look: Look, text: string) => string[];

function printBody(finding: Finding, page: Page, write: Write): string[] {
  if (finding.kind === 'figure') return printFigure(finding, page, write);
  if (finding.kind === 'segment') return printStatement(finding, page, write);
  return finding.kind === 'entity' ? printEntity(finding, write) : printBriefing(finding, write);
}

function printFigure(figure: FigureFinding, page: Page, write: Write): string[] {
  const { value, period, subject, text } = figure;
  const about = subject ? `: ${subject}` : '';
  const when = period ? `, ${period}` : '';
  return [
    ...write('main', `${value}${when}${about}`),
    ...write('main', `“${text}”`),
    ...printStatement(figure, page, write),
  ];
}

/** The words, once on a page; who says so, and where. */
function printStatement(statement: Statement, { width, isNew, choose }: Page, write: Write): string[] {
  const { title, briefing, number, of, sentence } = statement;
  const isFirst = isNew(statement);
  const place = `${title} (${briefing}), no. ${number} of ${of}`;
  return [
    ...(isFirst ? choose(sentence).flatMap((words) => printWords(words, width)) : []),
    ...write('quiet', `${toSaid(statement)}.`),
    ...write('quiet', isFirst ? place : `${place}; its sentence stands above`),
  ];
}

function printWords({ lang, text, state }: Statement['sentence'][number], width: number): string[] {
  const t = createTranslator('en');
  const worth = state ? ` (${t(`marks.${state}`)})` : '';
  return printBlock(`${indent}${lang}  `, `${text}${worth}`, width);
}

/** Who says so, how sure, and whether its words give all of it. */
function toSaid(statement: Statement | FigureFinding): string {
  const isInferred = 'basis' in statement && statement.basis === 'inferred';
  return `${toSource(statement)}${isInferred ? `. ${createTranslator('en')('marks.inferred')}` : ''}`;
}

function toSource({ modality, attribution, hedge }: Statement): string {
  const source = attribution ? `: “${attribution}”` : '';
  const doubt = hedge ? `: “${hedge}”` : '';
  if (modality === 'reported') return `Reported${source}${hedge ? `; hedged${doubt}` : ''}`;
  if (modality === 'hedged') return `Hedged${doubt}${attribution ? `; it names${source}` : ''}`;
  return 'Asserted by the document';
}

function printEntity({ names, type, mentions, definition }: EntityFinding, write: Write): string[] {
  const [label = '', ...others] = names;
  const also = others.length > 0 ? `; also ${others.join(', ')}` : '';
  return [
    ...write('main', `${label} (${type})${also}`),
    ...write('quiet', definition),
    ...write('quiet', mentions === 1 ? '1 sentence names it.' : `${mentions} sentences name it.`),
  ];
}

function printBriefing({ title, lang, date, id }: BriefingFinding, write: Write): string[] {
  return [...write('main', title), ...write('quiet', `${id}; in ${lang}${date ? `; ${date}` : ''}`)];
}

/** `text` behind `label`, each further line under the text. */
function printBlock(label: string, text: string, width: number): string[] {
  const hanging = ' '.repeat(stringWidth(label));
  return wrapText(text, width - hanging.length).map((line, index) => `${index === 0 ? label : hanging}${line}`);
}

function toSentence(text: string): string {
  return text === '' ? '' : `It ${text}.`;
}
