import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { findRule } from '../diagnostics/all-rules.ts';
import { toElement, toTable } from '../views/pack/elements.ts';
import { type Counts, sumCounts } from './add-counts.ts';
import type { BuildReport, ChangedDocument, ReportFinding } from './build-report.ts';
import { tellReport } from './to-report-lines.ts';

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.2; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: bold; padding-block: 1rem .25rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem 1rem .3rem 0; border-top: 1px solid #8888; }
.wide + p { margin-block: .5rem 1.5rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: 0 3rem; align-items: start; }
.findings :is(th, td):first-child { width: 5rem; }
.findings :is(th, td):nth-child(2) { width: 16rem; }
td { overflow-wrap: break-word; }
@media (width < 40rem) { dl { grid-template-columns: 1fr; } dd { margin-block-end: .5rem; } }
`;

/** A report as a page that needs nothing beside it. */
export function toReportPage(report: BuildReport, title: string): string {
  const name = `Build report: ${title}`;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      toElement(
        'html',
        { lang: 'en' },
        toElement(
          'head',
          {},
          toElement('meta', { charSet: 'utf-8' }),
          toElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          toElement('title', {}, name),
          toElement('style', {}, style),
        ),
        toElement('body', {}, toElement('main', {}, toElement('h1', {}, name), ...toSections(report))),
      ),
    ],
  };
  return `${toHtml(root)}\n`;
}

function toSections(report: BuildReport): Element[] {
  const { findings, changed, extracted, read, noted, took } = report;
  return [
    toElement('dl', {}, ...tellReport(report).flatMap(toTerm)),
    toElement('h2', { id: 'findings' }, 'What is doubted or wrong'),
    ...toFindings(findings),
    toElement('h2', { id: 'changed' }, 'What changed'),
    ...toChanges(changed),
    toElement('h2', { id: 'read' }, 'What was read and found'),
    toElement(
      'div',
      { className: ['counts'] },
      toCounts('Documents by format', read.formats),
      toCounts('Documents by language', read.languages),
      toCounts('Segments by kind', extracted.segments),
      toCounts('Figures by kind', extracted.figures),
      ...(sumCounts(noted) > 0 ? [toCounts('Left out or assumed in reading, by rule', noted)] : []),
    ),
    toElement('h2', { id: 'took' }, 'How long it took'),
    toElement(
      'div',
      { className: ['counts'] },
      toWide(
        'Seconds by step',
        ['Step', 'Seconds'],
        took.map(({ step, seconds }) => [step, seconds.toFixed(1)]),
      ),
    ),
  ];
}

function toTerm({ label, text }: { readonly label: string; readonly text: string }): Element[] {
  return [toElement('dt', {}, label), toElement('dd', {}, text)];
}

function toFindings(findings: readonly ReportFinding[]): Element[] {
  if (findings.length === 0) return [toElement('p', {}, 'Nothing.')];
  const byRule = [...Map.groupBy(findings, ({ ruleId }) => ruleId)].sort(([, a], [, b]) => b.length - a.length);
  return byRule.map(([ruleId, alike]) =>
    toElement('div', { className: ['findings'] }, toRuleTable(ruleId, alike), ...toCure(ruleId)),
  );
}

function toRuleTable(ruleId: string, alike: readonly ReportFinding[]): Element {
  return toWide(
    `${ruleId}: ${alike.length}`,
    ['Level', 'Place', 'What is wrong'],
    alike.map(({ level, file, line, column, reason }) => [
      level,
      [file, line, column].filter(Boolean).join(':'),
      reason,
    ]),
  );
}

/** What to do of each of them, once. */
function toCure(ruleId: string): Element[] {
  const rule = findRule(ruleId);
  return rule ? [toElement('p', {}, toElement('b', {}, 'What to do: '), rule.cure)] : [];
}

function toChanges(changed: BuildReport['changed']): Element[] {
  if (!changed) return [toElement('p', {}, 'There was no site before this one.')];
  if (changed.documents.length === 0) return [toElement('p', {}, 'No document differs from what it was.')];
  return changed.documents.map(toChange);
}

function toChange({ slug, how, figures }: ChangedDocument): Element {
  if (figures.length === 0) return toElement('p', {}, toElement('b', {}, slug), `: ${how}, no figure with it`);
  return toWide(
    `${slug}: ${how}`,
    ['Figure', 'Was', 'Is'],
    figures.map(({ id, before = '–', after = '–' }) => [id, before, after]),
  );
}

function toCounts(caption: string, counts: Readonly<Counts>): Element {
  return toWide(
    caption,
    ['What', 'How many'],
    Object.entries(counts).map(([name, count]) => [name, String(count)]),
  );
}

function toWide(caption: string, header: readonly string[], rows: readonly (readonly string[])[]): Element {
  const cells = rows.map((row) => row.map((text) => toElement('td', { dir: 'auto' }, text)));
  return toElement('div', { className: ['wide'], tabIndex: 0 }, toTable(caption, header, cells));
}
