import { defineExamples } from '../../examples/example.ts';
import EvidenceList from './EvidenceList.astro';

export default defineExamples(EvidenceList, {
  purpose: 'The sentences a commentary rests on, numbered as in its text.',
})(({ locale, reader, commentary }) => [
  {
    name: 'all kinds',
    shows: 'Sentences in two scripts, with the figures that were cited.',
    props: { locale, format: reader.format, citations: commentary.citations },
    says: ['A colheita', 'about 4,200', 'وفقا'],
  },
]);
