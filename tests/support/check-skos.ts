import type { Literal, Statement } from './read-graph.ts';

const skos = 'http://www.w3.org/2004/02/skos/core#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const labels = ['prefLabel', 'altLabel', 'hiddenLabel'];
const own = [...labels, 'definition', 'note', 'scopeNote', 'notation', 'inScheme', 'hasTopConcept', 'topConceptOf'];
const relations = ['broader', 'narrower', 'related', 'broaderTransitive', 'narrowerTransitive'];

/** What a graph says against the integrity conditions of the SKOS Reference (W3C, 2009), S9 to S27. */
export function checkSkos(graph: readonly Statement[]): string[] {
  const typed = (name: string) =>
    new Set(
      graph.filter(({ property, object }) => property === type && object === skos + name).map(({ subject }) => subject),
    );
  const [concepts, schemes] = [typed('Concept'), typed('ConceptScheme')];
  const of = (name: string) => graph.filter(({ property }) => property === skos + name);
  const unknown = graph
    .filter(
      ({ property }) => property.startsWith(skos) && ![...own, ...relations].includes(property.slice(skos.length)),
    )
    .map(({ property }) => `no property ${property}`);
  return [
    ...unknown,
    ...(concepts.size > 0 ? [] : ['no concept']),
    ...[...concepts].filter((one) => schemes.has(one)).map((one) => `S9: ${one} is a concept and a scheme`),
    ...of('inScheme').flatMap(({ subject, object }) => (schemes.has(String(object)) ? [] : [`S4: ${subject}`])),
    ...[...concepts].flatMap((concept) => checkLabels(concept, graph)),
    ...relations
      .flatMap(of)
      .flatMap(({ subject, object }) =>
        concepts.has(subject) && concepts.has(String(object)) ? [] : [`S19: ${subject} is related to no concept`],
      ),
    ...checkRelated(of('related'), [...of('broader'), ...of('narrower')]),
  ];
}

function checkLabels(concept: string, graph: readonly Statement[]): string[] {
  const all = graph.filter(({ subject }) => subject === concept);
  const toLabels = (name: string) =>
    all.filter(({ property }) => property === skos + name).map(({ object }) => object as Literal);
  const preferred = toLabels('prefLabel').map(({ language = '' }) => language);
  const names = labels.flatMap((name) => [...new Set(toLabels(name).map((label) => JSON.stringify(label)))]);
  return [
    ...(preferred.length > 0 ? [] : [`${concept} has no label`]),
    ...(new Set(preferred).size === preferred.length ? [] : [`S14: two labels of ${concept} in one language`]),
    ...(new Set(names).size === names.length ? [] : [`S13: a name of ${concept} is two kinds of label`]),
    ...labels.flatMap(toLabels).flatMap((label) => (typeof label === 'string' ? [`S12: ${concept}`] : [])),
  ];
}

/** S27: what is broader or narrower is not related. */
function checkRelated(related: readonly Statement[], ranked: readonly Statement[]): string[] {
  const pairs = new Set(ranked.flatMap(({ subject, object }) => [`${subject} ${object}`, `${object} ${subject}`]));
  return related
    .filter(({ subject, object }) => pairs.has(`${subject} ${object}`))
    .map(({ subject }) => `S27: ${subject}`);
}
