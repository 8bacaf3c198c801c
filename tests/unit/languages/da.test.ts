import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('da');

describe('Danish', () => {
  it.each<[string, string[]]>([
    ['Havnen håndterede 2,5 mio. ton korn.', ['measure 2500000 t: 2,5 mio. ton']],
    ['Broen koster tre en halv million kroner.', ['money 3500000 DKK: tre en halv million kroner']],
    ['Der mangler tohundredetusind vacciner.', ['count 200000 vacciner: tohundredetusind vacciner']],
    ['Han betalte 12,50 kr. og 8 euro.', ['money 12.5 DKK: 12,50 kr.', 'money 8 EUR: 8 euro']],
    ['Fonden er 1.250.000 kroner værd.', ['money 1250000 DKK: 1.250.000 kroner']],
    ['Femoghalvfjerds procent stemte ja.', ['percent 75 %: Femoghalvfjerds procent']],
    ['Næsten 40 procent af pladserne er tomme.', ['percent ~ < 40 %: 40 procent']],
    ['Cirka 15.000 danske fans ventede.', ['count ~ 15000 fans: 15.000 danske fans']],
    ['Mindst tolv skibe lå for anker.', ['count >= 12 skibe: tolv skibe']],
    ['Godt 3.000 nye cykler blev solgt.', ['count ~ > 3000 cykler: 3.000 nye cykler']],
    ['Mellem 10 og 15 millioner dyr lever der.', ['count 10000000–15000000 dyr: 10 og 15 millioner dyr']],
    ['Snesevis af lastbiler holdt stille.', ['count ~ 20–… lastbiler: Snesevis af lastbiler']],
    ['To tredjedele af kommunerne er små.', ['fraction 0.666667: To tredjedele']],
    ['Hver fjerde bager stopper.', ['fraction 0.25: Hver fjerde']],
    ['Tre ud af fire firmaer vokser.', ['fraction 0.75: Tre ud af fire']],
    ['Det var den 20. udgave.', ['ordinal 20 udgave: 20. udgave']],
    [
      'Huslejen steg fra 8 til 11 kroner.',
      ['change DKK: fra 8 til 11 kroner', 'money 8 DKK: 8', 'money 11 DKK: 11 kroner'],
    ],
    ['Kuren varer halvandet år.', ['duration P1.5Y: halvandet år']],
    ['Den 16-årige elev vandt.', ['duration P16Y: 16-årige']],
    ['Hun fik en toårig kontrakt.', ['duration P2Y: toårig']],
    ['Den 3. maj 2019 åbnede udstillingen.', ['date 2019-05-03: 3. maj 2019']],
    ['Fra den 12. til den 15. maj er der fest.', ['date XXXX-05-12/XXXX-05-15: 12. til den 15. maj']],
    ['I 3. kvartal 2022 faldt overskuddet.', ['date 2022-Q3: 3. kvartal 2022']],
    ["I 1980'erne var der to stater.", ["date 198X: 1980'erne", 'count 2 stater: to stater']],
    ['I 1800-tallet blev kirken bygget.', ['date 18XX: 1800-tallet']],
    ['I halvfjerdserne var den lukket.', ['date 197X: halvfjerdserne']],
    ['Der er plads til 1500 gæster.', ['count 1500 gæster: 1500 gæster']],
    ['Overskuddet voksede med 1.200 til 90.000 kroner.', ['count 1200: 1.200', 'money 90000 DKK: 90.000 kroner']],
    ['Ifølge foreningen mangler 300 lærere.', ['count 300 lærere (reported) foreningen: 300 lærere']],
    ['Høsten blev 40 ton, sagde landmanden.', ['measure 40 t: 40 ton']],
    ['I går sagde chefen, at 60 pladser er ledige.', ['count 60 pladser (reported) chefen: 60 pladser']],
    ['Angiveligt mangler 90 malerier.', ['count 90 malerier (hedged): 90 malerier']],
    ['Hullet kan være 20 meter dybt.', ['measure 20 m (hedged): 20 meter']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Paragraf 12 og side 40 er vigtige.',
    'Mødet begynder klokken 18.30.',
    'Badet er åbent mellem klokken 9 og 17.',
    'En hund og en kat sov.',
    'En mand og en kvinde kom.',
    'Efter Anden Verdenskrig voksede byen.',
    'Kampen endte 3-1.',
    'Airbus A320 og F-16 fløj.',
    'For første gang regnede det.',
    'En af gæsterne kom ikke.',
    'Klokken tolv var der pause.',
    'Den anden dag kom hun ikke.',
    'Hun bor på værelse nr. 12 på plads 7.',
    'Bus nr. 24 kører på E45.',
    'For det første mangler penge, for det andet tid.',
    'Halv otte begyndte koncerten.',
    'Den ene gæst sang, den anden tav.',
    'Han læste artikel 14 og kapitel 3.',
    'Bandet U2 og filmen 007 vises.',
    'Ring +45 33 12 34 56.',
    'Det er en af mange.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Danmarks skove og Ruslands floder.', ['place: Danmarks', 'place: Ruslands']],
    ['USA’s flag og Storbritanniens konge.', ['place: USA', 'place: Storbritanniens']],
    ['Nederlandenes kyst og Tyrkiets bjerge.', ['place: Nederlandenes', 'place: Tyrkiets']],
    ['De russiske tog og en fransk vin.', ['demonym: russiske', 'demonym: fransk']],
    ['Russerne, en russer og to svenskere sang.', ['demonym: Russerne', 'demonym: russer', 'demonym: svenskere']],
    ['Tyskere, nordmænd og finner dansede.', ['demonym: Tyskere', 'demonym: nordmænd', 'demonym: finner']],
    ['Kinesernes fest og en amerikansk film.', ['demonym: Kinesernes', 'demonym: amerikansk']],
    ['500 ukrainske bønder kom.', ['demonym: ukrainske']],
    ['En sydkoreansk film fra Saudi-Arabien.', ['demonym: sydkoreansk', 'place: Saudi-Arabien']],
    ['Den svenske konge og danskerne.', ['demonym: svenske', 'demonym: danskerne']],
    [
      'Israelere og palæstinensere mødtes i Egypten.',
      ['demonym: Israelere', 'demonym: palæstinensere', 'place: Egypten'],
    ],
    [
      'De Forenede Arabiske Emirater og Elfenbenskysten.',
      ['place: De Forenede Arabiske Emirater', 'place: Elfenbenskysten'],
    ],
    ['Han taler spansk i Chile.', ['place: Chile']],
    ['Hun tjekker døren i Wien.', ['place: Wien']],
    ["Tjekkiets, Slovakiets og Schweiz' naboer.", ['place: Tjekkiets', 'place: Slovakiets', 'place: Schweiz']],
  ])('finds the names of “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Hun kom den 21. oktober. Så rejste hun til f.eks. Bern.',
      ['Hun kom den 21. oktober.', 'Så rejste hun til f.eks. Bern.'],
    ],
    [
      'Hr. Hansen har ca. 3 mio. kr. på banken. Det er meget.',
      ['Hr. Hansen har ca. 3 mio. kr. på banken.', 'Det er meget.'],
    ],
    ['Det er nr. 5 på s. 12. Det andet følger.', ['Det er nr. 5 på s. 12.', 'Det andet følger.']],
  ])('divides “%s” into sentences', (text, expected) => {
    expect(read(text).segments.map((segment) => segment.trim())).toEqual(expected);
  });
});
