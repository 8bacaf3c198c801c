import type { ExchangeDocument } from '../../../../src/translation/exchange/exchange-unit.ts';

type Unit = ExchangeDocument['units'][number];

/** A unit with a source and a target, and what else is given. */
export function createUnit(id: string, source: string, target: string, rest: Partial<Unit> = {}): Unit {
  return { id, source, target, state: target === '' ? 'missing' : 'draft', comments: [], references: [], ...rest };
}

/** A document of those units, from Italian into English. */
export function createExchange(...units: Unit[]): ExchangeDocument {
  return { slug: 'report', sourceLang: 'it', targetLang: 'en', original: 'seeds/report.txt', units };
}
