import { defineExamples } from '../examples/example.ts';
import { longWord } from '../examples/sample/glossary.ts';
import NeighbourLinks from './NeighbourLinks.astro';

export default defineExamples(NeighbourLinks, { purpose: 'What comes before and after this page in its section.' })(
  ({ locale }) => {
    const previous = { label: 'مذكرة عن الميناء', href: '/', lang: 'ar' };
    const next = { label: `Harvests and crossings, ${longWord}`, href: '/' };
    return [
      {
        name: 'both',
        shows: 'A page between two others, one of them in Arabic.',
        props: { locale, neighbours: { previous, next } },
        says: ['Previous', previous.label, 'Next', next.label],
      },
      {
        name: 'first',
        shows: 'The first page has only a next one.',
        props: { locale, neighbours: { next } },
        says: ['Next'],
      },
      {
        name: 'last',
        shows: 'The last page has only one before it.',
        props: { locale, neighbours: { previous } },
        says: ['Previous'],
      },
    ];
  },
);
