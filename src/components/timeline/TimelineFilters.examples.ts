import { defineExamples } from '../../examples/example.ts';
import { toWords } from '../../views/words.ts';
import TimelineFilters from './TimelineFilters.astro';

export default defineExamples(TimelineFilters, {
  purpose: 'Narrows the timeline. It is hidden until the script that makes it work has loaded; here it does nothing.',
})(({ locale }) => [
  {
    name: 'names and documents',
    shows: 'Each with the number of statements it leaves.',
    props: {
      locale,
      total: 12,
      facets: {
        entity: [{ value: 'porto-alto', label: toWords('Porto Alto', locale), count: 7 }],
        document: [{ value: 'sample-port', label: toWords('مذكرة عن الميناء', 'ar'), count: 2 }],
      },
    },
    says: ['Porto Alto (7)', 'مذكرة عن الميناء (2)'],
  },
]);
