import type { Paragraph } from './paragraph.ts';
import { toReadEvidence } from './to-read-evidence.ts';

/** Sentences with figures that an author computes with. */
export const evidence = toReadEvidence([
  {
    slug: 'yard',
    lang: 'en',
    sentences: {
      's-hours': ['The crossing went from 3.5 hours to 4.8 hours.'],
      's-staff': ['The yard employs 2,400 workers, of whom 300 are women.'],
      's-houses': ['The storm damaged 1,200 houses and 300 boats.'],
      's-pass': ['A pass rose by 8% to €540.'],
      's-ferry': ['The ferry carried 18,400 passengers, against 23,000 the year before.'],
      's-children': ['In all 3,100 children came aboard.'],
      's-wind': ['Wind gave 27.4 TWh and the sun 9.1 TWh.'],
      's-use': ['Consumption was 61.8 TWh.'],
      's-trips': ['The coast guard made 640 trips.'],
      's-votes': ['The first list took 38.2% and the second 29.5%.'],
    },
  },
  {
    slug: 'strom',
    lang: 'de',
    sentences: {
      's-cent': ['Ein Haushalt zahlt 38 Cent je Kilowattstunde.'],
      's-until': ['Bis 2035 steigt der Verbrauch auf 70 Terawattstunden.'],
    },
  },
]);

/** What comes of the cited figures, and beside each what does not. */
export const computed: readonly Paragraph[] = [
  // Spans of time
  ['It takes 1.3 hours longer <Cite segment="s-hours" />.'],
  ['It takes 1.7 hours longer <Cite segment="s-hours" />.', 'unsupported-number'],
  // Parts, whatever they are called
  ['One worker in eight is a woman <Cite segment="s-staff" />.'],
  ['One worker in six is a woman <Cite segment="s-staff" />.', 'unsupported-number'],
  ['Children were about 17% <Cite segment="s-children" /> of the passengers <Cite segment="s-ferry" />.'],
  [
    'Children were about 27% <Cite segment="s-children" /> of the passengers <Cite segment="s-ferry" />.',
    'unsupported-number',
  ],
  ['There are 900 more houses than boats <Cite segment="s-houses" />.'],
  ['The storm damaged 1,500 homes <Cite segment="s-houses" />.', 'unsupported-number'],
  // A number whose noun stands with another
  ['Passengers fell by a fifth, or 4,600 <Cite segment="s-ferry" />.'],
  ['Passengers fell by a third, or 6,400 <Cite segment="s-ferry" />.', 'unsupported-number', 'unsupported-number'],
  // Bounds of what is computed
  ['Just under 13% are women <Cite segment="s-staff" />.'],
  ['Just under 10% are women <Cite segment="s-staff" />.', 'unsupported-number'],
  // Before a change by so much per cent, and after it
  ['It was €500 before <Cite segment="s-pass" />.'],
  ['It was €480 before <Cite segment="s-pass" />.', 'contradicted-number'],
  // What a share leaves
  ['That leaves 61.8%, or about six in ten, for the others <Cite segment="s-votes" />.'],
  ['That leaves 72.3% for the others <Cite segment="s-votes" />.', 'contradicted-number'],
  // What comes of what the author computed
  ['Together that is 36.5 TWh <Cite segment="s-wind" />, about 59% of all <Cite segment="s-use" />.'],
  [
    'Together that is 36.5 TWh <Cite segment="s-wind" />, about 49% of all <Cite segment="s-use" />.',
    'unsupported-number',
  ],
  ['That is about 59% of all <Cite segment="s-wind" /><Cite segment="s-use" />.', 'unsupported-number'],
  // How often
  ['The coast guard went out 640 times <Cite segment="s-trips" />.'],
  ['The coast guard went out 780 times <Cite segment="s-trips" />.', 'unsupported-number'],
  // Cents
  ['Households pay 38 cents <Cite segment="s-cent" />.'],
  ['Households pay 38 dollars <Cite segment="s-cent" />.', 'unsupported-number'],
  // No amounts
  ['Millions of euros were lost <Cite segment="s-trips" />.'],
  ['Three million euros were lost <Cite segment="s-trips" />.', 'unsupported-number'],
  // A time that is open to one side
  ['Households may pay 38 cents <Cite segment="s-cent" /> in 2035.'],
  ['Households paid 38 cents <Cite segment="s-cent" /> in 1998.', 'unsupported-number'],
  // Years behind what is cited
  ['The coast guard made 640 trips <Cite segment="s-trips" />. It was founded in 1932.'],
  ['It was founded in 1932. It made 640 trips <Cite segment="s-trips" />.', 'unsupported-number'],
  ['The coast guard was founded in 1932, and made 640 trips <Cite segment="s-trips" />.', 'unsupported-number'],
  ['The coast guard made 640 trips <Cite segment="s-trips" />. It had 85 boats.', 'unsupported-number'],
];
