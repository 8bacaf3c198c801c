import { defineExamples } from '../../examples/example.ts';
import StateList from './StateList.astro';

export default defineExamples(StateList, {
  purpose: 'How many sentences are in each state of translation; each state is a link to what it means.',
})(({ locale, documents: { harvest } }) => [
  {
    name: 'one state',
    shows: 'A single sentence.',
    props: { locale, states: [{ state: 'draft', count: 1 }] },
    says: ['1'],
  },
  {
    name: 'every state',
    shows: 'All seven, in the order of their worth.',
    props: { locale, states: harvest.view.states },
    says: ['reviewed', 'draft', 'withheld', 'not translated'],
  },
]);
