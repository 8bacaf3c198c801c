import { defineExamples } from '../../examples/example.ts';
import FigureFacts from './FigureFacts.astro';

export default defineExamples(FigureFacts, {
  purpose: 'All that is known of one figure, each fact with its mark and what the mark means.',
})(({ locale, figure, reader, documents: { harvest } }) => {
  const nameOf = (id: string) => reader.names.get(id) ?? { text: id, lang: locale, dir: 'ltr' as const };
  return [
    {
      name: 'measure',
      shows: 'Asserted by the document, about, stated.',
      props: { locale, view: figure('f-olives'), nameOf },
      says: ['asserted', 'about', 'cerca de', '2031', 'Porto Alto'],
    },
    {
      name: 'reported count',
      shows: 'Somebody else says so; a bound.',
      props: { locale, view: figure('f-ferries'), nameOf },
      says: ['Segundo a Guilda dos Barqueiros', 'reported', 'over', 'mais de'],
    },
    {
      name: 'arithmetic',
      shows: 'How the growth of a change was computed.',
      props: { locale, view: figure('f-price'), nameOf },
      says: ['hedged', 'poderá', 'derived', '150%', '÷'],
    },
    {
      name: 'inferred',
      shows: 'A date whose year was inferred, and from what.',
      props: { locale, view: figure('f-bridge'), nameOf },
      says: ['inferred'],
    },
    {
      name: 'doubted',
      shows: 'What the rules were not sure of.',
      props: { locale, view: { ...figure('f-baskets'), doubts: harvest.briefing.messages }, nameOf },
      says: ['1.250', 'may be a number with decimals'],
    },
  ];
});
