import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../src/i18n/locales.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** A choice within a message, by number or by word. */
export interface Choice {
  readonly argument: string;
  readonly kind: 'cardinal' | 'ordinal' | 'select';
  readonly branches: readonly string[];
}

export interface Message {
  readonly key: string;
  readonly text: string;
  /** The names of what is set in, wherever in the message, in alphabetical order. */
  readonly placeholders: readonly string[];
  readonly choices: readonly Choice[];
  /** Every form of the message: its literal parts, in order, for each way through its choices. */
  readonly forms: readonly (readonly string[])[];
}

const folder = new URL('../../src/i18n/', import.meta.url).pathname;

/** The messages of one language, as its files hold them, by `area.key`. @throws where one is no ICU message. */
export function readMessages(locale: Locale): ReadonlyMap<string, Message> {
  const messages = readdirSync(join(folder, locale)).flatMap((file) => {
    const area = file.replace(/\.json$/u, '');
    const texts: Record<string, string> = JSON.parse(readFileSync(join(folder, locale, file), 'utf8'));
    return Object.entries(texts).map(([name, text]) => toMessage(`${area}.${name}`, text, locale));
  });
  return new Map(messages.map((message) => [message.key, message]));
}

function toMessage(key: string, text: string, locale: Locale): Message {
  const parts = new IntlMessageFormat(text, locale).getAst();
  const placeholders = [...new Set(listPlaceholders(parts))].sort();
  return { key, text, placeholders, choices: listChoices(parts), forms: listForms(parts) };
}

// The numbers are those of the parser's own types: text, and the sign for the number of a choice.
const [literal, pound] = [0, 7];

function optionsOf(part: Part): [string, Part[]][] {
  if (!('options' in part)) return [];
  return Object.entries(part.options).map(([branch, { value }]) => [branch, value]);
}

function listPlaceholders(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => [
    ...(part.type !== literal && part.type !== pound && 'value' in part ? [String(part.value)] : []),
    ...optionsOf(part).flatMap(([, value]) => listPlaceholders(value)),
  ]);
}

function listChoices(parts: readonly Part[]): Choice[] {
  return parts.flatMap((part) => {
    if (!('options' in part)) return [];
    const inner = optionsOf(part).flatMap(([, value]) => listChoices(value));
    const kind = 'pluralType' in part ? (part.pluralType ?? 'cardinal') : 'select';
    return [{ argument: part.value, kind, branches: optionsOf(part).map(([branch]) => branch) }, ...inner];
  });
}

function listForms(parts: readonly Part[]): string[][] {
  let forms: string[][] = [['']];
  for (const part of parts) {
    const options = optionsOf(part).flatMap(([, value]) => listForms(value));
    const ways =
      options.length > 0 ? options : [part.type === literal && 'value' in part ? [String(part.value)] : ['', '']];
    forms = forms.flatMap((form) => ways.map((way) => joinForms(form, way)));
  }
  return forms;
}

/** The last part of one and the first of the next are one text. */
function joinForms(form: readonly string[], way: readonly string[]): string[] {
  return [...form.slice(0, -1), `${form.at(-1) ?? ''}${way[0] ?? ''}`, ...way.slice(1)];
}
