import { addCount, type Counts, sumCounts } from './add-counts.ts';
import type { BuildReport } from './build-report.ts';

/** So many names are listed in a line; the others are counted. */
const mostNames = 8;

/** What a report tells, in the order in which it is told. */
export function tellReport(report: BuildReport): { readonly label: string; readonly text: string }[] {
  const parts = {
    read: toRead(report),
    found: toFound(report),
    translated: toTranslated(report),
    'left out': toNoted(report),
    withheld: toWithheld(report),
    changed: toChanged(report),
    made: toMade(report),
    took: toTook(report),
    wrong: toFindings(report, 'error'),
    doubted: toFindings(report, 'warning'),
  };
  return Object.entries(parts).flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}

/** A report for a person: a line for each thing it tells, without colours and of any length. */
export function toReportLines(report: BuildReport): string[] {
  return tellReport(report).map(({ label, text }) => `${label.padEnd(10)}  ${text}`);
}

const format = new Intl.NumberFormat('en');

function toRead({ read, removed }: BuildReport): string {
  const gone = removed.length > 0 ? `; removed: ${toNames(removed)}` : '';
  return `${plural(read.documents, 'document')} (${list(read.formats)}; ${list(read.languages)}), ${format.format(read.again)} of them in this run${gone}`;
}

function toFound({ extracted }: BuildReport): string {
  const { segments, figures, names, linked } = extracted;
  const kinds = sumCounts(figures) > 0 ? ` (${list(figures)})` : '';
  return `${plural(sumCounts(segments), 'segment')}, ${plural(sumCounts(figures), 'figure')}${kinds}, ${plural(names, 'name')}, ${format.format(linked)} of them in the glossary`;
}

function toTranslated({ translated }: BuildReport): string | undefined {
  const languages = Object.entries(translated);
  if (languages.length === 0) return undefined;
  return languages.map(([lang, states]) => `${lang}: ${list(states)}`).join('; ');
}

function toNoted({ noted }: BuildReport): string | undefined {
  return sumCounts(noted) === 0 ? undefined : `${list(noted)} (or assumed in reading)`;
}

function toWithheld({ withheld }: BuildReport): string | undefined {
  const { documents, segments, translations } = withheld;
  const parts = [
    ...(sumCounts(documents) > 0 ? [`${plural(segments, 'segment')} by rights (${list(documents)})`] : []),
    ...(translations > 0 ? [`${plural(translations, 'draft translation')} with a fault`] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

function toChanged({ changed }: BuildReport): string {
  if (!changed) return 'there was no site before';
  const { documents, pages } = changed;
  const how: Counts = {};
  for (const document of documents) addCount(how, document.how);
  const figures = documents.reduce((sum, document) => sum + document.figures.length, 0);
  const { unchanged, ...others } = pages;
  const said = documents.length === 0 ? 'no document' : `documents: ${list(how)}; ${plural(figures, 'figure')}`;
  return `${said}; pages: ${list({ ...others, unchanged })}`;
}

function toMade({ output }: BuildReport): string {
  const { pages, files, bytes } = output;
  return `${plural(pages, 'page')}, ${plural(files, 'file')}, ${format.format(Math.round(bytes / 1e5) / 10)} MB`;
}

function toTook({ took }: BuildReport): string {
  const all = took.reduce((sum, { seconds }) => sum + seconds, 0);
  const each = took.map(({ step, seconds }) => `${step} ${seconds.toFixed(1)}`).join(', ');
  // What comes after the report cannot be in it.
  return `${all.toFixed(1)} s: ${each}; without the start, this report and the change of sites`;
}

function toFindings({ findings, allowed }: BuildReport, level: 'error' | 'warning'): string | undefined {
  const counts: Counts = {};
  for (const finding of findings) if (finding.level === level) addCount(counts, finding.ruleId);
  const accepted = level === 'warning' && allowed > 0 ? `; ${format.format(allowed)} let pass with a reason` : '';
  if (sumCounts(counts) === 0) return level === 'error' ? undefined : `nothing${accepted}`;
  return `${plural(sumCounts(counts), level)}: ${list(counts)}${accepted}`;
}

/** “3 money, 2 percent”, the most first. */
function list(counts: Readonly<Counts>): string {
  const most = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const named = most.slice(0, mostNames).map(([name, count]) => `${format.format(count)} ${name}`);
  const rest = most.slice(mostNames).reduce((sum, [, count]) => sum + count, 0);
  return [...named, ...(rest > 0 ? [`${format.format(rest)} of other kinds`] : [])].join(', ') || 'none';
}

function toNames(names: readonly string[]): string {
  const rest = names.length - mostNames;
  return [...names.slice(0, mostNames), ...(rest > 0 ? [`${format.format(rest)} more`] : [])].join(', ');
}

function plural(count: number, noun: string): string {
  return `${format.format(count)} ${noun}${count === 1 ? '' : 's'}`;
}
