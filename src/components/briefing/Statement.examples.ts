import { defineExamples } from '../../examples/example.ts';
import Statement from './Statement.astro';

export default defineExamples(Statement, {
  purpose: 'A sentence of the bottom line, with who vouches for it, what its translation is worth, and its place.',
})(({ locale, documents: { harvest, port } }) => [
  {
    name: 'asserted, reviewed',
    shows: 'The document says so, and a person has read the translation.',
    props: { locale, reading: harvest.reading('s-olives') },
    says: ['The olive harvest', 'asserted', 'reviewed'],
  },
  {
    name: 'reported, draft',
    shows: 'Somebody else says so.',
    props: { locale, reading: harvest.reading('s-ferries') },
    says: ['According to', 'reported', 'machine draft'],
  },
  {
    name: 'not translated',
    shows: 'The original in its place.',
    props: { locale, reading: harvest.reading('s-wind') },
    says: ['O vento virou', 'not translated'],
  },
  {
    name: 'right to left',
    shows: 'The original is Arabic.',
    props: { locale, reading: port.reading('s-quay') },
    says: ['45 ships', 'وفقا'],
  },
]);
