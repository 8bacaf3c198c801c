import { defineExamples } from '../examples/example.ts';
import { splitAtMark } from '../views/split-at-mark.ts';
import { toWords } from '../views/words.ts';
import SourceSentence from './SourceSentence.astro';

export default defineExamples(SourceSentence, {
  purpose:
    'A sentence of a document: in the reader’s language, with what the translation is worth; the original one click away.',
})(({ locale, documents: { harvest, port } }) => {
  const { segment, passage } = harvest.reading('s-olives');
  const split = splitAtMark(segment.content, 'f-olives');
  const translatedSplit = splitAtMark(passage.translation?.content ?? [], 'f-olives');
  const toProps = (id: string) => ({ locale, passage: harvest.reading(id).passage });
  return [
    {
      name: 'translated',
      shows: 'The translation first, the original folded.',
      props: toProps('s-ferries'),
      says: ['According to', 'machine draft', 'Segundo'],
    },
    {
      name: 'evidence',
      shows: 'The original open and first, the figure marked in both, with the translator’s note.',
      props: { locale, passage, split, translatedSplit, isEvidence: true },
      says: ['The olive harvest', 'A colheita de azeitona', '4,2 mil toneladas', 'green and black olives'],
    },
    {
      name: 'not translated',
      shows: 'The original, and that there is no translation.',
      props: toProps('s-wind'),
      says: ['O vento virou', 'not translated'],
    },
    {
      name: 'withheld',
      shows: 'The original, and that the translation is withheld.',
      props: toProps('s-share'),
      says: ['Menos de 12%', 'withheld'],
    },
    {
      name: 'right to left',
      shows: 'An Arabic sentence under its translation.',
      props: { locale, passage: port.reading('s-quay').passage },
      says: ['45 ships', 'وفقا'],
    },
    {
      name: 'the reader’s own language',
      shows: 'A sentence that needs no translation has no state.',
      props: { locale, passage: { original: toWords('The boats left early.', locale) } },
      says: ['The boats left early.'],
    },
  ];
});
