import { defineExamples } from '../examples/example.ts';
import Pager from './Pager.astro';

export default defineExamples(Pager, {
  purpose: 'The way through a list that fills more than one page.',
})(({ locale }) => {
  const toProps = (page: number, pages: number) => ({
    locale,
    label: 'Pages of the list',
    page,
    pages,
    toLink: () => '/',
  });
  return [
    { name: 'first of two', shows: 'Only a next page.', props: toProps(1, 2), says: ['1', '2', 'Next'] },
    {
      name: 'in the middle of many',
      shows: 'The pages near it, the first and the last.',
      props: toProps(20, 60),
      says: ['Previous', '1', '20', '60', 'Next'],
    },
    { name: 'last', shows: 'Only a page before.', props: toProps(60, 60), says: ['Previous', '60'] },
  ];
});
