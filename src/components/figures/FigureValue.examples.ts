import { defineExamples } from '../../examples/example.ts';
import FigureValue from './FigureValue.astro';

export default defineExamples(FigureValue, { purpose: 'A value with its words of comparison and its counted noun.' })(
  ({ locale, figure }) => {
    const toProps = (id: string, lang = 'pt') => {
      const { row } = figure(id);
      return { id: row.id, formatted: row.formatted, noun: row.noun, lang, locale, href: `figures/${id}/` };
    };
    const { href: _, ...unlinked } = toProps('f-olives');
    return [
      { name: 'about', shows: 'An approximate measure.', props: toProps('f-olives'), says: ['about 4,200'] },
      {
        name: 'over, with its noun',
        shows: 'A bound, and the noun as its translation has it.',
        props: toProps('f-ferries'),
        says: ['over 320', 'crossings'],
      },
      { name: 'range', shows: 'Two ends.', props: toProps('f-2029'), says: ['3,000', '3,500'] },
      { name: 'change', shows: 'From one value to another.', props: toProps('f-price'), says: ['1.20', '3'] },
      { name: 'date', shows: 'A day whose year was inferred.', props: toProps('f-bridge'), says: ['3 May 2032'] },
      {
        name: 'noun from right to left',
        shows: 'A count whose Arabic noun its translation has.',
        props: toProps('f-quay', 'ar'),
        says: ['45', 'ships'],
      },
      { name: 'not a link', shows: 'On its own page.', props: unlinked, says: ['about 4,200'] },
    ];
  },
);
