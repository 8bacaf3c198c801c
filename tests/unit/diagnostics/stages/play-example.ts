import { createProjectCheck } from '../../../../scripts/check/check-project.ts';
import { ingest } from '../../../../scripts/ingest/ingest.ts';
import { listSeedDiagnostics } from '../../../../scripts/ingest/list-seed-diagnostics.ts';
import { type Diagnostic, toLine } from '../../../../src/diagnostics/diagnostic.ts';
import type { FileExample } from '../../../../src/diagnostics/examples/file-example.ts';
import { parseSettings } from '../../../../src/settings.ts';
import { createProject } from '../../../support/create-project.ts';
import { catchDiagnostics, type Stage } from './stage.ts';

const settings = parseSettings({
  ...{ title: 'T', description: { en: 'D' }, site: 'https://example.org', publisher: 'P' },
});

/** A finding, and the one line that is printed of it. */
type Printed = Pick<Diagnostic, 'ruleId' | 'level' | 'file'> & { readonly line: string };

/** What is found in the project of a stage while its example is wrong, and once it is mended. */
export async function playExample(
  example: FileExample,
  stage: Stage,
): Promise<{ readonly failing: Printed[]; readonly mended: Printed[] }> {
  const project = createProject(stage.beside ?? {});
  const { root, write } = project;
  if (stage.isLater) ingest({ root });
  await (stage.fail ?? (() => write(example.file, example.failing)))(project, example);
  const failing = await (stage.find ?? (stage.isLater ? check : findAll))(root);
  await (stage.mend ?? (() => write(example.file, example.mended)))(project, example);
  const mended = await (stage.find ?? findAll)(root);
  return { failing: toPrinted(failing, root), mended: toPrinted(mended, root) };
}

function check(root: string): readonly Diagnostic[] {
  return createProjectCheck(root)(settings).report.diagnostics;
}

/** What an ingest says, and a check after it. */
function findAll(root: string): Diagnostic[] {
  const doubts: Diagnostic[] = [];
  const refusals = catchDiagnostics(() => doubts.push(...listSeedDiagnostics(ingest({ root }))));
  return [...refusals, ...doubts, ...check(root)];
}

/** Each finding once: an ingest says some that a check says too. */
function toPrinted(found: readonly Diagnostic[], root: string): Printed[] {
  const printed = found.map((diagnostic) => {
    const { ruleId, level, file } = diagnostic;
    return { ruleId, level, file, line: toLine(diagnostic).replaceAll(`${root}/`, '') };
  });
  return printed.filter(({ line }, at) => printed.findIndex((other) => other.line === line) === at);
}
