import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('cs');

describe('Czech', () => {
  it.each<[string, string[]]>([
    ['Vývoz medu vzrostl o 12,5 procenta.', ['percent 12.5 %: 12,5 procenta']],
    ['Obec koupila 200 tisíc sazenic.', ['count 200000 sazenic: 200 tisíc sazenic']],
    ['Oprava stála 3,2 mld. Kč.', ['money 3200000000 CZK: 3,2 mld. Kč']],
    ['Plat činí 24 137,50 Kč.', ['money 24137.5 CZK: 24 137,50 Kč']],
    ['Nadace dostala půldruhého milionu eur.', ['money 1500000 EUR: půldruhého milionu eur']],
    ['Za dva a půl milionu korun opravili zámek.', ['money 2500000 CZK: dva a půl milionu korun']],
    ['Přišlo pětadvacet žáků a tři rodiče.', ['count 25 žáků: pětadvacet žáků', 'count 3 rodiče: tři rodiče']],
    [
      'Se dvěma sty padesáti ovcemi vyšli čtyři pastýři.',
      ['count 250 ovcemi: dvěma sty padesáti ovcemi', 'count 4 pastýři: čtyři pastýři'],
    ],
    ['Sazby se zvýšily o 0,25 procentního bodu.', ['percent 0.25 pp: 0,25 procentního bodu']],
    ['Dvě třetiny pole jsou oseté.', ['fraction 0.666667: Dvě třetiny']],
    ['Každý pátý čtenář odešel.', ['fraction 0.2: Každý pátý']],
    ['Polovina dotázaných odmítla.', ['fraction 0.5: Polovina']],
    ['Desetitisíce ptáků přeletěly ostrov.', ['count ~ 10000–… ptáků: Desetitisíce ptáků']],
    ['Několik set domácností bylo bez proudu.', ['count ~ 100–… domácností: Několik set domácností']],
    ['Mezi 10 a 15 tisíci kopáčů odjelo.', ['count 10000–15000 kopáčů: 10 a 15 tisíci kopáčů']],
    ['Nejméně 40 nových škol se otevřelo.', ['count >= 40 škol: 40 nových škol']],
    ['Přes 500 ukrajinských záchranářů se vrátilo.', ['count > 500 záchranářů: 500 ukrajinských záchranářů']],
    ['Poplatek vzrostl z 20 na 30 Kč.', ['change CZK: z 20 na 30 Kč', 'money 20 CZK: 20', 'money 30 CZK: 30 Kč']],
    ['Za krádež hrozí až pět let vězení.', ['duration <= P5Y: pět let']],
    ['Ve 2. čtvrtletí 2021 pršelo.', ['date 2021-Q2: 2. čtvrtletí 2021']],
    [
      'V roce 2019 měla Jihlava 51 tisíc obyvatel.',
      ['date 2019: 2019', 'count 51000 obyvatel @2019: 51 tisíc obyvatel'],
    ],
    ['V osmdesátých letech zavřeli divadlo.', ['date 198X: osmdesátých letech']],
    ['V letech 2015 až 2018 se stavěl most.', ['date 2015/2018: 2015 až 2018']],
    ['Smlouvu podepsali 3. května 2011 v Telči.', ['date 2011-05-03: 3. května 2011']],
    ['Slavnost bude 5. 11. a skončí 21. 10. 2024.', ['date XXXX-11-05: 5. 11.', 'date 2024-10-21: 21. 10. 2024']],
    ['V 19. století město vyhořelo.', ['date 18XX: 19. století']],
    ['Podle starosty dosáhly škody 5 milionů dolarů.', ['money 5000000 USD (reported) starosty: 5 milionů dolarů']],
    ['„Vysadili jsme 300 stromů,“ řekla ředitelka parku.', ['count 300 stromů (reported) ředitelka parku: 300 stromů']],
    ['Jak ve středu uvedl deník, prodalo se 12 turbín.', ['count 12 turbín (reported) deník: 12 turbín']],
    ['Ze zprávy hasičů vyplývá, že ubylo 40 rybníků.', ['count 40 rybníků (reported) hasičů: 40 rybníků']],
    [
      'Starosta Jan Novák (nez.) v úterý v Telči řekl, že vykopali 12 studní.',
      ['count 12 studní (reported) Starosta Jan Novák: 12 studní'],
    ],
    ['Továrna údajně prodala 12 turbín.', ['count 12 turbín (hedged): 12 turbín']],
    ['Dům by mohl stát 9 milionů korun.', ['money 9000000 CZK (hedged): 9 milionů korun']],
    ['15letý jachtař obeplul ostrov za 3 hod. 20 min.', ['duration P15Y: 15letý', 'duration PT3H20M: 3 hod. 20 min']],
    ['Sebrali 1200 m2 fólie a 30 tisíc tun šrotu.', ['measure 1200 m2: 1200 m2', 'measure 30000 t: 30 tisíc tun']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Za prvé, jeden z hostů nepřišel, za druhé, bylo zima.',
    'První dáma navštívila školu č. 5 v Dlouhé ulici.',
    'Stíhačky F-16 a Su-35 stály vedle sebe.',
    'Zápas skončil 3:1.',
    'Koncert začal v 18 hodin a skončil ve 22.30.',
    'Podle § 12 odst. 3 a čl. 4 řádu je vstup volný.',
    'Mluvili mezi čtyřma očima, tel. 601 234 567.',
    'Na jedné straně ano, na druhé straně ne.',
    'Agent 007 má obchod 4F.',
    'V polovině cesty zabočili.',
    'Skupina G20 zasedala v sále 214.',
    'Jednoho dne přišel listonoš.',
    'Zákon č. 586/1992 Sb. je na s. 12.',
  ])('reads no figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['V Německu a v Itálii žijí Maďaři.', ['place: Německu', 'place: Itálii', 'demonym: Maďaři']],
    [
      'Letěl do Spojených států, Velké Británie a Saúdské Arábie.',
      ['place: Spojených států', 'place: Velké Británie', 'place: Saúdské Arábie'],
    ],
    [
      'Ruska, Ukrajinec, Češi, Francouzi a Turek zpívali.',
      ['place: Ruska', 'demonym: Ukrajinec', 'demonym: Češi', 'demonym: Francouzi', 'demonym: Turek'],
    ],
    [
      'Z Jižní Koreje, Nového Zélandu a Černé Hory',
      ['place: Jižní Koreje', 'place: Nového Zélandu', 'place: Černé Hory'],
    ],
    [
      'S Běloruskem, Čínou, Indií a Jihoafrickou republikou',
      ['place: Běloruskem', 'place: Čínou', 'place: Indií', 'place: Jihoafrickou republikou'],
    ],
    [
      'Mluvil s Nizozemcem, Švédkou, Angličany a Japoncem.',
      ['demonym: Nizozemcem', 'demonym: Švédkou', 'demonym: Angličany', 'demonym: Japoncem'],
    ],
    [
      'Amerických, německými, švédští a gruzínskou',
      ['demonym: Amerických', 'demonym: německými', 'demonym: švédští', 'demonym: gruzínskou'],
    ],
    ['Arabové, Židů, Kurdům a Skotkou', ['demonym: Arabové', 'demonym: Židů', 'demonym: Kurdům', 'demonym: Skotkou']],
    [
      'Byli v Praze, Brně, Kyjevě a Hradci Králové.',
      ['place: Praze', 'place: Brně', 'place: Kyjevě', 'place: Hradci Králové'],
    ],
    [
      'Dánská premiérka Mette Frederiksenová potkala Petra Pavla.',
      ['demonym: Dánská', 'person: Mette Frederiksenová', 'person: Petra Pavla'],
    ],
    [
      'Zpráva Nejvyššího kontrolního úřadu a Evropské centrální banky',
      ['organisation: Nejvyššího kontrolního úřadu', 'organisation: Evropské centrální banky'],
    ],
  ])('finds countries, peoples and bodies in every case in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each([
    'Mluví česky a německy.',
    'Učí se ruský jazyk.',
    'Mali jsme strach.',
    'Dům byl dán do nájmu, brit břitvy ztupěl.',
  ])('takes no ordinary word for a name in “%s”', (text) => {
    expect(read(text).names).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'Dne 3. května 2011 přijel prof. Jan Novák. Mluvil dlouho.',
      ['Dne 3. května 2011 přijel prof. Jan Novák.', 'Mluvil dlouho.'],
    ],
    ['Stálo to 5 mld. Kč. Obec to zaplatila.', ['Stálo to 5 mld. Kč.', 'Obec to zaplatila.']],
    ['Koupili např. jablka, hrušky atd. Potom odešli.', ['Koupili např. jablka, hrušky atd.', 'Potom odešli.']],
    ['V 19. století tu stál mlýn. Byl na 3. místě.', ['V 19. století tu stál mlýn.', 'Byl na 3. místě.']],
  ])('ends sentences where they end in “%s”', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Počet žádostí se zdvojnásobil a ceny se ztrojnásobily.',
      ['multiple 2: zdvojnásobil', 'multiple 3: ztrojnásobily'],
    ],
    [
      'Firma zčtyřnásobila zisk, ztráta se snížila na polovinu.',
      ['multiple 4: zčtyřnásobila', 'fraction 0.5: polovinu'],
    ],
    ['V květnu otevřeli 12 škol.', ['date XXXX-05: květnu', 'count 12 škol @XXXX-05: 12 škol']],
    ['Patnáctého března 2022 otevřeli most.', ['date 2022-03-15: Patnáctého března 2022']],
    ['Dvacátého prvního května uzavřeli silnici.', ['date XXXX-05-21: Dvacátého prvního května']],
    ['Přišlo 1500–2000 demonstrantů.', ['count 1500–2000 demonstrantů: 1500–2000 demonstrantů']],
    ['Náklady přesáhly 30 milionů korun.', ['money > 30000000 CZK: 30 milionů korun']],
    [
      'Výdaje přesahují 30 milionů korun, ale nepřesáhnou 50 milionů.',
      ['money > 30000000 CZK: 30 milionů korun', 'count <= 50000000: 50 milionů'],
    ],
    ['Přišlo 12 až 15 tisíc dobrovolníků.', ['count 12000–15000 dobrovolníků: 12 až 15 tisíc dobrovolníků']],
    [
      'Český statistický úřad uvedl, že vývoz vzrostl o 12 procent.',
      ['percent 12 % (reported) Český statistický úřad: 12 procent'],
    ],
    [
      'Z průzkumu agentury STEM vyplývá, že 40 procent lidí změnu podporuje.',
      ['percent 40 % (reported) agentury STEM: 40 procent'],
    ],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Dvojník odešel domů.',
    'Květen je krásný měsíc.',
    'Překročil hranici v noci.',
    'Se zdvojenou silou se pustili do práce.',
    'Převýšení trati je znát.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
