import { defineExamples } from '../examples/example.ts';
import SearchPart from '../examples/SearchPart.astro';
import { hostile, longWord } from '../examples/sample/glossary.ts';
import { toWords } from '../views/words.ts';

export default defineExamples(SearchPart, {
  purpose: 'What the script of the search shows: hits, figures, chips, and what it says where there is nothing.',
})(({ locale, t }) => [
  {
    name: 'hit',
    frame: 'hits',
    shows: 'A sentence in the reader’s language over its original.',
    props: {
      locale,
      template: 'hit',
      parts: {
        reading: toWords('According to the guild of ferries, 45 ships reached Porto Alto.', locale),
        'original-label': t('search.original', { language: 'العربية' }),
        original: toWords('وفقا لنقابة المعدّيات، وصلت 45 سفينة إلى بورتو ألتو.', 'ar'),
        source: `مذكرة عن الميناء · ${t('marks.draft')}`,
      },
    },
    says: ['45 ships', 'Original', 'وفقا', 'machine draft'],
  },
  {
    name: 'hard words',
    frame: 'hits',
    shows: 'One long word, and markup shown as words.',
    props: { locale, template: 'hit', parts: { reading: longWord, original: toWords(hostile, 'pt') } },
    says: [longWord, hostile],
  },
  {
    name: 'figure',
    frame: 'hits',
    shows: 'A figure with the value that was asked for.',
    props: {
      locale,
      template: 'figure',
      parts: {
        value: '4,200 t',
        quote: toWords('4,2 mil toneladas', 'pt'),
        subject: toWords('colheita', 'pt'),
        document: 'Harvests',
      },
    },
    says: ['4,200 t', '4,2 mil toneladas', 'the sentence'],
  },
  {
    name: 'chip',
    shows: 'How the query was understood, with a way out.',
    props: {
      locale,
      template: 'chip',
      parts: {
        label: t('search.chipAllNames', { name: 'Porto Alto' }),
        remove: { label: t('search.chipRemove', { word: 'Porto Alto' }) },
      },
    },
    says: ['all names of Porto Alto', '×'],
  },
  {
    name: 'nothing found',
    shows: 'What to try instead.',
    props: { locale, template: 'none', parts: {} },
    says: ['fewer words', 'name', 'number', 'filter'],
  },
  {
    name: 'failure',
    shows: 'Why it does not work here, and a way to try again.',
    props: { locale, template: 'failure', parts: { reason: t('search.failMissing') } },
    says: ['Search does not work here', 'could not be loaded', 'Try again'],
  },
  {
    name: 'another language',
    shows: 'The way into texts that are not searched unasked.',
    props: { locale, template: 'language', parts: { label: t('search.alsoIn', { language: 'العربية' }) } },
    says: ['Search the العربية texts too'],
  },
  {
    name: 'more',
    shows: 'The way to further hits.',
    props: { locale, template: 'more', parts: {} },
    says: ['More results'],
  },
]);
