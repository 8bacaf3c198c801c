import { defineExamples } from '../../examples/example.ts';
import Provenance from './Provenance.astro';

export default defineExamples(Provenance, {
  purpose:
    'One line of provenance under the title: language, publisher, date, translation. What is not known is “not stated”.',
})(({ locale, documents: { harvest, earlier, excerpts, metadata } }) => [
  {
    name: 'everything known',
    shows: 'A document with publisher and date, translated in part; the publisher’s name holds markup.',
    props: { locale, briefing: harvest.briefing, view: harvest.view },
    says: ['Portuguese', 'Gazeta de <b>"Porto" & Ilhas', '2032'],
  },
  {
    name: 'not stated',
    shows: 'Neither publisher nor date, and no translation.',
    props: { locale, briefing: earlier.briefing, view: earlier.view },
    says: ['not stated', 'not stated', 'not translated'],
  },
  {
    name: 'the reader’s own language',
    shows: 'Nothing to translate.',
    props: {
      locale,
      briefing: { ...earlier.briefing, lang: locale },
      view: { states: [], readingTime: 3 },
      modified: '2032-06-20',
    },
    says: ['English', 'original', '3', '20 June 2032'],
  },
  {
    name: 'nearly the same as others',
    shows: 'The documents that say nearly the same, with how much they share.',
    props: {
      locale,
      briefing: harvest.briefing,
      view: harvest.view,
      alike: [
        { briefing: earlier.briefing, share: 0.873, isSame: false },
        { briefing: excerpts.briefing, share: 1, isSame: true },
      ],
    },
    says: ['Nearly the same as', '87% of the shorter text', 'the same file'],
  },
  {
    name: 'excerpts',
    shows: 'How much of the document may be shown.',
    props: { locale, briefing: excerpts.briefing, view: excerpts.view },
    says: ['Portuguese', 'Rights'],
  },
  {
    name: 'metadata only',
    shows: 'Nothing of its text may be shown, so that there is no reading time.',
    props: { locale, briefing: metadata.briefing, view: metadata.view },
    says: ['Portuguese', 'Rights'],
  },
]);
