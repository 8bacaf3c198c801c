import { defineExamples } from '../../examples/example.ts';
import { toBounds } from '../../index/to-bounds.ts';
import { toYearSpan } from '../../views/to-year-span.ts';
import YearStrip from './YearStrip.astro';

const toProps = (edtf: string, isInferred = false) => ({ span: toYearSpan(toBounds(edtf)), isInferred });

export default defineExamples(YearStrip, {
  purpose:
    'A year as twelve months with the part that a date covers. It says nothing that the words beside it do not, and is not read aloud.',
})(() => [
  { name: 'day', shows: 'A sliver.', props: toProps('2031-05-03'), says: [''] },
  {
    name: 'month, inferred',
    shows: 'Hollow, since the text does not say it.',
    props: toProps('2031-05', true),
    says: [''],
  },
  { name: 'year', shows: 'All of it.', props: toProps('2031'), says: [''] },
  {
    name: 'goes on',
    shows: 'An arrow where it does not end with the year.',
    props: toProps('2031-10/2032-03'),
    says: [''],
  },
  { name: 'began before', shows: 'An open beginning.', props: toProps('../2031-03'), says: [''] },
]);
