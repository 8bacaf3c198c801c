// The JSON-LD context of the Web Annotation Vocabulary (W3C, 2017, appendix A), the terms that this site uses, each with the
// property and the type that the recommendation gives it.

export const annoAddress = 'http://www.w3.org/ns/anno.jsonld';

const toRef = (id: string) => ({ '@type': '@id', '@id': id });
const toNumber = (id: string) => ({ '@type': 'xsd:nonNegativeInteger', '@id': id });

export const annoContext = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dctypes: 'http://purl.org/dc/dcmitype/',
    as: 'http://www.w3.org/ns/activitystreams#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    Annotation: 'oa:Annotation',
    Text: 'dctypes:Text',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    AnnotationPage: 'as:OrderedCollectionPage',
    describing: 'oa:describing',
    body: toRef('oa:hasBody'),
    target: toRef('oa:hasTarget'),
    source: toRef('oa:hasSource'),
    selector: toRef('oa:hasSelector'),
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: toNumber('oa:start'),
    end: toNumber('oa:end'),
    format: 'dc:format',
    language: 'dc:language',
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  },
};
