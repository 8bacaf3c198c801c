import { listFolder } from '../loaders/read-folder.ts';
import { readText } from '../loaders/read-text.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../pipeline/mdx/list-diagnostics.ts';
import { type CheckedText, type CheckTools, checkText } from './check-text.ts';
import { commentaryFolder } from './commentary-folder.ts';

/**
 * What is found in every commentary of the project at `root`, by file and place. Where the evidence cannot be read, no
 * reference can be told right from wrong: that is the only fault to say.
 */
export function checkCommentary(root: string, loadTools: () => CheckTools): CheckedText {
  try {
    const tools = loadTools();
    const checked = listFolder(root, commentaryFolder, '.mdx').map(({ file }) => checkFile(root, file, tools));
    return {
      diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
      allowed: checked.flatMap(({ allowed }) => allowed),
    };
  } catch (fault) {
    return toChecked(fault);
  }
}

function checkFile(root: string, file: string, tools: CheckTools): CheckedText {
  try {
    return checkText(readText(root, file), file, tools);
  } catch (fault) {
    return toChecked(fault);
  }
}

function toChecked(fault: unknown): CheckedText {
  if (fault instanceof ContentError) return { diagnostics: listDiagnostics(fault), allowed: [] };
  throw fault;
}
