import type { Paragraph } from './paragraph.ts';

/** What analysts write beside what they cite. */
export const harder: readonly Paragraph[] = [
  // Arithmetic
  ['Of <Figure id="f-r3-2" />, that is 26.7 million for each of its 45 kilometres <Cite segment="s-r3" />.'],
  ['From <Figure id="f-d5-2" /> to <Figure id="f-d5-3" />: three times as much, or 200% more.'],
  ['<Cite segment="s-d5">Sales rose by 150 per cent</Cite>.', 'contradicted-number'],
  ['The share doubled <Cite segment="s-d2" />.', 'contradicted-number'],
  ['The share grew by 50% <Cite segment="s-d2" />.'],
  ['The share stood at 50% <Cite segment="s-d2">after the war</Cite>.', 'contradicted-number'],
  ['The text says twice that <Cite segment="s-d5">sales went from 200 million to 600 million euros</Cite>.'],
  ['Sales more than doubled <Cite segment="s-d5" />.'],
  ['The author speaks of 600 million euros <Cite segment="s-d5" />, up from 200.'],
  // Direction
  ['Imports rose by 8.7% <Cite segment="s-d4">in 2021</Cite>.', 'contradicted-number'],
  ['The fall of 8.7% in imports <Cite segment="s-d4">in 2021</Cite> came as a surprise.'],
  ['Imports grew by 8.7% <Cite segment="s-d4">in 2021</Cite>, whereas they had fallen before.'],
  [
    'Imports fell <Cite segment="s-d7">from 300 million dollars in 2017 to 700 million dollars in 2018</Cite>.',
    'contradicted-number',
  ],
  ['Imports fell <Figure id="f-d7-1" />.', 'contradicted-number'],
  ['Imports rose <Figure id="f-d7-1" />.'],
  ['After years in which they fell, imports rose <Figure id="f-d7-1" />.'],
  ['The harvest fell. Imports went <Figure id="f-d7-1" />.'],
  // Words of comparison
  ['Up to 3,500 people <Cite segment="s-r5">came</Cite>; at least 3,000 did.'],
  ['Some 3,200 people <Cite segment="s-r5">came</Cite>.'],
  ['3,500 people <Cite segment="s-r5">came</Cite>.', 'contradicted-number'],
  ['More than 800 million dollars <Cite segment="s-d1" /> left the country.'],
  ['More than 900 million dollars <Cite segment="s-d1" /> left the country.', 'contradicted-number'],
  ['More than 200 million euros <Cite segment="s-d5">were sold at first</Cite>.', 'contradicted-number'],
  ['About 120 ships <Cite segment="s-r1">left</Cite>. The 120 ships came back.'],
  ['Almost 9% <Cite segment="s-d4">less was imported</Cite>.'],
  ['<Figure id="f-d2-4" /> is 16 points above the 32% <Cite segment="s-d2">of the years before</Cite>.'],
  // Other things
  ['Germany spent 5 billion euros, far above <Cite segment="s-g4">what this store cost</Cite>.', 'unsupported-number'],
  ['Turkey’s share is 40%, while <Cite segment="s-d2">China’s share rose</Cite>.', 'unsupported-number'],
  ['The south had 31%. <Cite segment="s-r2">Trade grew</Cite>, too.', 'unsupported-number'],
  ['<Cite segment="s-r3">It cost 1,200 million lei</Cite>, or about 240 million euros.', 'unsupported-number'],
  ['Of the 312 injured, <Cite segment="s-g3">12 were people</Cite>.', 'unsupported-number'],
  ['The store cost 75 million euros <Cite segment="s-g4" />, the mill 80 million euros.', 'unsupported-number'],
  ['Trade grew by 62% <Cite segment="s-r2" />.', 'contradicted-number'],
  ['The text counts 370 flights, where it means one <Cite segment="s-d8" />.'],
  // Times
  [
    'Imports rose <Cite segment="s-d7">from $300 million in 2018 to $700 million in 2017</Cite>.',
    'contradicted-number',
    'contradicted-number',
  ],
  ['Imports rose <Cite segment="s-d7">from $300 million in 2017 to $700 million in 2018</Cite>.'],
  ['In late 2023, exports reached $900 million <Cite segment="s-d1" />.'],
  ['The 2023 figure, $900 million, is <Cite segment="s-d1">for one quarter</Cite>.'],
  ['In May 2024, about 120 ships <Cite segment="s-r1">left</Cite>.'],
  ['On <Cite segment="s-r1">13 May 2024</Cite> about 120 ships left.', 'contradicted-number'],
  ['The share was <Cite segment="s-d2">32% in 2019</Cite>.', 'contradicted-number'],
  ['In the 21st century, during the 1990s and since World War II <Cite segment="s-d6" />, ports close.'],
  // No claims
  ['See footnote 4 and chapter 12 of resolution 1701 <Cite segment="s-d6" />.'],
  ['The MiG-29 and the F-16 flew over Building 42 at 14:30 <Cite segment="s-d6" />.'],
  ['There are 2 issues: (1) the port; (2) the road <Cite segment="s-d6" />.'],
  ['1. The port was closed <Cite segment="s-d6" />.\n2. The road is 45 km <Cite segment="s-r3" />.'],
  ['Hundreds of ships and thousands of men left <Cite segment="s-d6" />. Of every ten dollars, nine were lost.'],
  ['[2,000 people](https://example.org) came, and 500 left, as [they say](https://example.org).'],
  ['In 2019 the world was another.'],
  // Where things stand
  ['| Year | Sum |\n| --- | --- |\n| 2023 | $900 million |\n\n<Cite segment="s-d1">So the report.</Cite>'],
  [
    '- The sums: $900 million, and\n- 75 million euros.\n\nBoth <Cite segment="s-d1">are</Cite> <Cite segment="s-g4">said</Cite>.',
  ],
  ['<Quote segment="s-d1" />\n\nThat is $900 million in one quarter.'],
  ['<Quote segment="s-d1" />\n\nThat is $600 million in one quarter.', 'contradicted-number'],
  ['<Note on="s-d1">\n\nThat is $900 billion.\n\n</Note>', 'contradicted-number'],
  [
    '<Cite segment="s-d1">The sum</Cite> is large.\n\nThose $900 million are much; 17% would be, too.',
    'uncited-number',
  ],
  ['It sold 12,000 tonnes.\n\nIt sold 13,000 tonnes and 14,000 more.', 'uncited-number', 'uncited-number'],
];
