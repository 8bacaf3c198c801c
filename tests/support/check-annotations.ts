import type { Statement } from './read-graph.ts';

const oa = 'http://www.w3.org/ns/oa#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** How often each class of the Web Annotation Vocabulary has each property: at least, at most. */
const rules: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  Annotation: { hasTarget: [1, Infinity], motivatedBy: [0, Infinity], hasBody: [0, Infinity] },
  SpecificResource: { hasSource: [1, 1], hasSelector: [0, Infinity] },
  TextQuoteSelector: { exact: [1, 1], prefix: [0, 1], suffix: [0, 1] },
  TextPositionSelector: { start: [1, 1], end: [1, 1] },
};

/** What a graph of annotations says against the Web Annotation Vocabulary (W3C, 2017); an empty one is a fault. */
export function checkAnnotations(graph: readonly Statement[]): string[] {
  const classes = Object.keys(rules);
  const bySubject = Map.groupBy(graph, ({ subject }) => subject);
  const faults = classes.flatMap((name) => {
    const typed = graph.filter(({ property, object }) => property === type && object === oa + name);
    if (typed.length === 0) return [`no ${name}`];
    return typed.flatMap(({ subject }) => checkCounts(subject, name, bySubject.get(subject) ?? []));
  });
  const known = classes.flatMap((name) => Object.keys(rules[name] ?? {}));
  const unknown = graph.filter(({ property }) => property.startsWith(oa) && !known.includes(property.slice(oa.length)));
  return [...faults, ...unknown.map(({ property }) => `no property ${property}`)];
}

function checkCounts(subject: string, name: string, statements: readonly Statement[]): string[] {
  return Object.entries(rules[name] ?? {}).flatMap(([property, [least, most]]) => {
    const count = statements.filter((statement) => statement.property === oa + property).length;
    return count >= least && count <= most ? [] : [`${name} ${subject} has ${count} of ${property}`];
  });
}
