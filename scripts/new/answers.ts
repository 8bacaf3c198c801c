import { CommandError } from '../command/run-command.ts';

/** What an answer comes to, or what is wrong with it, in a few words behind its name. */
export type Checked = { readonly value: string } | { readonly fault: string };

/** Something a command has to know; its name is that of its option. */
export interface Field {
  readonly question: string;
  readonly check: (text: string) => Checked;
  /** What it is where nobody says anything else. */
  readonly initial?: string;
  /** Not asked for, since `initial` nearly always fits. */
  readonly isQuiet?: boolean;
  /** Nothing is an answer too. */
  readonly isOptional?: boolean;
  readonly choices?: readonly Choice[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Asks a person one thing, again until the answer is good; the answer is as typed. */
export type AskOne = (field: Field) => Promise<string>;

/** How to say an option, such as `--title "…"`. */
const toOption = (name: string) => `--${name} "…"`;

/**
 * What the fields come to: as `given`, or asked for one after the other. An optional one that nobody answers is empty.
 * @throws {CommandError} where what is given is wrong; and where something is missing and there is nobody to ask.
 */
export async function readAnswers<K extends string>(
  fields: Readonly<Record<K, Field>>,
  given: Partial<Readonly<Record<NoInfer<K>, string | undefined>>>,
  askOne: AskOne | undefined,
): Promise<Record<K, string>> {
  const names = Object.keys(fields) as K[];
  for (const name of names) if (given[name] !== undefined) read(name, fields[name], given[name]);
  if (!askOne) refuseMissing(names.filter((name) => given[name] === undefined && isNeeded(fields[name])));
  const answers: Partial<Record<K, string>> = {};
  for (const name of names) {
    const field = fields[name];
    const known = given[name] ?? (askOne && !field.isQuiet ? await askOne(field) : (field.initial ?? ''));
    answers[name] = known === '' && field.isOptional ? '' : read(name, field, known);
  }
  return answers as Record<K, string>;
}

function isNeeded({ initial, isOptional }: Field): boolean {
  return initial === undefined && !isOptional;
}

function refuseMissing(missing: readonly string[]): void {
  if (missing.length === 0) return;
  throw new CommandError(`there is no terminal to ask on; say ${missing.map(toOption).join(' and ')}`);
}

function read(name: string, { check }: Field, text: string): string {
  const checked = check(text);
  if ('value' in checked) return checked.value;
  throw new CommandError(`--${name}: ${checked.fault}`);
}
