import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('et');

describe('Estonian', () => {
  it.each<[string, string[]]>([
    ['Mee eksport kasvas 12,5%.', ['percent 12.5 %: 12,5%']],
    ['Linn ostis 200 000 istikut.', ['count 200000 istikut: 200 000 istikut']],
    ['Remont maksab 3,2 mld eurot.', ['money 3200000000 EUR: 3,2 mld eurot']],
    ['Palk on 2137,50 eurot.', ['money 2137.5 EUR: 2137,50 eurot']],
    ['Fond sai poolteist miljonit eurot.', ['money 1500000 EUR: poolteist miljonit eurot']],
    ['Sild ehitati kahesaja kahekümne miljoni euroga.', ['money 220000000 EUR: kahesaja kahekümne miljoni euroga']],
    ['Miljon eurot kadus.', ['money 1000000 EUR: Miljon eurot']],
    ['Kakskümmend kolm õpilast tuli kohale.', ['count 23 õpilast: Kakskümmend kolm õpilast']],
    [
      'Veetase tõusis 85 sentimeetrilt 140 sentimeetrile.',
      [
        'change cm: 85 sentimeetrilt 140 sentimeetrile',
        'measure 85 cm: 85 sentimeetrilt',
        'measure 140 cm: 140 sentimeetrile',
      ],
    ],
    ['Intress langes 0,25 protsendipunkti.', ['percent 0.25 pp: 0,25 protsendipunkti']],
    ['Kaks kolmandikku vastanutest keeldus.', ['fraction 0.666667: Kaks kolmandikku']],
    ['Saak kahekordistus.', ['multiple 2: kahekordistus']],
    ['Kümned tuhanded külastajad tulid.', ['count ~ 10000–… külastajad: Kümned tuhanded külastajad']],
    ['Hind on 10 ja 15 euro vahel.', ['money 10–15 EUR: 10 ja 15 euro']],
    ['Vähemalt 40 uut kooli avati.', ['count >= 40 kooli: 40 uut kooli']],
    ['Umbes 500 Ukraina sõdurit naasis.', ['count ~ 500 sõdurit: 500 Ukraina sõdurit']],
    ['Ligi 30 000 inimest allkirjastas.', ['count ~ < 30000 inimest: 30 000 inimest']],
    ['Vesi oli alla 10 kraadi.', ['measure < 10 deg: 10 kraadi']],
    ['Mägi on 318 meetrit kõrge.', ['measure 318 m: 318 meetrit']],
    ['Rong sõitis 160 km/h.', ['measure 160 km/h: 160 km/h']],
    ['2021. aasta kolmandas kvartalis sadas.', ['date 2021-Q3: 2021. aasta kolmandas kvartalis']],
    ['1990. aastatel suleti teater.', ['date 199X: 1990. aastatel']],
    ['19. sajandil põles linn maha.', ['date 18XX: 19. sajandil']],
    ['24. veebruaril 2012 avati näitus.', ['date 2012-02-24: 24. veebruaril 2012']],
    [
      '2015. aastast 2020. aastani ehitati 300 maja.',
      ['date 2015/2020: 2015. aastast 2020', 'count 300 maja @2015/2020: 300 maja'],
    ],
    ['Alates 2019. aastast on sündinud 40 last.', ['date 2019: 2019', 'count 40 last @2019/..: 40 last']],
    ['Linnapea sõnul on kahju 5 miljonit dollarit.', ['money 5000000 USD (reported) Linnapea: 5 miljonit dollarit']],
    ['„Istutasime 300 puud,“ ütles pargi direktor.', ['count 300 puud (reported) pargi direktor: 300 puud']],
    ['Tehas olevat müünud 12 turbiini.', ['count 12 turbiini (hedged): 12 turbiini']],
    ['Puudujääk võib olla 4 protsenti.', ['percent 4 % (hedged): 4 protsenti']],
    ['12-aastane tüdruk ootas kolm tundi.', ['duration P12Y: 12-aastane', 'duration PT3H: kolm tundi']],
    ['Toetus langes 15%-lt 5%-le.', ['change %: 15%-lt 5%-le', 'percent 15 %: 15%-lt', 'percent 5 %: 5%-le']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Üks mees astus sisse ja istus.',
    'Koosolek algab kell 18.',
    'Mäng lõppes 3:1.',
    'F-16 ja Su-35 seisid kõrvuti.',
    'Seaduse § 51 lõike 2 järgi on see nii.',
    'Esimese maailmasõja järel muutus kõik.',
    'Ühel päeval läks ta koju.',
    'Tel +372 612 3456.',
    'Vaata lk 12 ja joonis 3.',
    'Teine auto jäi teele.',
    'Ta läks paariks kuuks ära ja tuli siis tagasi.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Eestis, Eestisse, Eestile ja Eesti', ['place: Eestis', 'place: Eestisse', 'place: Eestile', 'place: Eesti']],
    [
      'Venemaale, Venemaalt, Venemaad, Vene',
      ['place: Venemaale', 'place: Venemaalt', 'place: Venemaad', 'place: Vene'],
    ],
    [
      'Ameerika Ühendriikides, Ühendriikidesse, USA',
      ['place: Ameerika Ühendriikides', 'place: Ühendriikidesse', 'place: USA'],
    ],
    [
      'Soomes, Rootsist, Lätis, Leedule, Poolaga',
      ['place: Soomes', 'place: Rootsist', 'place: Lätis', 'place: Leedule', 'place: Poolaga'],
    ],
    [
      'Jaapanis, Iraaniga, Iisraeli, Egiptuses, Küprosele',
      ['place: Jaapanis', 'place: Iraaniga', 'place: Iisraeli', 'place: Egiptuses', 'place: Küprosele'],
    ],
    [
      'Saksamaal, Prantsusmaale, Inglismaalt, Uus-Meremaal',
      ['place: Saksamaal', 'place: Prantsusmaale', 'place: Inglismaalt', 'place: Uus-Meremaal'],
    ],
    [
      'Filipiinidel, Madalmaades, Ühendemiraatidesse, Fääri saartel',
      ['place: Filipiinidel', 'place: Madalmaades', 'place: Ühendemiraatidesse', 'place: Fääri saartel'],
    ],
    ['Araabia Ühendemiraatide ja Tšehhi Vabariigi', ['place: Araabia Ühendemiraatide', 'place: Tšehhi Vabariigi']],
    [
      'venelased, venelaste, rootslastele, brittide, poolakad',
      ['demonym: venelased', 'demonym: venelaste', 'demonym: rootslastele', 'demonym: brittide', 'demonym: poolakad'],
    ],
    [
      'ameeriklane, sakslannad, slovakkidele, serblaste, kurdid',
      ['demonym: ameeriklane', 'demonym: sakslannad', 'demonym: slovakkidele', 'demonym: serblaste', 'demonym: kurdid'],
    ],
  ])('finds the names in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each(['Eesti keel on ilus.', 'Ta räägib vene keelt.', 'Tuli mais ja läks juunis.'])(
    'finds no name in “%s”',
    (text) => {
      expect(read(text).names).toEqual([]);
    },
  );

  it.each<[string, string[]]>([
    [
      'Firma maksis u. 3 mln. eurot 5. okt. 2023. See oli piisav.',
      ['Firma maksis u. 3 mln. eurot 5. okt. 2023.', 'See oli piisav.'],
    ],
    [
      'Peeter I. ja 21. sajand jne. olid teemaks. Ta rääkis kaua.',
      ['Peeter I. ja 21. sajand jne. olid teemaks.', 'Ta rääkis kaua.'],
    ],
    ['Nt. prof. Tamm jt. tulid kell 18. Siis algas loeng.', ['Nt. prof. Tamm jt. tulid kell 18.', 'Siis algas loeng.']],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Taotluste arv kahekordistus, hinnad kolmekordistusid.',
      ['multiple 2: kahekordistus', 'multiple 3: kolmekordistusid'],
    ],
    [
      'Firma neljakordistas kasumi, kahjum vähenes poole võrra.',
      ['multiple 4: neljakordistas', 'fraction 0.5: poole võrra'],
    ],
    ['Mais avati 12 kooli.', ['date XXXX-05: Mais', 'count 12 kooli @XXXX-05: 12 kooli']],
    ['Aprillis tõusid hinnad 3 protsenti.', ['date XXXX-04: Aprillis', 'percent 3 % @XXXX-04: 3 protsenti']],
    ['Viieteistkümnendal märtsil 2022 avati sild.', ['date 2022-03-15: Viieteistkümnendal märtsil 2022']],
    ['Kahekümne esimesel mail suleti tee.', ['date XXXX-05-21: Kahekümne esimesel mail']],
    ['Kogunes 1500–2000 meeleavaldajat.', ['count 1500–2000 meeleavaldajat: 1500–2000 meeleavaldajat']],
    ['Kahjum vähenes poole võrra.', ['fraction 0.5: poole võrra']],
    ['Kaks kolmandikku elanikest lahkus.', ['fraction 0.666667: Kaks kolmandikku']],
    ['Kulud ületasid 30 miljonit eurot.', ['money > 30000000 EUR: 30 miljonit eurot']],
    ['Summa ei ületa 50 miljonit eurot.', ['money <= 50000000 EUR: 50 miljonit eurot']],
    ['Kohale tuli 12–15 tuhat vabatahtlikku.', ['count 12000–15000 vabatahtlikku: 12–15 tuhat vabatahtlikku']],
    [
      'Statistikaameti andmetel kasvas eksport 12 protsenti.',
      ['percent 12 % (reported) Statistikaameti: 12 protsenti'],
    ],
    [
      'Emori küsitlusest selgub, et 40 protsenti inimestest toetab muudatust.',
      ['percent 40 % (reported) Emori küsitlusest: 40 protsenti'],
    ],
    ['Temperatuur langes kuni −22 kraadini.', ['measure -22 deg: −22 kraadini']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Maisist tehti jahu.',
    'Mai on ilus kuu.',
    'Ületas oma volitusi.',
    'Pooleldi tühi saal ootas.',
    'Topeltaken oli lahti.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
