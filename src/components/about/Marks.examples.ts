import { defineExamples } from '../../examples/example.ts';
import Marks from './Marks.astro';

export default defineExamples(Marks, {
  purpose: 'What each mark means, with the shortest example that the documents have of it.',
})(() => [
  {
    name: 'who vouches',
    shows: 'Examples that are sentences.',
    props: { of: 'vouch' },
    says: ['asserted', 'reported', 'hedged'],
  },
  {
    name: 'how near',
    shows: 'Examples that are figures; a mark without an example says so.',
    props: { of: 'closeness' },
    says: ['no qualifier', 'about', 'no document here has one'],
  },
]);
