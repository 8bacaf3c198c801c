import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('sk');

describe('Slovak', () => {
  it.each<[string, string[]]>([
    ['Vývoz medu vzrástol o 12,5 percenta.', ['percent 12.5 %: 12,5 percenta']],
    ['Obec kúpila 200-tisíc sadeníc.', ['count 200000 sadeníc: 200-tisíc sadeníc']],
    ['Oprava stála 3,2 mld. eur.', ['money 3200000000 EUR: 3,2 mld. eur']],
    ['Plat je 1 137,50 eura.', ['money 1137.5 EUR: 1 137,50 eura']],
    ['Nadácia dostala poldruha milióna eur.', ['money 1500000 EUR: poldruha milióna eur']],
    ['Za dva a pol milióna eur opravili kaštieľ.', ['money 2500000 EUR: dva a pol milióna eur']],
    [
      'Prišlo dvadsaťpäť žiakov a traja rodičia.',
      ['count 25 žiakov: dvadsaťpäť žiakov', 'count 3 rodičia: traja rodičia'],
    ],
    [
      'S dvestopäťdesiatimi ovcami vyšli štyria pastieri.',
      ['count 250 ovcami: dvestopäťdesiatimi ovcami', 'count 4 pastieri: štyria pastieri'],
    ],
    ['Sadzby sa zvýšili o 0,25 percentuálneho bodu.', ['percent 0.25 pp: 0,25 percentuálneho bodu']],
    ['Dve tretiny poľa sú osiate.', ['fraction 0.666667: Dve tretiny']],
    ['Každý piaty čitateľ odišiel.', ['fraction 0.2: Každý piaty']],
    ['Polovica opýtaných odmietla.', ['fraction 0.5: Polovica']],
    ['Desaťtisíce vtákov preleteli ostrov.', ['count ~ 10000–… vtákov: Desaťtisíce vtákov']],
    ['Niekoľko stoviek domácností bolo bez prúdu.', ['count ~ 100–… domácností: Niekoľko stoviek domácností']],
    ['Medzi 10 a 15 tisíc kopáčov odišlo.', ['count 10000–15000 kopáčov: 10 a 15 tisíc kopáčov']],
    ['Najmenej 40 nových škôl otvorili.', ['count >= 40 škôl: 40 nových škôl']],
    ['Vyše 500 ukrajinských záchranárov sa vrátilo.', ['count > 500 záchranárov: 500 ukrajinských záchranárov']],
    ['Poplatok vzrástol z 20 na 30 eur.', ['change EUR: z 20 na 30 eur', 'money 20 EUR: 20', 'money 30 EUR: 30 eur']],
    ['Za krádež hrozí až päť rokov väzenia.', ['duration <= P5Y: päť rokov']],
    ['V 2. štvrťroku 2021 pršalo.', ['date 2021-Q2: 2. štvrťroku 2021']],
    [
      'V roku 2019 mal Kežmarok 16-tisíc obyvateľov.',
      ['date 2019: 2019', 'count 16000 obyvateľov @2019: 16-tisíc obyvateľov'],
    ],
    ['V osemdesiatych rokoch zavreli divadlo.', ['date 198X: osemdesiatych rokoch']],
    ['V rokoch 2015 až 2018 stavali most.', ['date 2015/2018: 2015 až 2018']],
    ['Zmluvu podpísali 3. mája 2011 v Levoči.', ['date 2011-05-03: 3. mája 2011']],
    ['Slávnosť bude 5. 11. a skončí sa 21. 10. 2024.', ['date XXXX-11-05: 5. 11.', 'date 2024-10-21: 21. 10. 2024']],
    ['V 19. storočí mesto vyhorelo.', ['date 18XX: 19. storočí']],
    [
      'Podľa starostu dosiahli škody 5 miliónov dolárov.',
      ['money 5000000 USD (reported) starostu: 5 miliónov dolárov'],
    ],
    [
      '„Vysadili sme 300 stromov,“ povedala riaditeľka parku.',
      ['count 300 stromov (reported) riaditeľka parku: 300 stromov'],
    ],
    ['Ako v stredu uviedol denník, predalo sa 12 turbín.', ['count 12 turbín (reported) denník: 12 turbín']],
    ['Zo správy hasičov vyplýva, že ubudlo 40 rybníkov.', ['count 40 rybníkov (reported) hasičov: 40 rybníkov']],
    [
      'Starosta Ján Novák (nezávislý) v utorok v Levoči povedal, že vykopali 12 studní.',
      ['count 12 studní (reported) Starosta Ján Novák: 12 studní'],
    ],
    ['Továreň údajne predala 12 turbín.', ['count 12 turbín (hedged): 12 turbín']],
    ['Dom by mohol stáť 300-tisíc eur.', ['money 300000 EUR (hedged): 300-tisíc eur']],
    [
      '15-ročný jachtár oboplával ostrov za 3 hod. 20 min.',
      ['duration P15Y: 15-ročný', 'duration PT3H20M: 3 hod. 20 min'],
    ],
    ['Zozbierali 1200 m2 fólie a 30-tisíc ton šrotu.', ['measure 1200 m2: 1200 m2', 'measure 30000 t: 30-tisíc ton']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Po prvé, jeden z hostí neprišiel, po druhé, bola zima.',
    'Prvá dáma navštívila školu č. 5 na Dlhej ulici.',
    'Stíhačky F-16 a Su-35 stáli vedľa seba.',
    'Zápas sa skončil 3:1.',
    'Koncert sa začal o 18. hodine a skončil o 22.30 h.',
    'Podľa § 12 ods. 3 a čl. 4 poriadku je vstup voľný.',
    'Hovorili medzi štyrmi očami, tel. 0905 234 567.',
    'Na jednej strane áno, na druhej strane nie.',
    'Agent 007 má obchod 4F.',
    'V polovici cesty zabočili.',
    'Skupina G20 zasadala v sále 214.',
    'Jedného dňa prišiel poštár.',
    'Zákon č. 300/2005 Z. z. je na s. 12.',
  ])('reads no figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['V Nemecku a v Taliansku žijú Maďari.', ['place: Nemecku', 'place: Taliansku', 'demonym: Maďari']],
    [
      'Letel do Spojených štátov, Veľkej Británie a Saudskej Arábie.',
      ['place: Spojených štátov', 'place: Veľkej Británie', 'place: Saudskej Arábie'],
    ],
    [
      'Ruska, Ukrajinec, Česi, Francúzi a Turok spievali.',
      ['place: Ruska', 'demonym: Ukrajinec', 'demonym: Česi', 'demonym: Francúzi', 'demonym: Turok'],
    ],
    [
      'Z Južnej Kórey, Nového Zélandu a Čiernej Hory',
      ['place: Južnej Kórey', 'place: Nového Zélandu', 'place: Čiernej Hory'],
    ],
    [
      'S Bieloruskom, Čínou, Indiou a Juhoafrickou republikou',
      ['place: Bieloruskom', 'place: Čínou', 'place: Indiou', 'place: Juhoafrickou republikou'],
    ],
    [
      'Hovoril s Holanďanom, Švédkou, Angličanmi a Japoncom.',
      ['demonym: Holanďanom', 'demonym: Švédkou', 'demonym: Angličanmi', 'demonym: Japoncom'],
    ],
    [
      'Amerických, nemeckými, švédski a gruzínskou',
      ['demonym: Amerických', 'demonym: nemeckými', 'demonym: švédski', 'demonym: gruzínskou'],
    ],
    ['Arabi, Židov, Kurdom a Škótkou', ['demonym: Arabi', 'demonym: Židov', 'demonym: Kurdom', 'demonym: Škótkou']],
    [
      'Boli v Bratislave, Košiciach, Kyjeve a Banskej Bystrici.',
      ['place: Bratislave', 'place: Košiciach', 'place: Kyjeve', 'place: Banskej Bystrici'],
    ],
    [
      'Dánska premiérka Mette Frederiksenová stretla Petra Pellegriniho.',
      ['place: Dánska', 'person: Mette Frederiksenová', 'person: Petra Pellegriniho'],
    ],
    [
      'Správa Najvyššieho kontrolného úradu a Európskej centrálnej banky',
      ['organisation: Najvyššieho kontrolného úradu', 'organisation: Európskej centrálnej banky'],
    ],
  ])('finds countries, peoples and bodies in every case in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each([
    'Hovorí po slovensky a po nemecky.',
    'Učí sa ruský jazyk.',
    'Mali sme strach zo psa.',
    'Most dán nebol a v nedeľu pršalo.',
    'Na tanieri je fr. syr a hol. cibuľa.',
  ])('takes no ordinary word for a name in “%s”', (text) => {
    expect(read(text).names).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'Dňa 3. mája 2011 prišiel prof. Ján Novák. Hovoril dlho.',
      ['Dňa 3. mája 2011 prišiel prof. Ján Novák.', 'Hovoril dlho.'],
    ],
    ['Stálo to 5 mld. eur. Obec to zaplatila.', ['Stálo to 5 mld. eur.', 'Obec to zaplatila.']],
    ['Kúpili napr. jablká, hrušky atď. Potom odišli.', ['Kúpili napr. jablká, hrušky atď.', 'Potom odišli.']],
    ['V 19. storočí tu stál mlyn. Bol na 3. mieste.', ['V 19. storočí tu stál mlyn.', 'Bol na 3. mieste.']],
  ])('ends sentences where they end in “%s”', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Počet žiadostí sa zdvojnásobil a ceny sa strojnásobili.',
      ['multiple 2: zdvojnásobil', 'multiple 3: strojnásobili'],
    ],
    ['Firma zoštvornásobila zisk.', ['multiple 4: zoštvornásobila']],
    ['V máji otvorili 12 škôl.', ['date XXXX-05: máji', 'count 12 škôl @XXXX-05: 12 škôl']],
    ['Pätnásteho marca 2022 otvorili most.', ['date 2022-03-15: Pätnásteho marca 2022']],
    ['Dvadsiateho prvého mája uzavreli cestu.', ['date XXXX-05-21: Dvadsiateho prvého mája']],
    ['Prišlo 1500–2000 demonštrantov.', ['count 1500–2000 demonštrantov: 1500–2000 demonštrantov']],
    ['Náklady presiahli 30 miliónov eur.', ['money > 30000000 EUR: 30 miliónov eur']],
    [
      'Výdavky presahujú 30 miliónov eur, ale neprekročia 50 miliónov.',
      ['money > 30000000 EUR: 30 miliónov eur', 'count <= 50000000: 50 miliónov'],
    ],
    ['Prišlo 12 až 15 tisíc dobrovoľníkov.', ['count 12000–15000 dobrovoľníkov: 12 až 15 tisíc dobrovoľníkov']],
    [
      'Z prieskumu agentúry Focus vyplýva, že 40 percent ľudí zmenu podporuje.',
      ['percent 40 % (reported) agentúry Focus: 40 percent'],
    ],
    ['Podľa článku 211 je pokuta 500 eur.', ['money 500 EUR: 500 eur']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Dvojník odišiel domov.',
    'Máj je krásny mesiac.',
    'Prekročil hranicu v noci.',
    'So zdvojenou silou sa pustili do práce.',
    'Prevýšenie trate je veľké.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
