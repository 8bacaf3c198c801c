import { defineExamples } from '../../examples/example.ts';
import Byline from './Byline.astro';

export default defineExamples(Byline, { purpose: 'Who wrote a commentary, when, and on how much it rests.' })(
  ({ locale, commentary }) => [
    {
      name: 'two authors',
      shows: 'Four sentences of two documents.',
      props: { locale, commentary },
      says: ['Ana Prado and I. Șțăâî', '10 June 2032'],
    },
    {
      name: 'updated, in another language',
      shows: 'The article is in Polish.',
      props: { locale, commentary: { ...commentary, updated: '2032-07-01', lang: 'pl' } },
      says: ['1 July 2032', 'Polish'],
    },
    {
      name: 'rests on nothing',
      shows: 'No sentence is cited.',
      props: { locale, commentary: { ...commentary, citations: [] } },
      says: ['Ana Prado'],
    },
  ],
);
