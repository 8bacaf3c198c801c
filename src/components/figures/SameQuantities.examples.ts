import { defineExamples } from '../../examples/example.ts';
import SameQuantities from './SameQuantities.astro';

export default defineExamples(SameQuantities, {
  purpose: 'Figures that may measure the same thing beside this one, and why they cannot be compared, if so.',
})(({ locale, figure }) => {
  const view = figure('f-2030');
  return [
    {
      name: 'not comparable',
      shows: 'Other periods, an unknown period, another voice: each reason in words.',
      props: { locale, view },
      says: ['this figure', 'Not comparable'],
    },
    {
      name: 'comparable, more in the ledger',
      shows: 'Nothing stands between the two, and there are others than the page shows.',
      props: {
        locale,
        view: { ...view, hasMoreSame: true, same: view.same.map(({ row }) => ({ row, differences: [] })) },
      },
      says: ['this figure', 'certainty agree', 'ledger'],
    },
  ];
});
