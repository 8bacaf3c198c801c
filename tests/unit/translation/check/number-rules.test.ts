import { describe, expect, it } from 'vitest';
import { createPairReader, type Tagged } from '../../../support/create-pair-reader.ts';

const { describePair } = createPairReader();
const en = (text: string): Tagged => ['en', text];
const it_ = (text: string): Tagged => ['it', text];

type Row = readonly [source: string, target: string];
type Fault = readonly [source: string, target: string, message: string];

/** English into Italian. */
function describeRows(rule: string, faults: readonly Fault[], good: readonly Row[]): void {
  describe(rule, () => {
    it.each(faults)('is told of “%s” → “%s”', (source, target, message) => {
      expect(describePair(en(source), it_(target))).toEqual([message]);
    });
    it.each(good)('is not told of “%s” → “%s”', (source, target) => {
      expect(describePair(en(source), it_(target))).toEqual([]);
    });
  });
}

describeRows(
  'number-missing',
  [
    ['Twenty of the thirty tanks burned.', 'Alcuni dei trenta carri sono bruciati.', 'number-missing'],
    ['The F-16 is fast.', 'Il caccia è veloce.', 'number-missing'],
    ['Call 0800 123 456.', 'Chiamate.', 'number-missing'],
    ['Both the two ships sank.', 'Le navi affondarono.', 'number-missing?'],
    ['Half of the village burned.', 'Il villaggio è bruciato.', 'number-missing?'],
    ['It cost 5 euros in May and 5 euros in June.', 'Costava 5 euro a maggio e a giugno.', 'number-missing?'],
  ],
  [
    ['One of them fled.', 'Qualcuno è fuggito.'],
    ['The F-16 is fast.', 'L’F-16 è veloce.'],
    ['Call 0800 123 456.', 'Chiamate lo 0800.123456.'],
    ['Article 5 applies.', 'Si applica l’articolo cinque.'],
    ['It opens at 6 p.m.', 'Apre alle 18.'],
    ['It opens at 10:00.', 'Apre alle 10.'],
    ['World War II began in 1939.', 'La seconda guerra mondiale iniziò nel 1939.'],
  ],
);

describeRows(
  'number-added',
  [
    ['Some tanks burned.', 'Bruciarono venti carri.', 'number-added: “venti carri”'],
    ['The fighter is fast.', 'Il caccia F-16 è veloce.', 'number-added: “16”'],
    ['Some ships sank.', 'Affondarono due navi.', 'number-added?: “due navi”'],
  ],
  [
    ['Some tanks burned.', 'Bruciarono alcuni carri.'],
    ['He bought a car.', 'Ha comprato un’automobile.'],
    ['The first ship sank.', 'La prima nave affondò.'],
  ],
);

describeRows(
  'number-changed',
  [
    ['It cost $1.8 billion.', 'È costato 1,8 milioni di dollari.', 'number-changed: “1,8 milioni di dollari”'],
    ['It cost $1.8 billion.', 'È costato 1.800 dollari.', 'number-changed: “1.800 dollari”'],
    ['Three ships sank.', 'Affondarono quattro navi.', 'number-changed: “quattro navi”'],
    ['Between 20 and 30 ships sank.', 'Affondarono tra 20 e 40 navi.', 'number-changed: “20 e 40 navi”'],
    ['It is a third of the price.', 'È un quarto del prezzo.', 'number-changed: “un quarto”'],
    ['It weighs 2900 kilograms.', 'Pesa 2903 chilogrammi.', 'number-changed: “2903 chilogrammi”'],
    ['The F-16 is fast.', 'L’F-15 è veloce.', 'number-changed: “15”'],
    ['Article five applies.', 'Si applica l’articolo sei.', 'number-changed: “sei”'],
    ['It rose from 10 to 20 percent.', 'È salito dal 10 al 25 per cento.', 'number-changed: “25 per cento”'],
  ],
  [
    ['It cost $1.8 billion.', 'È costato 1.800 milioni di dollari.'],
    ['It cost half a million euros.', 'È costato 500.000 euro.'],
    ['It weighs one tonne.', 'Pesa 1.000 kg.'],
    ['It is 10 miles away.', 'È a 16 km.'],
    ['Prices doubled.', 'I prezzi sono ora il doppio.'],
    ['Sales tripled.', 'Le vendite sono cresciute del 200 per cento.'],
    ['Article five applies.', 'Si applica l’articolo 5.'],
    ['Half of the money is gone.', 'È sparito il 50 per cento del denaro.'],
    ['A third of the money is gone.', 'È sparito il 33 per cento del denaro.'],
    ['It took 12 months.', 'C’è voluto un anno.'],
    ['It took a fortnight.', 'Ci sono voluti 14 giorni.'],
    ['It rose from 10 to 20 percent.', 'È salito al 20 per cento dal 10.'],
    ['About a dozen ships sank.', 'Affondarono circa 12 navi.'],
    ['Dozens of ships sank.', 'Affondarono decine di navi.'],
  ],
);

