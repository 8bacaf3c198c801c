import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { ContentError } from '../content-error.ts';
import { ContentErrors } from '../content-errors.ts';
import { findField, type YamlDocument } from './find-field.ts';
import { toFieldProblems } from './to-field-problems.ts';
import { toSyntaxProblem } from './to-syntax-problem.ts';

/**
 * YAML text as `schema` has it. `linesBefore` are the lines of the file above it.
 * @throws {ContentError} where it is no YAML, or with all that is wrong with its fields, each at its place.
 */
export function parseYaml<S extends z.ZodType>(yaml: string, file: string, schema: S, linesBefore = 0): z.infer<S> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const broken = document.errors[0];
  if (broken) {
    const { reason, cure, start } = toSyntaxProblem(broken, yaml);
    throw new ContentError(reason, file, toPlace(start), { ruleId: 'yaml-syntax', cure });
  }
  const prototype = findPrototype(document, yaml);
  if (prototype !== undefined) throw toUnknown(file, toPlace(prototype));
  const value = toValue(document, file) ?? {};
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first, ...others] = toFieldProblems(schema, parsed.error.issues, (path) => findValue(value, path)).map(
    (problem) => {
      const { start, end } = findField(document, problem);
      const { reason, path: _, isName, ...details } = problem;
      return new ContentError(reason, file, toPlace(start), { ...details, end: toPlace(end) });
    },
  );
  throw first ? new ContentErrors([first, ...others]) : new Error('a schema refused a value and did not say why');
}

/** Of a name that a schema of names passes over, since objects have it from elsewhere. */
const prototypeName = '__proto__';
/** Without the name, or escapes in which it could be written, there is nothing to look for. */
const mayName = /__proto__|\\[xuU]/u;

function findPrototype(document: YamlDocument, yaml: string): number | undefined {
  let found: number | undefined;
  if (mayName.test(yaml))
    visit(document, {
      Pair: (_, { key }) => {
        if (!isScalar(key) || key.value !== prototypeName) return undefined;
        found = key.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
  return found;
}

function toUnknown(file: string, place: Place): ContentError {
  const cure = 'take it out, or choose another name';
  return new ContentError(`there is no field “${prototypeName}”`, file, place, { ruleId: 'unknown-field', cure });
}

function findValue(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], value);
}

/** Aliases beyond what facts need are a way to make a small file fill the memory. */
function toValue(document: YamlDocument, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (fault) {
    const cure = 'write each value where it belongs, without “&” and “*”';
    const reason = `not YAML that can be read: ${(fault as Error).message}`;
    throw new ContentError(reason, file, undefined, { ruleId: 'yaml-syntax', cure });
  }
}
