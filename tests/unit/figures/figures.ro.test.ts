import { describe, expect, it } from 'vitest';
import { createFinder, describeFigure } from './find-in.ts';

const find = createFinder('ro');

describe('figures in Romanian', () => {
  it.each<[string, string[]]>([
    ['Orașul a cheltuit 20 de milioane de lei.', ['money 20000000 RON: 20 de milioane de lei']],
    ['Au venit douăzeci și trei de mii de turiști.', ['count 23000 turiști: douăzeci și trei de mii de turiști']],
    ['Au plecat paisprezece elevi.', ['count 14 elevi: paisprezece elevi']],
    ['S-au plantat o sută două mii de copaci.', ['count 102000 copaci: o sută două mii de copaci']],
    ['Spitalul are trei milioane și jumătate de euro.', ['money 3500000 EUR: trei milioane și jumătate de euro']],
    ['Biletul costă 1.250,50 lei.', ['money 1250.5 RON: 1.250,50 lei']],
    ['A primit 2 dolari și 50 de cenți.', ['money 2.5 USD: 2 dolari și 50 de cenți']],
    ['Aproximativ 60% dintre fermieri au semnat.', ['percent 60 % ~ “Aproximativ”: 60%']],
    ['Aproape 70 la sută din pâine e importată.', ['percent 70 % <~ “Aproape”: 70 la sută']],
    ['Peste 300 de pompieri au intervenit.', ['count 300 pompieri > “Peste”: 300 de pompieri']],
    ['Cel puțin cinci vapoare așteaptă.', ['count 5 vapoare >= “Cel puțin”: cinci vapoare']],
    ['Cel mult 7 euro pe oră.', ['money 7 EUR <= “Cel mult”: 7 euro pe oră']],
    ['Între 10 și 15 mii de voturi.', ['count 10000..15000 voturi: 10 și 15 mii de voturi']],
    ['Costă 5-15 lei.', ['money 5..15 RON: 5-15 lei']],
    ['Zeci de mii de albine au murit.', ['count 10000..… albine ~: Zeci de mii de albine']],
    [
      'O treime din păduri și trei sferturi din lacuri.',
      ['fraction 0.333333: O treime', 'fraction 0.75: trei sferturi'],
    ],
    ['Pierderea e de jumătate de miliard de euro.', ['money 500000000 EUR: jumătate de miliard de euro']],
    ['E de două ori mai înalt.', ['multiple 2: două ori']],
    ['Locuiește acolo de 12 ani și 3 luni.', ['duration P12Y3M: 12 ani și 3 luni']],
    [
      'Al 70-lea festival și a treia ediție.',
      ['ordinal 70 festival: Al 70-lea festival', 'ordinal 3 ediție: a treia ediție'],
    ],
    ['O suprafață de 730 km² și 40 de hectare.', ['measure 730 km2: 730 km²', 'measure 40 har: 40 de hectare']],
    ['Deficitul a scăzut cu 0,4 puncte procentuale.', ['percent 0.4 pp: 0,4 puncte procentuale']],
  ])('finds the figures of “%s”', (text, expected) => {
    expect(find(text).figures.map(describeFigure)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Pe 24 ianuarie 1859 s-a votat.', ['date 1859-01-24: 24 ianuarie 1859']],
    ['Concertul e pe 12 mai la Iași.', ['date XXXX-05-12: 12 mai']],
    ['Între 2014 și 2022 prețurile au stagnat.', ['date 2014/2022: 2014 și 2022']],
    ['În ultimul trimestru al anului 2019 s-a închis.', ['date 2019-Q4: ultimul trimestru al anului 2019']],
    ['În trimestrul al doilea din 2020 s-a redeschis.', ['date 2020-Q2: trimestrul al doilea din 2020']],
    ['În primele nouă luni ale anului 2021 a plouat.', ['date 2021-01/2021-09: primele nouă luni ale anului 2021']],
    ['Muzica anilor ’80 și a secolului al XIX-lea.', ['date 198X: anilor ’80', 'date 18XX: secolului al XIX-lea']],
    ['Festivalul 5–9 iulie 2013.', ['date 2013-07-05/2013-07-09: 5–9 iulie 2013']],
    ['În 2020 aproximativ 30% din școli erau închise.', ['date 2020: 2020', 'percent 30 % ~ @2020 “aproximativ”: 30%']],
    [
      'Producția a crescut de la 100 de tone în 2010 la aproape 300 de tone în 2015.',
      [
        'change <200% t <~ @2010/2015: de la 100 de tone în 2010 la aproape 300 de tone în 2015',
        'measure 100 t @2010: 100 de tone',
        'date 2010: 2010',
        'measure 300 t <~ @2015 “aproape”: 300 de tone',
        'date 2015: 2015',
      ],
    ],
    ['Amenda este de la 5 la 15 lei.', ['money 5..15 RON: 5 la 15 lei']],
  ])('finds the dates and changes of “%s”', (text, expected) => {
    expect(find(text).figures.map(describeFigure)).toEqual(expected);
  });

  it.each([
    'Reuniunea Grupului 7 a fost amânată.',
    'Avionul F-16 și racheta S-300 au fost expuse.',
    'Un Boeing 737 a aterizat la Cluj.',
    'Potrivit art. 5 din Legea 51/1991.',
    'Rezoluția 1325 este la pagina 12.',
    'Ședința începe la ora 14:30 și se termină la ora 18.',
    'Tel. 0722 872 157.',
    'Meciul s-a încheiat 3-1.',
    'O nouă rundă de discuții și noua lege au fost anunțate.',
    'Un deputat și o senatoare au vorbit.',
    'În primul rând, una dintre soluții este bună.',
    'Mai multe state au mai discutat.',
    'Regele Henric al IV-lea a murit.',
    'Versiunea 2.0.1 a fost retrasă.',
    'Firma Alfa Co. Ltd. a câștigat.',
    'Vezi [3] și www.exemplu.ro/2024/11.',
    'Nici o decizie nu a fost luată.',
    'Linia 101 a fost reparată.',
  ])('finds nothing in “%s”', (text) => {
    expect(find(text).figures.map(describeFigure)).toEqual([]);
  });

  it('reads numbers whose diacritics are left out', () => {
    const found = find('Au venit douazeci si trei de politisti.').figures.map(describeFigure);
    expect(found).toEqual(['count 23 politisti: douazeci si trei de politisti']);
  });

  it('reads letters with a cedilla as those with a comma', () => {
    const found = find('Au plecat şapte muncitori.').figures.map(describeFigure);
    expect(found).toEqual(['count 7 muncitori: şapte muncitori']);
  });
});