describeRows(
  'unit-changed',
  [
    ['It fell by 10 percent.', 'È calato di 10 punti percentuali.', 'unit-changed: “10 punti percentuali”'],
    ['It cost 20 dollars.', 'È costato 20 euro.', 'unit-changed: “20 euro”'],
    ['It is 30 km long.', 'È lungo 30 miglia.', 'unit-changed: “30 miglia”'],
    ['It took 3 months.', 'Ci sono voluti 3 anni.', 'unit-changed: “3 anni”'],
  ],
  [
    ['It fell by 10 percent.', 'È calato del 10%.'],
    ['It cost 20 dollars.', 'È costato 20 $.'],
    ['It is 30 km long.', 'È lungo 30.000 metri.'],
    ['It weighs 20 tons.', 'Pesa 20 tonnellate.'],
    ['It has 20 rooms.', 'Ha 20 stanze.'],
  ],
);

describeRows(
  'the rules of dates',
  [
    ['On 12 April 2024 it rained.', 'Il 12 maggio 2024 pioveva.', 'date-changed: “12 maggio 2024”'],
    ['On 12 April 2024 it rained.', 'Nell’aprile 2024 pioveva.', 'date-changed: “aprile 2024”'],
    ['In March it rained.', 'In aprile pioveva.', 'date-changed: “aprile”'],
    ['In the 1990s it rained.', 'Negli anni Ottanta pioveva.', 'date-changed: “anni Ottanta”'],
    [
      'In the last quarter of 2023 it rained.',
      'Nel primo trimestre del 2023 pioveva.',
      'date-changed: “primo trimestre del 2023”',
    ],
    ['It rained in 2021.', 'Pioveva.', 'date-missing'],
    ['It rained.', 'Pioveva nel 2021.', 'date-added: “2021”'],
  ],
  [
    ['On Friday, 12 April, it rained.', 'Il 12 aprile pioveva.'],
    ['On 12 April 2024 it rained.', 'Il 12.4.2024 pioveva.'],
    ['In the 1990s it rained.', 'Negli anni Novanta pioveva.'],
    ['In the last quarter of 2023 it rained.', 'Nel quarto trimestre del 2023 pioveva.'],
    ['In the 19th century it rained.', 'Nel XIX secolo pioveva.'],
    ['From 2019 to 2021 it rained.', 'Tra il 2019 e il 2021 pioveva.'],
    ['It rained on 12 April 2024.', 'Pioveva il 12 aprile.'],
  ],
);

describeRows(
  'comparator-changed',
  [
    ['It cost over 20 euros.', 'È costato circa 20 euro.', 'comparator-changed?: “20 euro”'],
    ['It cost at least 20 euros.', 'È costato 20 euro.', 'comparator-changed?: “20 euro”'],
    ['It cost less than 20 euros.', 'È costato più di 20 euro.', 'comparator-changed?: “20 euro”'],
  ],
  [
    ['It cost over 20 euros.', 'È costato oltre 20 euro.'],
    ['It cost at least 20 euros.', 'È costato almeno 20 euro.'],
    ['It cost nearly 20 euros.', 'È costato circa 20 euro.'],
    ['It cost about 20 euros.', 'È costato più o meno 20 euro.'],
  ],
);

describe('digits of another script', () => {
  it.each<[Tagged, Tagged, string[]]>([
    [en('Call 0800 123 456.'), ['ar', 'اتصل على ٠٨٠٠ ١٢٣ ٤٥٦.'], []],
    [en('Call 0800 123 456.'), ['ar', 'اتصل على ٠٨٠٠ ١٢٣ ٤٥٧.'], ['number-changed: “١٢٣ ٤٥٧”']],
    [en('Three hundred people came.'), ['zh', '三百人到场。'], []],
    [en('Three hundred people came.'), ['zh', '四百人到场。'], ['number-changed: “四百人”']],
  ])('are read as what they say: %s, %s', (source, target, messages) => {
    expect(describePair(source, target).filter((line) => !line.startsWith('length'))).toEqual(messages);
  });
});

describe('a date whose year is filled in', () => {
  it.each<[string, string[]]>([
    ['Il 12 aprile 2024 pioveva.', []],
    ['Il 13 aprile 2024 pioveva.', ['date-changed: “13 aprile 2024”']],
  ])('is the same with the year: %s', (target, messages) => {
    expect(describePair(en('On 12 April it rained.'), it_(target), '2024-06-01')).toEqual(messages);
  });
});
