import { defineExamples } from '../../examples/example.ts';
import MarksKey from './MarksKey.astro';

export default defineExamples(MarksKey, {
  purpose: 'What each mark of a page means, on that page.',
})(({ locale, documents: { harvest, earlier } }) => [
  {
    name: 'many',
    shows: 'The marks of a document that has nearly all of them.',
    props: { locale, marks: harvest.view.marks, signs: ['note', 'number', 'name', 'figure'] },
    says: [
      'reported',
      'hedged',
      'The document does not vouch for this',
      'asterisk',
      'small number',
      'dotted underline',
      'red underline',
    ],
  },
  {
    name: 'few',
    shows: 'Only those that stand on the page.',
    props: { locale, marks: earlier.view.marks },
    says: ['reported'],
  },
]);
