import { defineExamples } from '../examples/example.ts';
import Rail from './Rail.astro';

export default defineExamples(Rail, {
  purpose: 'The sections of the site and the neighbourhood of the page: a dozen links, however large the corpus is.',
})(({ locale, t }) => {
  const sections = [
    { label: t('common.briefings'), href: '/', current: true },
    { label: t('common.figures'), href: '/' },
  ];
  const links = [
    { label: 'Harvests and crossings', href: '/', current: true },
    { label: 'Azeitonas de outros anos', href: '/', lang: 'pt' },
  ];
  return [
    {
      name: 'sections only',
      shows: 'A page without a neighbourhood.',
      props: { locale, sections, groups: [] },
      says: ['Sections', 'Figures'],
    },
    {
      name: 'with a neighbourhood',
      shows: 'The page among those around it, which is marked as the one you are on.',
      props: { locale, sections, groups: [{ label: t('common.briefings'), links }] },
      says: ['Harvests and crossings', 'Azeitonas de outros anos'],
    },
  ];
});
