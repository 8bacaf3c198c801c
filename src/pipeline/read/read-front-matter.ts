import { isMap, isScalar, parseDocument } from 'yaml';
import type { Message } from '../../model/message.ts';
import type { StatedFacts } from '../document.ts';
import { type RawFacts, toStatedFacts } from './stated-facts.ts';

const facts = ['title', 'lang', 'date'] as const;

/** What YAML front matter states of its document; a fault in it is a message, and nothing is stated. */
export function readFrontMatter(yaml: string): { readonly stated: StatedFacts; readonly messages: readonly Message[] } {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const fault = document.errors[0]?.message.split('\n')[0];
  if (fault)
    return { stated: {}, messages: [toMessage(`The front matter is not valid YAML and was not read: ${fault}`)] };
  const { contents } = document;
  if (!isMap(contents)) {
    const reason = 'The front matter is not a list of “name: value” lines and was not read.';
    return { stated: {}, messages: contents === null ? [] : [toMessage(reason)] };
  }
  const raw: RawFacts = Object.fromEntries(facts.map((name) => [name, toText(contents.get(name, true))]));
  const stated = toStatedFacts(raw);
  const lost = facts.filter((name) => contents.has(name) && raw[name] !== '' && !stated[name]);
  return { stated, messages: lost.map((name) => toMessage(explain(name, raw[name] ?? '…'))) };
}

function toText(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

function explain(name: (typeof facts)[number], value: string): string {
  const cure = { title: 'words', lang: 'a language tag (BCP 47) such as “it”', date: 'a date such as 2024-04-12' };
  return `The front matter says “${name}: ${value}”; ${name} needs ${cure[name]}, so it was not read.`;
}

function toMessage(reason: string): Message {
  return { ruleId: 'front-matter', level: 'warning', reason };
}
