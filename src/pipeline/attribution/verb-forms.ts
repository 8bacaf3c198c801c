import type { Attribution, Conjugation, Verbs } from '../../data/schema/attribution.ts';
import { createKeyMaker } from './token.ts';

export type Sense = keyof Attribution['verbs'];

/** Which sense a written form has, as a finite verb and as a participle. */
export interface VerbForms {
  readonly finite: ReadonlyMap<string, Sense>;
  readonly participles: ReadonlyMap<string, Sense>;
  readonly infinitives: ReadonlyMap<string, Sense>;
}

/** All forms of the verbs of a language; a form of two verbs has the sense listed first. */
export function createVerbForms({
  verbs,
  conjugations,
  variants,
}: Pick<Attribution, 'verbs' | 'conjugations' | 'variants'>): VerbForms {
  const toKey = createKeyMaker(variants);
  const toKeys = (forms: readonly string[]) => forms.map(toKey);
  const finite = new Map<string, Sense>();
  const participles = new Map<string, Sense>();
  const infinitives = new Map<string, Sense>();
  for (const sense of Object.keys(verbs) as Sense[]) {
    for (const form of toForms(verbs[sense], conjugations)) {
      addForms(finite, toKeys(form.finite), sense);
      addForms(participles, toKeys(form.participles), sense);
      addForms(infinitives, toKeys([form.infinitive]), sense);
    }
  }
  return { finite, participles, infinitives };
}

function addForms(map: Map<string, Sense>, forms: readonly string[], sense: Sense): void {
  for (const form of forms) if (!map.has(form)) map.set(form, sense);
}

type Forms = Pick<Conjugation, 'infinitive' | 'finite' | 'participles'>;

function toForms(verbs: Verbs, conjugations: Attribution['conjugations']): Forms[] {
  const regular = Object.entries(verbs.regular).flatMap(([name, infinitives]) => {
    const conjugation = conjugations[name];
    if (!conjugation) throw new Error(`no conjugation is called “${name}”; add it to “conjugations”`);
    return infinitives.map((infinitive) => conjugate(infinitive, conjugation));
  });
  return [...regular, ...verbs.irregular];
}

function conjugate(infinitive: string, { infinitive: ending, finite, participles }: Conjugation): Forms {
  if (!infinitive.endsWith(ending)) throw new Error(`“${infinitive}” does not end in “${ending}”`);
  const stem = infinitive.slice(0, infinitive.length - ending.length);
  return {
    infinitive,
    finite: finite.map((form) => stem + form),
    participles: participles.map((form) => stem + form),
  };
}
