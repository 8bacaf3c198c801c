import { defineExamples } from '../../examples/example.ts';
import { coverageUses } from '../../views/coverage.ts';
import Coverage from './Coverage.astro';

const long = Array.from({ length: 1500 }, (_, index) => ({
  id: `s-${index}`,
  number: index + 1,
  use: coverageUses[index % 97 === 0 ? 0 : (index % 2) + 1] ?? 'figure',
}));

export default defineExamples(Coverage, {
  purpose: 'What the page takes from each sentence of a document, by the height of its bar and in words below.',
})(({ locale, documents: { harvest, earlier, excerpts } }) => [
  {
    name: 'all uses',
    shows: 'Bottom line, figures, names, nothing.',
    props: { locale, cells: harvest.view.coverage },
    says: ['bottom line', 'figure', 'name', 'nothing'],
  },
  {
    name: 'nothing left over',
    shows: 'Every sentence is of use, so there is no list of others.',
    props: { locale, cells: earlier.view.coverage },
    says: ['figure'],
  },
  {
    name: 'withheld',
    shows: 'Sentences whose words may not be shown are counted.',
    props: { locale, cells: excerpts.view.coverage },
    says: ['withheld'],
  },
  {
    name: 'fifteen hundred sentences',
    shows: 'A bar stands for several sentences.',
    props: { locale, cells: long },
    says: ['bottom line'],
  },
]);
