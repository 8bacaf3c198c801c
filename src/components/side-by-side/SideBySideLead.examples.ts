import { defineExamples } from '../../examples/example.ts';
import { toSideBySide } from '../../views/side-by-side.ts';
import SideBySideLead from './SideBySideLead.astro';

export default defineExamples(SideBySideLead, {
  purpose: 'What stands beside what, in which states, and who made it.',
})(({ locale, reader, translations, documents: { harvest, earlier } }) => [
  {
    name: 'the reader’s language',
    shows: 'States and credits.',
    props: { locale, briefing: harvest.briefing, view: toSideBySide(harvest.briefing, translations, reader) },
    says: ['reviewed', 'Draft by an example engine', 'Ana Prado'],
  },
  {
    name: 'no translation',
    shows: 'There is nothing to set beside it.',
    props: { locale, briefing: earlier.briefing, view: toSideBySide(earlier.briefing, translations, reader) },
    says: ['no translation'],
  },
]);
