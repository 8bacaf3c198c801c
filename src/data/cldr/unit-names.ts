import { z } from 'zod';
import { readCldr } from './read-cldr.ts';
import { durationCodes, ucumCodes } from './ucum.ts';

/** One way a language writes a unit. */
export interface UnitName {
  readonly name: string;
  /** UCUM, or an ISO 8601 designator with its multiple, such as `3M`, where `isDuration`. */
  readonly code: string;
  readonly isDuration: boolean;
  /** An abbreviation or symbol, as opposed to a word. */
  readonly isShort: boolean;
}

const unitSchema = z.record(z.string(), z.unknown());
const fileSchema = z.object({
  main: z.record(z.string(), z.object({ units: z.object({ long: unitSchema, short: unitSchema }) })),
});

/** Every form of every unit name of one language in CLDR that UCUM or ISO 8601 has a code for. */
export function loadUnitNames(lang: string): UnitName[] {
  const units = fileSchema.safeParse(readCldr(`cldr-units-full/main/${lang}/units.json`)).data?.main[lang]?.units;
  if (!units) return [];
  return [...toNames(units.long, false), ...toNames(units.short, true)];
}

/** Spans of time whose abbreviations are letters that mean something else. */
const rare = new Set(['100Y', '10Y', '3M']);

function toNames(units: Readonly<Record<string, unknown>>, isShort: boolean): UnitName[] {
  return Object.entries(units).flatMap(([id, patterns]) => {
    const duration = durationCodes[id];
    const code = duration ?? ucumCodes[id];
    if (!code || (isShort && rare.has(code))) return [];
    const forms = toForms(patterns).filter(
      (form) => form.length > 1 || form.toLowerCase() === code.toLowerCase() || duration,
    );
    return forms.map((name) => ({ name, code, isDuration: duration !== undefined, isShort }));
  });
}

function toForms(patterns: unknown): string[] {
  const entries = Object.entries(unitSchema.parse(patterns));
  const forms = entries.flatMap(([key, pattern]) => {
    if (typeof pattern !== 'string' || !key.startsWith('unitPattern')) return [];
    return pattern.replace('{0}', '').trim();
  });
  return [...new Set(forms)].filter((form) => form !== '');
}
