import { checkCommentary } from '../../src/commentary/check-commentary.ts';
import type { CheckTools } from '../../src/commentary/check-text.ts';
import { loadCheckTools } from '../../src/commentary/load-check-tools.ts';
import { joinReports, type Report } from '../../src/diagnostics/report.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../../src/pipeline/mdx/list-diagnostics.ts';
import type { Settings } from '../../src/settings.ts';
import { listAlikeDiagnostics } from '../ingest/alike/list-alike-diagnostics.ts';
import { ingest } from '../ingest/ingest.ts';
import { listTranslationCounts } from '../ingest/translations/list-counts.ts';
import { reportTranslations } from '../ingest/translations/report-translations.ts';
import { checkFreshness } from './check-freshness.ts';
import { checkRecords } from './check-records.ts';

/** What a check found, and how far things are. */
export interface ProjectCheck {
  readonly report: Report;
  /** A line each. */
  readonly counts: readonly string[];
}

/** What may have changed since the last check. */
export type Changed = 'everything' | 'commentary';

/**
 * A check of all content of the project at `root`, which writes nothing but what is kept in `.cache/`. Where only
 * commentary has changed since the last one, only that is read again.
 */
export function createProjectCheck(root: string): (settings: Settings, changed?: Changed) => ProjectCheck {
  let evidence: ProjectCheck | undefined;
  let tools: CheckTools | undefined;
  return (settings, changed = 'everything') => {
    if (changed === 'everything') [evidence, tools] = [undefined, undefined];
    try {
      evidence ??= checkEvidence(root);
      const loadTools = () => {
        tools ??= loadCheckTools(root, settings);
        return tools;
      };
      const { report, counts } = evidence;
      const commentary = checkCommentary(root, loadTools);
      const records = {
        diagnostics: tools ? checkRecords(root, tools.evidence, commentary.diagnostics) : [],
        allowed: [],
      };
      return { report: joinReports([report, commentary, records]), counts };
    } catch (fault) {
      // Without a glossary nothing can be read: its faults are all there is to say.
      if (!(fault instanceof ContentError)) throw fault;
      return { report: { diagnostics: listDiagnostics(fault), allowed: [] }, counts: [] };
    }
  };
}

/** Seeds, briefings and translations. @throws {ContentError} where the glossary cannot be read. */
function checkEvidence(root: string): ProjectCheck {
  const found = ingest({ root, isDryRun: true });
  const seeds = {
    diagnostics: [...found.faults.flatMap(listDiagnostics), ...checkFreshness(found), ...listAlikeDiagnostics(found)],
    allowed: [],
  };
  return {
    report: joinReports([seeds, reportTranslations(found.translations)]),
    counts: [...listTranslationCounts(found.translations), `briefings: ${found.unchanged.length} fresh`],
  };
}
