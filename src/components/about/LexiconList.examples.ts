import { defineExamples } from '../../examples/example.ts';
import LexiconList from './LexiconList.astro';

export default defineExamples(LexiconList, { purpose: 'A list of language data, for native speakers to check.' })(
  ({ locale }) => {
    const entries = [
      { words: ['cerca de', 'à volta de'], meaning: 'about' },
      { words: ['mais de'], meaning: 'over' },
    ];
    return [
      {
        name: 'short',
        shows: 'Open.',
        props: {
          locale,
          lang: 'pt',
          list: { path: 'cues.about', description: 'Words that make a number approximate.', entries },
        },
        says: ['cues.about', 'cerca de, à volta de = about'],
      },
      {
        name: 'right to left',
        shows: 'Each entry keeps its own direction.',
        props: {
          locale,
          lang: 'ar',
          list: { path: 'cues.about', description: 'The same in Arabic.', entries: [{ words: ['حوالي', 'نحو'] }] },
        },
        says: ['حوالي نحو'],
      },
    ];
  },
);
