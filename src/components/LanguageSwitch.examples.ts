import { defineExamples } from '../examples/example.ts';
import { locales } from '../i18n/locales.ts';
import LanguageSwitch from './LanguageSwitch.astro';

export default defineExamples(LanguageSwitch, {
  purpose: 'The same page in the other languages of the interface, each named in its own words.',
})(({ locale }) => {
  const toPath = () => 'about/';
  return [
    {
      name: 'all languages',
      shows: 'The page exists in every language of the interface.',
      props: { locale, toPath, offered: locales },
      says: ['English', 'italiano', 'română'],
    },
    {
      name: 'menus only',
      shows: 'An article in one language: in the others only what is around it changes.',
      props: { locale, toPath, offered: [locale] },
      says: ['italiano', 'menus only'],
    },
  ];
});
