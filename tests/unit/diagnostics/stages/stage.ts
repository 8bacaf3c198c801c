import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import type { FileExample } from '../../../../src/diagnostics/examples/file-example.ts';
import { ContentError } from '../../../../src/pipeline/mdx/content-error.ts';
import { listDiagnostics } from '../../../../src/pipeline/mdx/list-diagnostics.ts';
import type { createProject } from '../../../support/create-project.ts';

export type Project = ReturnType<typeof createProject>;
type Step = (project: Project, example: FileExample) => void | Promise<void>;

/** How the example of a rule is played in a project of its own. */
export interface Stage {
  /** What else is in the project. */
  readonly beside?: Readonly<Record<string, string | Uint8Array>>;
  /** Whether an ingest has run before anything goes wrong, and none after. */
  readonly isLater?: true;
  /** Makes what is wrong; where absent, the file gets the failing text. */
  readonly fail?: Step;
  /** Mends it; where absent, the file gets the mended text. */
  readonly mend?: Step;
  /** What is found then; where absent, what an ingest and a check say. */
  readonly find?: (root: string) => readonly Diagnostic[];
  /** The file that the message names, where it is not that of the example. */
  readonly at?: string;
  /** The ids of other rules that cannot but find the same. */
  readonly also?: readonly string[];
}

/** Stages by the id of the rule. */
export type Stages = Readonly<Record<string, Stage>>;

/** The same file with these bytes, and then with those. */
export function swap(failing: string | Uint8Array, mended: string | Uint8Array, more: Partial<Stage> = {}): Stage {
  return {
    ...more,
    fail: ({ write }, { file }) => write(file, failing),
    mend: ({ write }, { file }) => write(file, mended),
  };
}

/** The file of the example with these bytes, which is then called otherwise. */
export function rename(data: string | Uint8Array, name: string, more: Partial<Stage> = {}): Stage {
  return {
    ...more,
    fail: ({ write }, { file }) => write(file, data),
    mend: ({ write, remove }, { file }) => {
      remove(file);
      write(name, data);
    },
  };
}

const head = '---\ntitle: Ferries\nsummary: Who crosses\nauthors: [A. Rowe]\ndate: 2024-04-12\n---\n\n';

/** A commentary with the text of the example as its body. */
export const asBody: Stage = {
  fail: ({ write }, { file, failing }) => write(file, head + failing),
  mend: ({ write }, { file, mended }) => write(file, head + mended),
};

/** What a step says when it fails; nothing where it does not. */
export function catchDiagnostics(step: () => unknown): Diagnostic[] {
  try {
    step();
    return [];
  } catch (fault) {
    if (fault instanceof ContentError) return listDiagnostics(fault);
    throw fault;
  }
}
