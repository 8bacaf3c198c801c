import { defineExamples } from '../../examples/example.ts';
import PreviewCard from '../../examples/PreviewCard.astro';
import { take } from '../../examples/sample/take.ts';
import { toPreviews } from '../../views/previews.ts';

export default defineExamples(PreviewCard, {
  purpose: 'What a name or a figure of a text is, over its link, when a reader rests on it or touches it.',
})(({ t, reader, entities, documents: { harvest, port } }) => {
  const glossary = new Map(entities.map((entity) => [entity.id, entity]));
  const all = [harvest, port].map(({ briefing }) => toPreviews(briefing, { ...reader, glossary }));
  const find = (id: string) =>
    take(
      all.flatMap(({ entities: names, figures }) => names[id] ?? figures[id] ?? []),
      () => true,
      id,
    );
  return [
    {
      name: 'name',
      shows: 'What it is, and what it is often said for.',
      props: { preview: find('porto-alto') },
      says: ['place', 'Porto Alto', 'those who run the ferries'],
    },
    {
      name: 'figure, reported',
      shows: 'Value, period, and who says so.',
      props: { preview: find('f-ferries') },
      says: ['over 320', 'Q2 2032', 'Reported', 'Segundo a Guilda dos Barqueiros'],
    },
    {
      name: 'change, derived',
      shows: 'The growth that was computed, and what leaves it open.',
      props: { preview: find('f-price') },
      says: ['1.20', 'Derived', '150%', 'Hedged', 'poderá'],
    },
    {
      name: 'right to left, by touch',
      shows: 'Arabic words, and the link that a second touch would follow.',
      props: { preview: find('f-quay'), open: t('entities.previewOpen') },
      says: ['45', 'ships', 'نقابة المعدّيات'],
    },
  ];
});
