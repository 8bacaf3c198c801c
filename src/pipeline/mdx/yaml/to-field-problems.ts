import type { z } from 'zod';
import { findNearest } from '../../../commentary/nearest.ts';
import { listFields } from './list-fields.ts';
import { tellType } from './tell-type.ts';

/** What is wrong with a field, and which: where `isName`, its name and not its value. */
export interface FieldProblem {
  readonly ruleId: 'unknown-field' | 'missing-field' | 'wrong-field';
  readonly path: readonly PropertyKey[];
  readonly isName: boolean;
  readonly reason: string;
  readonly cure?: string;
  readonly replacement?: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema says against a value, told to authors, in the order of the issues. `valueAt` is what stands at a path. */
export function toFieldProblems(
  schema: z.core.$ZodType,
  issues: readonly Issue[],
  valueAt: (path: readonly PropertyKey[]) => unknown,
): FieldProblem[] {
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? tellUnknown(issue, schema) : []));
  // A name that is misspelt is not also missing.
  const meant = new Set(unknown.map(({ path, replacement }) => toText([...path.slice(0, -1), replacement ?? ''])));
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || meant.has(toText(issue.path))) return [];
    return [tellValue(issue, valueAt(issue.path))];
  });
  return [...unknown, ...others];
}

function tellUnknown({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, schema: z.core.$ZodType): FieldProblem[] {
  const known = listFields(schema, path);
  const where = path.length === 0 ? '' : ` in “${toText(path)}”`;
  return keys.map((key) => {
    const nearest = findNearest(key, known);
    return {
      ...{ ruleId: 'unknown-field', path: [...path, key], isName: true },
      reason: `there is no field “${key}”${where}`,
      cure: nearest === undefined ? `the fields are ${known.join(', ')}` : `did you mean “${nearest}”?`,
      ...(nearest !== undefined && { replacement: nearest }),
    };
  });
}

function tellValue(issue: Issue, value: unknown): FieldProblem {
  const { path } = issue;
  const name = toText(path);
  const toProblem = (reason: string, cure?: string, replacement?: string): FieldProblem => ({
    ...{ ruleId: 'wrong-field', path, isName: false, reason },
    ...(cure !== undefined && { cure }),
    ...(replacement !== undefined && { replacement }),
  });
  if (path.length > 0 && value === undefined && issue.code !== 'custom') {
    const cure = `write “${String(path.at(-1))}: …”`;
    return { ruleId: 'missing-field', path, isName: false, reason: `“${name}” is missing`, cure };
  }
  if (path.length > 0 && (value === null || value === ''))
    return toProblem(`“${name}” is empty`, 'write something behind its colon, or take the field out');
  if (issue.code === 'invalid_type') return toProblem(...tellType(name, issue.expected, value));
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const nearest = findNearest(String(value), choices);
    const cure = nearest === undefined ? 'write one of these' : `did you mean “${nearest}”?`;
    return toProblem(`“${name}”: “${String(value)}” is none of ${choices.join(', ')}`, cure, nearest);
  }
  if (issue.code === 'invalid_key') {
    const [reason = '', ...others] = (issue.issues[0]?.message ?? issue.message).split('; ');
    return { ...toProblem(`“${name}”: ${reason}`, others.join('; ') || undefined), isName: true };
  }
  return toProblem(...tellRest(name, issue, value));
}

/** Formats whose schema does not say its own words. */
const formats: Readonly<Record<string, readonly [string, string]>> = {
  date: ['it is no day of the calendar', 'write it YYYY-MM-DD, such as 2024-04-12'],
  url: ['it is no address', 'write one that begins with “https://”'],
};

function tellRest(name: string, issue: Issue, value: unknown): [string, string?] {
  const format = issue.code === 'invalid_format' ? formats[issue.format] : undefined;
  const isOwn = format && /^Invalid /u.test(issue.message);
  const [reason = '', ...cure] = isOwn ? format : issue.message.split('; ');
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
  const found = isScalar && !reason.includes(String(value)) ? ` (found “${String(value)}”)` : '';
  const said = `${name === '' ? '' : `“${name}”: `}${reason}${found}`;
  return cure.length === 0 ? [said] : [said, cure.join('; ')];
}

function toText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}
