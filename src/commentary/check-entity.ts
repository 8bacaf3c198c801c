import { suggest, suggestRenamed, toExcerptOf } from './describe.ts';
import type { Evidence } from './evidence.ts';
import type { JsxElement } from './find-elements.ts';
import { toTokens } from './lint/to-tokens.ts';
import { findNearest } from './nearest.ts';
import { type Problem, toProblem } from './problem.ts';
import { findEntities } from './references.ts';

/** What is wrong with the id of an entity: that it is none. A name is not taken for its id, but the id is told. */
export function checkEntity(evidence: Evidence, text: string): readonly Problem[] {
  if (evidence.entities.has(text)) return [];
  const [named, other] = evidence.names().find(text);
  const known = named && !other ? `“${text}” is a name of ${named}; write ${named}` : suggest(evidence, 'entity', text);
  const cure = suggestRenamed(evidence, text) ?? known;
  return [toProblem('unknown-entity', 'no such entity', cure)];
}

/** What is wrong with an id or a name in a short form: that nothing has it, or several do. */
export function checkNamed(evidence: Evidence, text: string, element: JsxElement): readonly Problem[] {
  const [found, ...others] = findEntities(evidence, text);
  if (found === undefined) return [toProblem('unknown-entity', 'no such entity or name', suggestNamed(evidence, text))];
  if (others.length === 0) return [];
  const words = element.children.length > 0 ? '…' : text;
  const choices = [found, ...others].map((id) => `[[${id}|${words}]] (${toExcerptOf(evidence, 'entity', id)})`);
  return [toProblem('ambiguous-reference', 'several entities have this name', `write ${choices.join(' or ')}`)];
}

function suggestNamed(evidence: Evidence, text: string): string {
  const renamed = suggestRenamed(evidence, text);
  if (renamed !== undefined) return renamed;
  const within = [...evidence.entities.values()].find(({ inContext }) =>
    Object.values(inContext?.names ?? {}).some((names) => names.includes(text)),
  );
  if (within)
    return `“${text}” means ${within.id} only beside ${within.inContext?.with}; write [[${within.id}|${text}]]`;
  const parts = listPartlyNamed(evidence, text);
  if (parts.length > 0) {
    const choices = parts.map((id) => `[[${id}]] (${toExcerptOf(evidence, 'entity', id)})`);
    return `no name is completed; did you mean ${choices.join(' or ')}?`;
  }
  const name = findNearest(text, evidence.names().names);
  const [id, other] = name === undefined ? [] : evidence.names().find(name);
  if (id && !other) return `did you mean [[${name}]], ${id} (${toExcerptOf(evidence, 'entity', id)})?`;
  return `${suggest(evidence, 'entity', text)}; brackets that mean themselves are written \\[[${text}]]`;
}

/** So many that a person can choose. */
const mostChoices = 3;

/** The entities of which a text is whole words of a name, as “kim” is of “Kim Jong Un”; none where too many have it. */
function listPartlyNamed(evidence: Evidence, text: string): readonly string[] {
  const wanted = toTokens(text).map(({ key }) => key);
  if (wanted.length === 0) return [];
  const { names, find } = evidence.names();
  const found = names.filter((name) => {
    const words = new Set(toTokens(name).map(({ key }) => key));
    return wanted.every((word) => words.has(word));
  });
  const ids = [...new Set(found.flatMap(find))];
  return ids.length <= mostChoices ? ids : [];
}
