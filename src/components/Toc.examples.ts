import { defineExamples } from '../examples/example.ts';
import Toc from './Toc.astro';

export default defineExamples(Toc, { purpose: 'The headings of the page, of two levels.' })(({ locale }) => [
  {
    name: 'two levels, two languages',
    shows: 'Headings of the page and, under one of them, those of a document.',
    props: {
      locale,
      entries: [
        { id: 'a', label: 'Text', depth: 2 },
        { id: 'b', label: 'Colheitas e travessias', depth: 3, lang: 'pt' },
        { id: 'c', label: 'Cite', depth: 2 },
      ],
    },
    says: ['On this page', 'Text', 'Colheitas e travessias', 'Cite'],
  },
]);
