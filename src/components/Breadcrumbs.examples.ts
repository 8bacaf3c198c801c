import { defineExamples } from '../examples/example.ts';
import { longWord } from '../examples/sample/glossary.ts';
import Breadcrumbs from './Breadcrumbs.astro';

export default defineExamples(Breadcrumbs, {
  purpose: 'The way from the front page to this one. The page itself is named last and is not a link.',
})(({ locale, t }) => [
  {
    name: 'two steps',
    shows: 'A page of a section.',
    props: { locale, crumbs: [{ label: t('common.home'), href: '/' }, { label: t('common.figures') }] },
    says: ['Home', 'Figures'],
  },
  {
    name: 'long, in another language',
    shows: 'A document’s title in its own language, too long for a line.',
    props: {
      locale,
      crumbs: [
        { label: t('common.home'), href: '/' },
        { label: longWord, lang: 'de' },
      ],
    },
    says: [longWord],
  },
]);
