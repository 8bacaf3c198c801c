import { defineExamples } from '../../examples/example.ts';
import ViewSwitch from './ViewSwitch.astro';

export default defineExamples(ViewSwitch, {
  purpose: 'How original and translation are set out. It works by script; here it does nothing.',
})(({ locale }) => [
  {
    name: 'some unreviewed',
    shows: 'Rows that nobody has reviewed can be shown alone.',
    props: { locale, unreviewed: 12, rows: { all: 40, shown: 12 } },
    says: ['Side by side', '12'],
  },
  {
    name: 'all reviewed',
    shows: 'Nothing to filter.',
    props: { locale, unreviewed: 0, rows: { all: 40, shown: 0 } },
    says: ['Side by side'],
  },
]);
