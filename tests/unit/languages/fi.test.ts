import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('fi');

describe('Finnish', () => {
  it.each<[string, string[]]>([
    ['Hunajan vienti kasvoi 12,5 %.', ['percent 12.5 %: 12,5 %']],
    ['Kaupunki osti 200 000 tainta.', ['count 200000 tainta: 200 000 tainta']],
    ['Remontti maksaa 3,2 mrd. euroa.', ['money 3200000000 EUR: 3,2 mrd. euroa']],
    ['Palkka on 2 137,50 euroa kuussa.', ['money 2137.5 EUR: 2 137,50 euroa']],
    ['Rahasto sai puolitoista miljoonaa euroa.', ['money 1500000 EUR: puolitoista miljoonaa euroa']],
    [
      'Silta rakennettiin kahdellasadallakahdellakymmenellä miljoonalla eurolla.',
      ['money 220000000 EUR: kahdellasadallakahdellakymmenellä miljoonalla eurolla'],
    ],
    ['Miljoonan euron lahjoitus yllätti.', ['money 1000000 EUR: Miljoonan euron']],
    ['Kaksikymmentäkolme oppilasta tuli paikalle.', ['count 23 oppilasta: Kaksikymmentäkolme oppilasta']],
    [
      'Veden korkeus nousi 85 senttimetristä 140 senttimetriin.',
      [
        'change cm: 85 senttimetristä 140 senttimetriin',
        'measure 85 cm: 85 senttimetristä',
        'measure 140 cm: 140 senttimetriin',
      ],
    ],
    ['Korko laski 0,25 prosenttiyksikköä.', ['percent 0.25 pp: 0,25 prosenttiyksikköä']],
    ['Kaksi kolmasosaa vastaajista kieltäytyi.', ['fraction 0.666667: Kaksi kolmasosaa']],
    ['Puolet kävijöistä lähti.', ['fraction 0.5: Puolet']],
    ['Sato kaksinkertaistui.', ['multiple 2: kaksinkertaistui']],
    ['Kymmeniätuhansia kävijöitä saapui.', ['count ~ 10000–… kävijöitä: Kymmeniätuhansia kävijöitä']],
    ['Hinta on 10 ja 15 euron välillä.', ['money 10–15 EUR: 10 ja 15 euron']],
    ['Vähintään 40 uutta koulua avattiin.', ['count >= 40 koulua: 40 uutta koulua']],
    ['Noin 500 ukrainalaista sotilasta palasi.', ['count ~ 500 sotilasta: 500 ukrainalaista sotilasta']],
    ['Lähes 30 000 ihmistä allekirjoitti.', ['count ~ < 30000 ihmistä: 30 000 ihmistä']],
    ['Vesi oli alle 10 astetta.', ['measure < 10 deg: 10 astetta']],
    ['Vuori on 1 324 metriä korkea.', ['measure 1324 m: 1 324 metriä']],
    ['Juna kulki 220 km/h.', ['measure 220 km/h: 220 km/h']],
    ['Vuoden 2021 kolmannella neljänneksellä satoi.', ['date 2021-Q3: 2021 kolmannella neljänneksellä']],
    ['1990-luvulla teatteri suljettiin.', ['date 199X: 1990-luvulla']],
    ['24. helmikuuta 2012 avattiin näyttely.', ['date 2012-02-24: 24. helmikuuta 2012']],
    [
      'Tammi–kesäkuussa 2022 rakennettiin 300 taloa.',
      ['date 2022-01/2022-06: Tammi–kesäkuussa 2022', 'count 300 taloa: 300 taloa'],
    ],
    ['Vuodesta 2019 lähtien on syntynyt 40 lasta.', ['date 2019: 2019', 'count 40 lasta @2019/..: 40 lasta']],
    [
      'Pormestarin mukaan vahingot ovat 5 miljoonaa dollaria.',
      ['money 5000000 USD (reported) Pormestarin: 5 miljoonaa dollaria'],
    ],
    ['”Istutimme 300 puuta”, sanoi puiston johtaja.', ['count 300 puuta (reported) puiston johtaja: 300 puuta']],
    ['Tehdas on kuulemma myynyt 12 turbiinia.', ['count 12 turbiinia (hedged): 12 turbiinia']],
    ['Alijäämä saattaa olla 4 prosenttia.', ['percent 4 % (hedged): 4 prosenttia']],
    ['12-vuotias tyttö odotti kolme tuntia.', ['duration P12Y: 12-vuotias', 'duration PT3H: kolme tuntia']],
    [
      'Kannatus nousi 5:stä 7:ään prosenttiin.',
      ['change %: 5:stä 7:ään prosenttiin', 'percent 5 %: 5:stä', 'percent 7 %: 7:ään prosenttiin'],
    ],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Yksi mies astui sisään ja istuutui.',
    'Kokous alkaa kello 18.',
    'Ottelu päättyi 3–1.',
    'F-16 ja Su-35 seisoivat vierekkäin.',
    'Lain 51 §:n mukaan näin on.',
    'Sataa vettä, ja toinen auto jäi tielle.',
    'Ensimmäisen maailmansodan jälkeen kaikki muuttui.',
    'Yhdessä he lähtivät kotiin.',
    'Puh. +358 9 123 4567.',
    'G7 ja Ryhmä 5 kokoontuivat.',
    'Katso sivu 12 ja taulukko 3.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'Suomessa, Suomesta, Suomeen ja Suomen',
      ['place: Suomessa', 'place: Suomesta', 'place: Suomeen', 'place: Suomen'],
    ],
    [
      'Venäjän, Venäjällä, Venäjältä, Venäjään',
      ['place: Venäjän', 'place: Venäjällä', 'place: Venäjältä', 'place: Venäjään'],
    ],
    [
      'Yhdysvaltojen, Yhdysvalloissa, Yhdysvaltoihin',
      ['place: Yhdysvaltojen', 'place: Yhdysvalloissa', 'place: Yhdysvaltoihin'],
    ],
    [
      'Ranskassa, Turkista, Tšekkiin, Kreikan, Hollannissa, Marokosta',
      [
        'place: Ranskassa',
        'place: Turkista',
        'place: Tšekkiin',
        'place: Kreikan',
        'place: Hollannissa',
        'place: Marokosta',
      ],
    ],
    [
      'Iranissa, Irakiin, Israelin, Vietnamille, Kyprokselle, Hondurasin',
      [
        'place: Iranissa',
        'place: Irakiin',
        'place: Israelin',
        'place: Vietnamille',
        'place: Kyprokselle',
        'place: Hondurasin',
      ],
    ],
    [
      'Isossa-Britanniassa, Uuteen-Seelantiin, Alankomaista',
      ['place: Isossa-Britanniassa', 'place: Uuteen-Seelantiin', 'place: Alankomaista'],
    ],
    [
      'Etelä-Afrikassa, Keski-Afrikan tasavallassa, Arabiemiirikuntiin',
      ['place: Etelä-Afrikassa', 'place: Keski-Afrikan tasavallassa', 'place: Arabiemiirikuntiin'],
    ],
    [
      'Thaimaasta, Färsaarille, Malediiveille, Filippiineillä',
      ['place: Thaimaasta', 'place: Färsaarille', 'place: Malediiveille', 'place: Filippiineillä'],
    ],
    ['USA:n ja EU:ssa', ['place: USA', 'organisation: EU']],
    [
      'venäläiset, ruotsalaisten, brittejä, turkkilaisille, sveitsiläiseltä',
      [
        'demonym: venäläiset',
        'demonym: ruotsalaisten',
        'demonym: brittejä',
        'demonym: turkkilaisille',
        'demonym: sveitsiläiseltä',
      ],
    ],
    [
      'amerikkalainen, latinalaisamerikkalaisia, serbit, kurdien',
      ['demonym: amerikkalainen', 'demonym: latinalaisamerikkalaisia', 'demonym: serbit', 'demonym: kurdien'],
    ],
  ])('finds the names in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each(['Perusta on hyvä.', 'Suomen kieli on vaikea.', 'Hän puhuu venäjää ja ranskaa.', 'Oman kodin saa pitää.'])(
    'finds no name in “%s”',
    (text) => {
      expect(read(text).names).toEqual([]);
    },
  );

  it.each<[string, string[]]>([
    [
      'Yhtiö maksoi n. 3 milj. euroa 5. lokakuuta 2023. Se riitti.',
      ['Yhtiö maksoi n. 3 milj. euroa 5. lokakuuta 2023.', 'Se riitti.'],
    ],
    [
      'Kustaa II Aadolf ja Elisabet II. mainittiin. He olivat hallitsijoita.',
      ['Kustaa II Aadolf ja Elisabet II. mainittiin.', 'He olivat hallitsijoita.'],
    ],
    [
      'Esim. tri Aalto, ns. asiantuntija, tuli klo 18. Hän puhui.',
      ['Esim. tri Aalto, ns. asiantuntija, tuli klo 18.', 'Hän puhui.'],
    ],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Hakemusten määrä kaksinkertaistui, hinnat kolminkertaistuivat.',
      ['multiple 2: kaksinkertaistui', 'multiple 3: kolminkertaistuivat'],
    ],
    ['Yhtiö nelinkertaisti voittonsa, tappio puolittui.', ['multiple 4: nelinkertaisti', 'multiple 0.5: puolittui']],
    ['Toukokuussa avattiin 12 koulua.', ['date XXXX-05: Toukokuussa', 'count 12 koulua @XXXX-05: 12 koulua']],
    [
      'Huhtikuun lopussa hinnat nousivat 3 prosenttia.',
      ['date XXXX-04: Huhtikuun', 'percent 3 % @XXXX-04: 3 prosenttia'],
    ],
    ['Viidentenätoista maaliskuuta 2022 avattiin silta.', ['date 2022-03-15: Viidentenätoista maaliskuuta 2022']],
    ['Paikalle tuli 1500–2000 mielenosoittajaa.', ['count 1500–2000 mielenosoittajaa: 1500–2000 mielenosoittajaa']],
    ['Kaksi kolmasosaa asukkaista lähti.', ['fraction 0.666667: Kaksi kolmasosaa']],
    ['Kulut ylittivät 30 miljoonaa euroa.', ['money > 30000000 EUR: 30 miljoonaa euroa']],
    ['Summa ei ylitä 50 miljoonaa euroa.', ['money <= 50000000 EUR: 50 miljoonaa euroa']],
    ['Kokoukseen tuli 12–15 tuhatta vapaaehtoista.', ['count 12000–15000 vapaaehtoista: 12–15 tuhatta vapaaehtoista']],
    [
      'Työterveyslaitos arvioi, että 40 prosenttia työntekijöistä uupuu.',
      ['percent 40 % (reported) Työterveyslaitos: 40 prosenttia'],
    ],
    [
      'Sairauspoissaolot maksavat 40 miljoonaa euroa, arvioi Työterveyslaitos.',
      ['money 40000000 EUR (reported) Työterveyslaitos: 40 miljoonaa euroa'],
    ],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Toukokuu on kaunis kuukausi.',
    'Hän kääntyi lääkärin puoleen.',
    'Ylitti rajan yöllä.',
    'Helmi oli kaunis.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
