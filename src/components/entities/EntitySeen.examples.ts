import { defineExamples } from '../../examples/example.ts';
import { toWords } from '../../views/words.ts';
import EntitySeen from './EntitySeen.astro';

export default defineExamples(EntitySeen, { purpose: 'When documents first and last named it, by their own dates.' })(
  ({ locale }) => {
    const first = {
      day: '2031-05-03',
      date: '3 May 2031',
      path: 'briefings/',
      title: toWords('Harvests and crossings', locale),
    };
    const last = {
      day: '2032-06-01',
      date: '1 June 2032',
      path: 'briefings/',
      title: toWords('مذكرة عن الميناء', 'ar'),
    };
    return [
      {
        name: 'first and last',
        shows: 'Two documents with dates, two without.',
        props: { locale, seen: { dated: { first, last }, undated: 2 } },
        says: ['3 May 2031', '1 June 2032', '2'],
      },
      {
        name: 'once',
        shows: 'One document.',
        props: { locale, seen: { dated: { first }, undated: 0 } },
        says: ['3 May 2031'],
      },
      {
        name: 'undated',
        shows: 'No document says when it was written.',
        props: { locale, seen: { undated: 3 } },
        says: ['3'],
      },
    ];
  },
);
