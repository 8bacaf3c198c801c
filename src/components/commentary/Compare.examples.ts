import { defineExamples } from '../../examples/example.ts';
import Compare from './Compare.astro';

export default defineExamples(Compare, {
  purpose: 'Figures compared with the first of them, with what keeps them from being compared.',
})(() => [
  {
    name: 'not comparable',
    shows: 'Another period; another kind.',
    props: { figures: 'f-olives f-2030 f-share' },
    says: ['2031', '2030', 'Not comparable', '12%', 'Not comparable'],
  },
]);
