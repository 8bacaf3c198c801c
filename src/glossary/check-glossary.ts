import { findNearest } from '../commentary/nearest.ts';
import type { Related } from '../diagnostics/diagnostic.ts';
import type { Entity } from '../model/entity.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { type AliasClash, checkAliases, isDerived } from './check-aliases.ts';
import { findYamlPlace } from './find-yaml-place.ts';
import type { Claim, NameSource } from './to-claims.ts';

/** An entity and the file it was read from. */
export interface GlossaryFile {
  readonly entity: Entity;
  readonly text: string;
  /** Path from the project's root. */
  readonly file: string;
}

/** Where a file says something, as far as a fault has to know. */
interface Spot {
  readonly id: Entity['id'];
  readonly path: readonly (string | number)[];
}

/**
 * What is wrong between the entries of a glossary: names and ids that two of them claim, and references to entries that
 * are not there. Each fault has the place in both files. `source` derives the names that entries have by code.
 */
export function checkGlossary(files: readonly GlossaryFile[], source: NameSource): ContentError[] {
  const byId = new Map(files.map((file) => [file.entity.id, file]));
  const entities = files.map(({ entity }) => entity);
  const toPlace = ({ id, path }: Spot) => {
    const { file = '', text = '' } = byId.get(id) ?? {};
    return { file, ...findYamlPlace(text, path) };
  };
  const toError = (ruleId: string, spot: Spot, reason: string, cure: string, related: readonly Related[] = []) => {
    const { file, start, end } = toPlace(spot);
    return new ContentError(reason, file, start, { ruleId, cure, related, ...(end && { end }) });
  };
  const toClashError = (ruleId: string, [first, second]: readonly [Spot, Spot], reason: string, cure: string) => {
    const { file, start } = toPlace(first);
    const other = `${file}:${start.line}:${start.column}`;
    const related = [{ label: 'it is claimed here too', file, start }];
    return toError(ruleId, second, `${reason} (the other at ${other})`, cure, related);
  };
  return [
    ...foldDerived(checkAliases(entities, source)).map((clash) =>
      toClashError('name-claimed-twice', clash.claims, toReason(clash), toCure(clash.claims)),
    ),
    ...findIdClashes(entities).map(({ id, spots }) =>
      toClashError('id-claimed-twice', spots, `“${id}” is the id of two entities, now or formerly`, idCure),
    ),
    ...findDangling(entities).map(({ spot, wanted, known }) =>
      toError('unknown-entity', spot, `there is no entity “${wanted}”`, known),
    ),
  ];
}

const idCure = 'an old address leads to one page: take the id out of “formerly” in one of the two files';

/** The clashes of two entities by their codes alone are one fault, not one in each language. */
function foldDerived(clashes: readonly AliasClash[]): AliasClash[] {
  const folded = new Map<string, AliasClash>();
  for (const [at, clash] of clashes.entries()) {
    const [a, b] = clash.claims;
    const key = isDerived(a) && isDerived(b) ? `${a.id} ${b.id}` : `${at}`;
    const known = folded.get(key);
    folded.set(key, known ? { ...known, langs: [...new Set([...known.langs, ...clash.langs])] } : clash);
  }
  return [...folded.values()];
}

const mostLanguages = 4;

function toReason({ name, langs, claims: [{ id, with: context }, { id: other }] }: AliasClash): string {
  const shown = langs.slice(0, mostLanguages).map((lang) => `“${lang}”`);
  const more = langs.length > mostLanguages ? ` and ${langs.length - mostLanguages} more` : '';
  const where = langs.includes('mul') ? 'in every language' : `in ${shown.join(', ')}${more}`;
  const beside = context === undefined ? '' : `, beside “${context}”`;
  return `“${name}” names both “${id}” and “${other}” ${where}${beside}`;
}

function toCure([first, second]: readonly [Claim, Claim]): string {
  const derived = [first, second].filter(isDerived);
  if (derived.length === 2)
    return `if they are one, run “npm run glossary -- merge ${second.id} ${first.id}”; otherwise take “code” out of one file and write its names there`;
  if (first.with !== undefined) return 'keep it in one of the two';
  const [{ id } = second] = derived;
  const code = derived.length === 1 ? ` (“${id}” has it by its code, from CLDR)` : '';
  return `keep it in one of the two${code}, or move it to “inContext”; if they are one, run “npm run glossary -- merge ${second.id} ${first.id}”`;
}

/** The ids that are those of two entities, now or formerly. */
function findIdClashes(entities: readonly Entity[]): { id: string; spots: readonly [Spot, Spot] }[] {
  const spots = entities.flatMap(({ id, formerly = [] }) => [
    { id, wanted: id, path: ['id'] },
    ...formerly.map((old, at) => ({ id, wanted: old, path: ['formerly', at] })),
  ]);
  return [...Map.groupBy(spots, ({ wanted }) => wanted)].flatMap(([id, [first, ...others]]) =>
    first ? others.map((other) => ({ id, spots: [first, other] as const })) : [],
  );
}

/** The references of entities to others that are not there, each with what to write. */
function findDangling(entities: readonly Entity[]): { spot: Spot; wanted: string; known: string }[] {
  const ids = new Set(entities.map(({ id }) => id));
  const now = new Map(entities.flatMap(({ id, formerly = [] }) => formerly.map((old) => [old, id] as const)));
  return entities.flatMap(({ id, standsFor, inContext }) => {
    const references = [
      { wanted: standsFor, path: ['standsFor'] },
      { wanted: inContext?.with, path: ['inContext', 'with'] },
    ];
    return references.flatMap(({ wanted, path }) => {
      if (wanted === undefined || ids.has(wanted)) return [];
      const nearest = now.get(wanted) ?? findNearest(wanted, ids);
      const renamed = now.has(wanted) ? `it is “${nearest}” now` : `did you mean “${nearest}”?`;
      const known = nearest === undefined ? 'the ids are the file names in content/glossary' : renamed;
      return [{ spot: { id, path }, wanted, known }];
    });
  });
}
