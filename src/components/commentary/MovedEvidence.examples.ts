import { defineExamples } from '../../examples/example.ts';
import MovedEvidence from './MovedEvidence.astro';

export default defineExamples(MovedEvidence, {
  purpose:
    'Stands in the place of a component whose source has changed: the words as they were recorded, marked as no longer there.',
})(() => [
  {
    name: 'citation',
    shows: 'The author’s words, without a number that would lead to a sentence.',
    props: { component: 'Cite', form: 'line', kind: 'segment', text: 's-oldolives' },
    slot: 'a good year',
    says: ['a good year', 'no longer in the source'],
  },
  {
    name: 'figure in a line',
    shows: 'The figure in its source’s own words, with those that bound it and their language.',
    props: { component: 'Figure', form: 'line', kind: 'figure', text: 'f-oldolives' },
    says: ['mais de 3,9 mil toneladas', '(in Portuguese)', 'no longer in the source'],
  },
  {
    name: 'words of a translation',
    shows: 'The sentence stands, and its translation has other words now.',
    props: {
      component: 'Quote',
      form: 'line',
      kind: 'segment',
      text: 's-quay',
      lang: 'en',
      quoted: 'holds forty boats',
    },
    says: ['holds forty boats', 'no longer in the translation'],
  },
  {
    name: 'sentence',
    shows: 'A block, with when it was recorded and the document as it is now.',
    props: { component: 'Quote', form: 'block', kind: 'segment', text: 's-oldolives' },
    says: ['A colheita de azeitona chegou a 3,9', 'no longer in the source', '10 June 2032', 'Harvests and crossings'],
  },
  {
    name: 'words that may not be shown',
    shows: 'The document is gone, and the team does not show documents whole.',
    props: { component: 'Quote', form: 'block', kind: 'segment', text: 's-oldtide' },
    says: ['words that may not be shown', 'no longer in the source', 'no longer on this site'],
  },
  {
    name: 'name',
    shows: 'An entity that the glossary had.',
    props: { component: 'Entity', form: 'line', kind: 'entity', text: 'old-guild' },
    says: ['Guild of Rowers', 'no longer in the glossary'],
  },
  {
    name: 'note',
    shows: 'A note on a sentence that is gone keeps its words.',
    props: { component: 'Note', form: 'block', kind: 'segment', text: 's-oldolives' },
    slot: 'Green olives are counted too.',
    says: ['On words that have changed', 'Green olives are counted too.'],
  },
]);
