import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { joinReports, type Report } from '../../../src/diagnostics/report.ts';
import { listDiagnostics } from '../../../src/pipeline/mdx/list-diagnostics.ts';
import { findRuleCure } from '../../../src/translation/check/find-rule-cure.ts';
import { isFatal } from '../../../src/translation/list-findings.ts';
import { findLines } from '../../../src/translation/po/find-lines.ts';
import { findAcceptance } from './find-acceptance.ts';
import type { ReadTranslation, TranslationsReport } from './ingest-translations.ts';

type Finding = ReadTranslation['findings'][number];

/**
 * What is wrong with translations. An error is what stops a build: files that cannot be read, and what a reviewer passed
 * wrongly. What a person accepted by a comment is let pass.
 */
export function reportTranslations({ read, strays, faults }: TranslationsReport): Report {
  const aside = strays.flatMap(listDiagnostics).map((stray): Diagnostic => ({ ...stray, level: 'warning' }));
  return joinReports([
    { diagnostics: [...faults.flatMap(listDiagnostics), ...aside], allowed: [] },
    ...read.map(reportTranslation),
  ]);
}

function reportTranslation({ file, text, findings, translation }: ReadTranslation): Report {
  // What is so of the whole translation is found with each segment, and said once.
  const isFirst = ({ ruleId }: Finding, at: number) =>
    ruleId !== 'unread-language' || findings.findIndex((other) => other.ruleId === ruleId) === at;
  const said = findings.filter(isFirst);
  if (said.length === 0) return { diagnostics: [], allowed: [] };
  const starts = findLines(text, false);
  const lines = text.split(/\r\n?|\n/u);
  const targets = new Map(translation.entries.map(({ source, target }) => [source, target]));
  const toPlaced = (finding: Finding) => {
    const line = starts.get(finding.source) ?? 1;
    const target = targets.get(finding.source) ?? '';
    const related = target === '' ? [] : [{ label: 'the translation says', words: target }];
    return { ...toDiagnostic(finding, file, line, lines[line - 1]?.length ?? 0), related };
  };
  return {
    diagnostics: said.filter(({ isAccepted }) => !isAccepted).map(toPlaced),
    allowed: said
      .filter(({ isAccepted }) => isAccepted)
      .map((finding) => ({
        diagnostic: toPlaced(finding),
        reason:
          findAcceptance(lines, starts.get(finding.source) ?? 1, finding.ruleId) ??
          `“accept: ${finding.ruleId}” stands above it`,
      })),
  };
}

function toDiagnostic(finding: Finding, file: string, line: number, length: number): Diagnostic {
  const { ruleId, level, reason, segment, state } = finding;
  const cure = findRuleCure(ruleId);
  const outcome = state === 'withheld' && level === 'error' ? '; this draft is withheld' : '';
  return {
    ruleId,
    level: isFatal(finding) ? 'error' : 'warning',
    file,
    start: { line, column: 1 },
    end: { line, column: length + 1 },
    reason: `${reason} (${segment})${outcome}`,
    ...(cure !== undefined && { cure }),
  };
}
