import { defineExamples } from '../../examples/example.ts';
import TextAbsent from './TextAbsent.astro';

export default defineExamples(TextAbsent, {
  purpose: 'In place of a text of which no word may be shown: how much it holds, and where it can be read.',
})(({ locale, documents: { metadata } }) => [
  {
    name: 'with an address',
    shows: 'The document can be read at its publisher’s.',
    props: { locale, briefing: metadata.briefing },
    says: ['sentences', 'figures'],
  },
  {
    name: 'without',
    shows: 'Nobody has said where it can be read.',
    props: { locale, briefing: { ...metadata.briefing, url: undefined } },
    says: ['sentences'],
  },
]);
