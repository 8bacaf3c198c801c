import { defineExamples } from '../../examples/example.ts';
import CommentaryLinks from './CommentaryLinks.astro';

export default defineExamples(CommentaryLinks, { purpose: 'The commentaries that rest on a document.' })(
  ({ locale, commentary }) => [
    {
      name: 'two languages',
      shows: 'One in the reader’s language, one in Polish.',
      props: {
        locale,
        commentaries: [
          commentary,
          { ...commentary, lang: 'pl', title: 'Żniwa i przeprawy', summary: 'Zmyślony komentarz.' },
        ],
      },
      says: ['What the harvest says', 'Żniwa i przeprawy'],
    },
    {
      name: 'with summaries',
      shows: 'As on the front page: each with what it is about.',
      props: { locale, commentaries: [commentary], hasSummaries: true },
      says: ['What the harvest says', commentary.summary],
    },
  ],
);
