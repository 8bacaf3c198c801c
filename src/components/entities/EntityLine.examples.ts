import { defineExamples } from '../../examples/example.ts';
import { toEntries } from '../../views/entities.ts';
import EntityLine from './EntityLine.astro';

export default defineExamples(EntityLine, {
  purpose: 'A line of the glossary: the name, what it is called elsewhere, and how often it is named.',
  frame: 'glossary',
})(({ locale, entities, uses, names }) => {
  const entries = new Map<string, ReturnType<typeof toEntries>[number]>(
    toEntries(entities, uses, names, locale).map((entry) => [entry.id, entry]),
  );
  const texts = [
    {
      id: 'porto-alto',
      name: 'names in other scripts',
      shows: 'Greek, Arabic and Ukrainian beside the reader’s own.',
      says: ['Porto Alto', 'Πόρτο Άλτο', 'بورتو ألتو', 'place'],
    },
    {
      id: 'guild-of-ferrymen',
      name: 'named once',
      shows: 'An organisation in one document.',
      says: ['Guild of Ferrymen', 'organisation', '1'],
    },
    {
      id: 'long-company',
      name: 'one long word, never named',
      shows: 'A name that breaks rather than widens the page.',
      says: ['Donaudampf'],
    },
    { id: 'hostile-fair', name: 'hostile name', shows: 'Markup in a name is shown as words.', says: ['<b>"&'] },
  ] as const;
  return texts.flatMap(({ id, ...example }) => {
    const entry = entries.get(id);
    return entry ? [{ ...example, props: { locale, entry } }] : [];
  });
});
