import { defineExamples } from '../../examples/example.ts';
import { toSampleEntry } from '../../examples/sample/to-sample-entry.ts';
import TimelineItem from './TimelineItem.astro';

export default defineExamples(TimelineItem, {
  purpose: 'A dated statement: the date with how precise it is, the sentence, and the figures that hold then.',
  frame: 'timeline',
})((sample) => {
  const { locale } = sample;
  const toProps = (edtf: string, id = 's-bridge', isInferred = false) => ({
    locale,
    entry: toSampleEntry(sample, { edtf, id, isInferred }),
  });
  return [
    {
      name: 'day',
      shows: 'A day that the text states.',
      props: toProps('2031-05-03'),
      says: ['3 May 2031', 'day', 'stated', 'The bridge opened'],
    },
    {
      name: 'day, inferred',
      shows: 'The year was inferred.',
      props: toProps('2032-05-03', 's-bridge', true),
      says: ['3 May 2032', 'inferred'],
    },
    { name: 'month', shows: 'A month.', props: toProps('2031-05'), says: ['May 2031', 'month'] },
    {
      name: 'quarter, with figures',
      shows: 'A quarter, reported, and the figure that holds then.',
      props: toProps('2032-Q2', 's-ferries'),
      says: ['2032', 'quarter', '320 travessias', 'reported'],
    },
    { name: 'half', shows: 'Half a year.', props: toProps('2031-H1'), says: ['2031', 'half'] },
    { name: 'year', shows: 'A year.', props: toProps('2031', 's-olives'), says: ['2031', 'year', 'about 4,200'] },
    { name: 'decade', shows: 'A decade.', props: toProps('203X'), says: ['2030', 'decade'] },
    { name: 'century', shows: 'A century.', props: toProps('20XX'), says: ['century'] },
    {
      name: 'interval',
      shows: 'From one month to another.',
      props: toProps('2031-10/2032-03'),
      says: ['October 2031', 'March 2032'],
    },
    {
      name: 'open interval',
      shows: 'Since a month; its end is not known.',
      props: toProps('2031-10/..'),
      says: ['October 2031'],
    },
    {
      name: 'year not stated',
      shows: 'A day of no known year, of a sentence that is withheld.',
      props: toProps('XXXX-05-03', 's-share'),
      says: ['3 May', 'withheld'],
    },
  ];
});
