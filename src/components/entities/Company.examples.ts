import { defineExamples } from '../../examples/example.ts';
import { longWord } from '../../examples/sample/glossary.ts';
import type { EntityId } from '../../model/entity-id.ts';
import { toWords } from '../../views/words.ts';
import Company from './Company.astro';

export default defineExamples(Company, { purpose: 'Who is named in the same sentences, and in which.' })(
  ({ locale }) => {
    const sentences = [
      {
        path: 'figures/',
        opening: toWords('The olive harvest came to about …', locale),
        document: toWords('Harvests and crossings', locale),
      },
      { path: 'figures/', opening: toWords('وصلت 45 سفينة …', 'ar'), document: toWords('مذكرة عن الميناء', 'ar') },
    ];
    const id = 'guild-of-ferrymen' as EntityId;
    return [
      {
        name: 'two sentences',
        shows: 'Each leads to its sentence.',
        props: { locale, company: [{ id, label: toWords('Guild of Ferrymen', locale), sentences, count: 2 }] },
        says: ['Guild of Ferrymen', '2', 'وصلت'],
      },
      {
        name: 'many, one long word',
        shows: 'Only the first are listed.',
        props: { locale, company: [{ id, label: toWords(longWord, 'de'), sentences, count: 40 }] },
        says: [longWord, '40', '38'],
      },
    ];
  },
);
