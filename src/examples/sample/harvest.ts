import type { WrittenDocument } from './written-document.ts';

const machine = 'Draft by an example engine, 2032-06-02';
const para = (...segments: string[]) => ({ kind: 'paragraph' as const, segments });

/** A report in Portuguese whose sentences have every state of translation, and whose figures every kind of doubt. */
export const harvest: WrittenDocument = {
  slug: 'sample-harvest',
  lang: 'pt',
  title: {
    pt: 'Colheitas e travessias',
    en: 'Harvests and crossings',
    it: 'Raccolti e traversate',
    ro: 'Recolte și traversări',
  },
  titleBy: 'document',
  publisher: 'Gazeta de <b>"Porto" & Ilhas',
  date: '2032-06-01',
  licence: 'CC BY 4.0',
  obtained: 'Invented for the page of components.',
  sentences: [
    {
      id: 's-title',
      kind: 'heading',
      words: 'Colheitas e travessias',
      translation: {
        state: 'reviewed',
        provenance: machine,
        review: 'Ana Prado, 2032-06-03',
        words: { en: 'Harvests and crossings', it: 'Raccolti e traversate', ro: 'Recolte și traversări' },
      },
    },
    {
      id: 's-olives',
      words: 'A colheita de azeitona chegou a cerca de {f-olives|4,2 mil toneladas} em {m-porto|Porto Alto}.',
      translation: {
        state: 'reviewed',
        provenance: machine,
        review: 'Ana Prado, 2032-06-03',
        notes: ['The report counts green and black olives together.'],
        words: {
          en: 'The olive harvest came to about {f-olives|4.2 thousand tonnes} in {m-porto|Porto Alto}.',
          it: 'La raccolta delle olive ha raggiunto circa {f-olives|4,2 mila tonnellate} a {m-porto|Porto Alto}.',
          ro: 'Recolta de măsline a ajuns la circa {f-olives|4,2 mii de tone} la {m-porto|Porto Alto}.',
        },
      },
    },
    {
      id: 's-ferries',
      modality: 'reported',
      attribution: 'Segundo a Guilda dos Barqueiros',
      words:
        'Segundo a {m-guild|Guilda dos Barqueiros}, houve mais de {f-ferries|320 travessias} por {m-ana|Ana Prado}.',
      translation: {
        provenance: machine,
        words: {
          en: 'According to the {m-guild|Guild of Ferrymen}, there were more than {f-ferries|320 crossings} by {m-ana|Ana Prado}.',
          it: 'Secondo la {m-guild|Gilda dei Traghettatori}, ci sono state più di {f-ferries|320 traversate} di {m-ana|Ana Prado}.',
          ro: 'Potrivit {m-guild|Breslei Barcagiilor}, au fost peste {f-ferries|320 de traversări} făcute de {m-ana|Ana Prado}.',
        },
      },
    },
    {
      id: 's-price',
      modality: 'hedged',
      hedge: 'poderá',
      words: 'O bilhete poderá subir {f-price|de {f-price-1|1,20 euros} para {f-price-2|3 euros}}.',
      translation: {
        state: 'unchecked',
        words: {
          en: 'A ticket could rise {f-price|from {f-price-1|1.20 euros} to {f-price-2|3 euros}}.',
          it: 'Il biglietto potrebbe salire {f-price|da {f-price-1|1,20 euro} a {f-price-2|3 euro}}.',
          ro: 'Biletul ar putea crește {f-price|de la {f-price-1|1,20 euro} la {f-price-2|3 euro}}.',
        },
      },
    },
    {
      id: 's-bridge',
      words: 'A ponte abriu em {f-bridge|3 de maio}.',
      translation: {
        state: 'human',
        words: {
          en: 'The bridge opened on {f-bridge|3 May}.',
          it: 'Il ponte è stato aperto il {f-bridge|3 maggio}.',
          ro: 'Podul s-a deschis pe {f-bridge|3 mai}.',
        },
      },
    },
    {
      id: 's-market',
      modality: 'reported',
      attribution: 'diz-se',
      hedge: 'teria',
      words: 'Diz-se, e só diz-se, que o mercado teria {f-stalls|perto de noventa bancas}.',
      translation: {
        state: 'stale',
        words: {
          en: 'It is said that the market has nearly ninety stalls.',
          it: 'Si dice che il mercato abbia quasi novanta banchi.',
          ro: 'Se spune că piața are aproape nouăzeci de tarabe.',
        },
      },
    },
    {
      id: 's-share',
      words: 'Menos de {f-share|12%} das laranjas ficaram nas árvores.',
      translation: { state: 'withheld', faults: ['number-changed', 'name-lost'] },
    },
    { id: 's-wind', words: 'O vento virou ao anoitecer.' },
    {
      id: 's-boats-1',
      words: 'Os barcos saíram cedo.',
      translation: {
        segments: ['s-boats-1', 's-boats-2'],
        words: {
          en: 'The boats left early and came home late.',
          it: 'Le barche sono partite presto e rientrate tardi.',
          ro: 'Bărcile au plecat devreme și s-au întors târziu.',
        },
      },
    },
    { id: 's-boats-2', words: 'Voltaram tarde.' },
    {
      id: 's-nets',
      words: 'Remendaram as redes, contaram o peixe e esperaram a maré.',
      translation: {
        additions: ['(A note on the tides follows in the translator’s edition.)'],
        words: {
          en: 'They mended the nets. They counted the fish and waited for the tide.',
          it: 'Hanno rammendato le reti. Hanno contato il pesce e aspettato la marea.',
          ro: 'Au cârpit plasele. Au numărat peștele și au așteptat mareea.',
        },
      },
    },
    { id: 's-c1', kind: 'cell', words: 'Fruta' },
    { id: 's-c2', kind: 'cell', words: 'Cestos' },
    { id: 's-c3', kind: 'cell', words: 'Laranja' },
    { id: 's-c4', kind: 'cell', words: '{f-baskets|1.250}' },
  ],
  blocks: [
    { kind: 'heading', depth: 1, segments: ['s-title'] },
    para('s-olives', 's-ferries'),
    para('s-price'),
    para('s-bridge', 's-market', 's-share', 's-wind'),
    { kind: 'list', items: [['s-boats-1', 's-boats-2'], ['s-nets']] },
    {
      kind: 'table',
      header: true,
      rows: [
        ['s-c1', 's-c2'],
        ['s-c3', 's-c4'],
      ],
    },
  ],
  figures: {
    'f-olives': {
      ...{ kind: 'measure', value: 4200, unit: 't', approximate: true, cue: 'cerca de', period: '2031' },
      ...{ subject: 'colheita de azeitona', entities: ['porto-alto'] },
    },
    'f-ferries': {
      ...{ kind: 'count', value: 320, unit: 'travessias', comparator: '>', cue: 'mais de', period: '2032-Q2' },
      ...{ attribution: 'Segundo a Guilda dos Barqueiros', entities: ['guild-of-ferrymen'] },
    },
    'f-price': {
      ...{ kind: 'change', unit: 'EUR', from: 'f-price-1', to: 'f-price-2', subject: 'bilhete', hedge: 'poderá' },
      growth: { value: 150, unit: '%', comparator: '=' },
    },
    'f-price-1': { kind: 'money', value: 1.2, unit: 'EUR', period: '2031', subject: 'bilhete', hedge: 'poderá' },
    'f-price-2': { kind: 'money', value: 3, unit: 'EUR', period: '2033', subject: 'bilhete', hedge: 'poderá' },
    'f-bridge': { kind: 'date', date: '2032-05-03', basis: 'inferred' },
    'f-stalls': { kind: 'count', value: 90, unit: 'bancas', approximate: true, comparator: '<', hedge: 'teria' },
    'f-share': { kind: 'percent', value: 12, unit: '%', comparator: '<', cue: 'Menos de', subject: 'laranjas' },
    'f-baskets': { kind: 'count', value: 1250, subject: 'Cestos' },
  },
  mentions: {
    'm-porto': { type: 'place', entity: 'porto-alto' },
    'm-guild': { type: 'organisation', entity: 'guild-of-ferrymen' },
    'm-ana': { type: 'person' },
  },
  messages: [
    {
      ruleId: 'ambiguous-number',
      level: 'warning',
      reason: '“1.250” may be a number with decimals; it was read as one thousand two hundred and fifty.',
    },
  ],
  bottomLine: ['s-olives', 's-ferries'],
  keyFigures: ['f-olives', 'f-ferries', 'f-price', 'f-stalls', 'f-share'],
};
