import type { z } from 'zod';
import { type Entity, entityFrontMatterSchema } from '../../model/entity.ts';

type Written = z.input<typeof entityFrontMatterSchema>;

/** A compound of the kind that breaks layouts. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Words as somebody might send who wants the page to run them. */
export const hostile = '<b>"& \'</b><script>alert(1)</script>';

/** The entities that the invented documents name. */
export const glossary: readonly Entity[] = [
  toEntity(
    {
      id: 'porto-alto',
      type: 'place',
      names: {
        en: 'Porto Alto',
        it: 'Porto Alto',
        ro: 'Porto Alto',
        pt: 'Porto Alto',
        el: 'Πόρτο Άλτο',
        ar: 'بورتو ألتو',
        uk: 'Порту-Алту',
      },
      aliases: { en: ['the High Port'], mul: ['PA'] },
      standsFor: 'guild-of-ferrymen',
      standsForNote: {
        en: 'those who run the ferries',
        it: 'chi gestisce i traghetti',
        ro: 'cei care conduc feriboturile',
      },
      definitions: { it: 'Una città di mare inventata per questa pagina.' },
    },
    'A town by the sea, invented for this page.\n\nIts name is often said for its ferrymen.',
  ),
  toEntity(
    {
      id: 'guild-of-ferrymen',
      type: 'organisation',
      names: {
        en: 'Guild of Ferrymen',
        it: 'Gilda dei Traghettatori',
        ro: 'Breasla Barcagiilor',
        pt: 'Guilda dos Barqueiros',
      },
    },
    'Those who row and those who steer.',
  ),
  toEntity({ id: 'long-company', type: 'organisation', names: { en: longWord } }, 'A company with one very long name.'),
  toEntity({ id: 'hostile-fair', type: 'event', names: { en: hostile } }, 'A fair whose name is not safe to print.'),
];

function toEntity(written: Written, definition: string): Entity {
  return { ...entityFrontMatterSchema.parse(written), definition };
}
