import jsonld from 'jsonld';
import { annoAddress, annoContext } from './contexts/anno.ts';

export interface Literal {
  readonly value: string;
  readonly language?: string;
}

/** One statement of a graph. */
export interface Statement {
  readonly subject: string;
  /** Full address of the property. */
  readonly property: string;
  readonly object: string | Literal;
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}

/**
 * A JSON-LD document as the statements it makes, by the reference implementation in safe mode: a term that its context
 * does not know, or a relative address, is an error instead of being left out; only what the context itself sets to null
 * is no part of the graph. Nothing is fetched.
 */
export async function readGraph(document: object): Promise<Statement[]> {
  const options = { documentLoader: loadContext, safe: true };
  const quads = (await jsonld.toRDF(leaveOut(document), options)) as unknown as readonly {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }[];
  return quads.map(({ subject, predicate, object: { termType, value, language } }) => ({
    subject: subject.value,
    property: predicate.value,
    object: termType === 'Literal' ? { value, ...(language && { language }) } : value,
  }));
}

/** Safe mode takes a term that is null in the context for one that it does not know. */
function leaveOut(document: object): jsonld.JsonLdDocument {
  const { '@context': context } = document as { readonly '@context'?: unknown };
  const terms = Object.entries(typeof context === 'object' && context !== null ? context : {});
  const nulls = new Set(terms.flatMap(([term, meaning]) => (meaning === null ? [term] : [])));
  const isLeft = (key: string, holder: unknown) => nulls.has(key) && holder !== context;
  return JSON.parse(
    JSON.stringify(document, function toJson(this: unknown, key: string, value: unknown) {
      return isLeft(key, this) ? undefined : value;
    }),
  );
}

async function loadContext(url: string) {
  if (url !== annoAddress) throw new Error(`the context ${url} is not at hand`);
  return { documentUrl: url, document: annoContext as object } as never;
}
