import { type InventedDocument, toReadEvidence } from './to-read-evidence.ts';

const drones: InventedDocument = {
  slug: 'drones',
  lang: 'it',
  sentences: {
    's-d1': [
      'Nel quarto trimestre del 2023 le esportazioni di droni sono state pari a 900 milioni di dollari.',
      'In the fourth quarter of 2023 exports of drones came to 900 million dollars.',
    ],
    's-d2': [
      'Nel 2022 la quota della Cina è salita dal 32% al 48%.',
      'In 2022 the share of China rose from 32% to 48%.',
    ],
    's-d3': ['Più di 4.500 soldati sono arrivati al porto.', 'More than 4,500 soldiers arrived at the port.'],
    's-d4': ['Nel 2021 le importazioni sono calate dell’8,7%.', 'In 2021 imports fell by 8.7%.'],
    's-d5': [
      'Le vendite sono passate da 200 milioni a 600 milioni di euro.',
      'Sales went from 200 million to 600 million euros.',
    ],
    's-d6': ['Il porto è stato chiuso.', 'The port was closed.'],
    's-d7': [
      'Le importazioni sono salite da 300 milioni di dollari nel 2017 a 700 milioni di dollari nel 2018.',
      'Imports rose from 300 million dollars in 2017 to 700 million dollars in 2018.',
    ],
    's-d8': ['Il volo 370 non è mai atterrato.', 'Flight 370 never landed.'],
  },
};

const fleet: InventedDocument = {
  slug: 'fleet',
  lang: 'ro',
  sentences: {
    's-r1': [
      'Aproximativ 120 de nave au plecat din port pe 3 mai 2024.',
      'About 120 ships left the port on 3 May 2024.',
    ],
    's-r2': ['Comerțul a crescut cu 26% în 2023.', 'Trade grew by 26% in 2023.'],
    's-r3': [
      'Drumul are 45 de kilometri și a costat 1,2 miliarde de lei.',
      'The road is 45 kilometres long and cost 1.2 billion lei.',
    ],
    's-r4': ['Aproape 90 de piețe erau deschise.', 'Nearly 90 markets were open.'],
    's-r5': ['Au venit între 3.000 și 3.500 de oameni.', 'Between 3,000 and 3,500 people came.'],
  },
};

const grain: InventedDocument = {
  slug: 'grain',
  lang: 'de',
  sentences: {
    's-g1': [
      'Die Ernte betrug 2022 rund 4,2 Millionen Tonnen.',
      'The harvest of 2022 came to about 4.2 million tonnes.',
    ],
    's-g2': [
      'Der Anteil sank um 9 Prozentpunkte auf 34 Prozent.',
      'The share fell by 9 percentage points to 34 per cent.',
    ],
    's-g3': [
      'Dabei wurden 12 Menschen verletzt und 300 Häuser zerstört.',
      '12 people were injured and 300 houses destroyed.',
    ],
    's-g4': ['Das Lager kostete 75 Millionen Euro.'],
  },
};

/** Documents with a figure of each kind and each way to compare it. */
export const documents = [drones, fleet, grain] as const;

export const evidence = toReadEvidence(documents);
