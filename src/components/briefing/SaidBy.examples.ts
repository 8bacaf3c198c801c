import { defineExamples } from '../../examples/example.ts';
import { hostile } from '../../examples/sample/glossary.ts';
import { toWords } from '../../views/words.ts';
import SaidBy from './SaidBy.astro';

export default defineExamples(SaidBy, {
  purpose: 'Who vouches, in a line: each mark with the words of the document that it rests on.',
})(({ locale }) => {
  const [attribution, hedge] = [toWords('segundo a guilda', 'pt'), toWords('poderá', 'pt')];
  return [
    {
      name: 'asserted',
      shows: 'Nobody else is named.',
      props: { locale, said: { modality: 'asserted' } },
      says: ['asserted'],
    },
    {
      name: 'reported and hedged',
      shows: 'Both marks with their words, in the language of the document.',
      props: { locale, said: { modality: 'reported', attribution, hedge } },
      says: ['reported', 'segundo a guilda', 'hedged', 'poderá'],
    },
    {
      name: 'hedged, with a source',
      shows: 'The document leaves open what it has from somebody.',
      props: { locale, said: { modality: 'hedged', attribution, hedge } },
      says: ['hedged', 'poderá', 'segundo a guilda'],
    },
    {
      name: 'right to left',
      shows: 'A source named in Arabic.',
      props: { locale, said: { modality: 'reported', attribution: toWords('نقابة المعدّيات', 'ar') } },
      says: ['Arabic', 'نقابة المعدّيات'],
    },
    {
      name: 'hostile words',
      shows: 'Markup in the words of a document is shown as words.',
      props: { locale, said: { modality: 'reported', attribution: toWords(hostile, 'pt') } },
      says: [hostile],
    },
  ];
});
