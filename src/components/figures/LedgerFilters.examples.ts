import { defineExamples } from '../../examples/example.ts';
import { tallyLedger } from '../../views/ledger-tally.ts';
import LedgerFilters from './LedgerFilters.astro';

export default defineExamples(LedgerFilters, {
  purpose:
    'Narrows and orders the ledger. It is hidden until the script that makes it work has loaded; here it does nothing.',
})(({ locale, records, tools, reader }) => [
  {
    name: 'all facets',
    shows: 'Each value with the number of figures that have it.',
    props: {
      locale,
      facets: tallyLedger([records.map(tools.toRow)]).facets,
      nameOf: (id: string) => reader.names.get(id) ?? { text: id, lang: locale, dir: 'ltr' as const },
      total: records.length,
    },
    says: ['Kind', 'any', 'Porto Alto'],
  },
]);
