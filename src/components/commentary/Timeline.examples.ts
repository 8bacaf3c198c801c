import { defineExamples } from '../../examples/example.ts';
import Timeline from './Timeline.astro';

export default defineExamples(Timeline, {
  purpose: 'The dated sentences that name one of some entities, in the order of time.',
})(() => [
  {
    name: 'two entities',
    shows: 'All their dated sentences, each with its precision.',
    props: { entities: 'porto-alto guild-of-ferrymen' },
    says: [
      'Porto Alto or Guild of Ferrymen',
      '2029',
      'to the year',
      '2031',
      'to the quarter',
      'All dated sentences',
      'Porto Alto',
    ],
  },
  {
    name: 'cut',
    shows: 'What is left out: by the time, and by the number.',
    props: { entities: 'porto-alto', from: '2030', max: '1' },
    says: ['From: 2030', 'Shown are 1 of', 'outside that time'],
  },
]);
