import { defineExamples } from '../../examples/example.ts';
import type { EntityId } from '../../model/entity-id.ts';
import MentionPages from './MentionPages.astro';

export default defineExamples(MentionPages, { purpose: 'The way through mentions that fill more than one page.' })(
  ({ locale }) => {
    const id = 'porto-alto' as EntityId;
    return [
      { name: 'first', shows: 'Only a next page.', props: { locale, id, page: 1, pages: 3 }, says: ['1', '3', 'Next'] },
      {
        name: 'middle',
        shows: 'One before and one after.',
        props: { locale, id, page: 2, pages: 3 },
        says: ['2', 'Previous', 'Next'],
      },
      { name: 'last', shows: 'Only one before.', props: { locale, id, page: 3, pages: 3 }, says: ['3', 'Previous'] },
    ];
  },
);
