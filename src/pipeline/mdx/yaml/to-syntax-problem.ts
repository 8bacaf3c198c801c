import type { YAMLError } from 'yaml';

/** What is wrong with YAML, in words for people, and where it begins. */
interface YamlProblem {
  readonly reason: string;
  readonly cure: string;
  readonly start: number;
}

type Told = readonly [reason: string, cure: string];

const quoted = 'put the value between quotation marks';

/** By the library's codes, of which the rest hardly comes up in fields of text. */
const told: Partial<Record<YAMLError['code'], Told>> = {
  BAD_DQ_ESCAPE: [
    'a backslash between straight double quotation marks begins an escape, and this is none',
    'write the backslash twice, or put the value between single quotation marks',
  ],
  BAD_INDENT: ['this line is not indented as it should be', 'indent it as the lines it belongs to, with spaces'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a second field begins within the value of another',
    `${quoted} where a colon is part of it, or begin the field on a line of its own, indented as the others`,
  ],
  MULTILINE_IMPLICIT_KEY: ['no field is named here', 'write a space behind the colon of a field: “name: value”'],
  TAB_AS_INDENT: ['a tab indents this line', 'use spaces'],
  UNEXPECTED_TOKEN: ['this belongs to no field', 'write fields as “name: value”, one on each line, indented alike'],
};

/** An error of the YAML library on `yaml`, told to authors. */
export function toSyntaxProblem({ code, message, pos: [start, end] }: YAMLError, yaml: string): YamlProblem {
  const [reason, cure] = tellBracket(message) ?? told[code] ?? tellByText(code, message, yaml.slice(start, end));
  const quote = /closing (['"])quote/u.exec(message)?.[1];
  return { reason, cure, start: quote === undefined ? start : Math.max(0, yaml.lastIndexOf(quote, start)) };
}

/** The library gives an open bracket several codes. */
function tellBracket(message: string): Told | undefined {
  const bracket = /end with a ([\]}])/u.exec(message)?.[1];
  if (bracket === undefined) return undefined;
  return [`a list or map that ends with “${bracket}” is not closed`, `write “${bracket}” at its end`];
}

function tellByText(code: YAMLError['code'], message: string, found: string): Told {
  if (code === 'BAD_SCALAR_START') return [`a value cannot begin with “${found}” without quotation marks`, quoted];
  if (code === 'DUPLICATE_KEY') return ['this field stands here a second time', 'keep one of the two'];
  if (/closing .quote/u.test(message))
    return ['a quotation mark is opened here and not closed', 'write the same mark behind the value'];
  if (/followed by map values/u.test(message))
    return ['this line names no field', 'write “name: value”, or indent it where the line above goes on'];
  const own = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/u, '') ?? '';
  return [`not YAML that can be read: ${own}`, quoted];
}
