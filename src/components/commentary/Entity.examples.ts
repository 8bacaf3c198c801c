import { defineExamples } from '../../examples/example.ts';
import Entity from './Entity.astro';

export default defineExamples(Entity, {
  purpose: 'Someone or something the glossary holds, by its name or the author’s words.',
})(() => [
  {
    name: 'its name',
    shows: 'The name in the language of the article.',
    props: { id: 'guild-of-ferrymen' },
    says: ['Guild of Ferrymen'],
  },
  {
    name: 'own words',
    shows: 'What the author calls it.',
    props: { id: 'guild-of-ferrymen' },
    slot: 'the ferrymen',
    says: ['the ferrymen'],
  },
]);
