import { defineExamples } from '../../examples/example.ts';
import Assessment from './Assessment.astro';

export default defineExamples(Assessment, {
  purpose: 'A judgement of the author’s, with how likely it is and, apart from that, how sure the author is of it.',
})(() => [
  {
    name: 'likely',
    shows: 'The likelihood, which opens what it stands for, the judgement, and apart from them the confidence.',
    props: { likelihood: 'likely', confidence: 'moderate' },
    slot: 'The ferries will sail again before the winter.',
    says: [
      'likely',
      '55 to 80 chances in 100',
      'The ferries will sail again before the winter.',
      'moderate confidence',
    ],
  },
  {
    name: 'at the end of the scale',
    shows: 'The narrowest band.',
    props: { likelihood: 'almost-no-chance', confidence: 'low' },
    slot: 'The old quay will be rebuilt.',
    says: ['almost no chance', '1 to 5 chances in 100', 'The old quay will be rebuilt.', 'low confidence'],
  },
]);
