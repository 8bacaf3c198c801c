import { defineExamples } from '../../examples/example.ts';
import { toLedger } from '../../views/ledger.ts';
import LedgerRows from './LedgerRows.astro';

export default defineExamples(LedgerRows, {
  purpose: 'The figures of one kind and unit in the ledger, each with its sentence.',
  frame: 'ledger',
})(({ locale, records, tools }) => {
  const groups = toLedger(records, tools.toRow);
  const shows = {
    change: 'A change with its growth.',
    money: 'Money, asserted and left open.',
    percent: 'A share whose sentence is withheld.',
    measure: 'A unit, with figures like these elsewhere.',
    count: 'Counts, whose nouns are the documents’ own; one in Arabic, one in a cell of a table.',
    date: 'A date that was inferred counts nothing.',
  } as const;
  const says = {
    change: ['change', '150%', 'derived'],
    money: ['money', '1.20', 'hedged'],
    percent: ['12%', 'withheld'],
    measure: ['5,100', 'compare with similar figures'],
    count: ['Table 1, row 2, column 2', 'travessias', 'سفينة'],
    date: ['3 May 2032', 'inferred'],
  } as const;
  return groups.flatMap((group) => {
    const kind = group.kind as keyof typeof shows;
    if (!(kind in shows)) return [];
    const likePart = () => (kind === 'measure' ? ('same' as const) : undefined);
    return [{ name: kind, shows: shows[kind], props: { locale, group, likePart, isWhole: true }, says: says[kind] }];
  });
});
