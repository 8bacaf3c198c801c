import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('hu');

describe('Hungarian', () => {
  it.each<[string, string[]]>([
    ['A mézexport 12,5%-kal nőtt.', ['percent 12.5 %: 12,5%-kal']],
    ['A város 200 ezer facsemetét vett.', ['count 200000 facsemetét: 200 ezer facsemetét']],
    ['A felújítás 3,2 Mrd Ft-ba kerül.', ['money 3200000000 HUF: 3,2 Mrd Ft-ba']],
    ['Az átlagbér 437 500 forint.', ['money 437500 HUF: 437 500 forint']],
    ['Az alap másfél millió eurót kapott.', ['money 1500000 EUR: másfél millió eurót']],
    ['A híd kétszázhúszmilliárd forintból épült.', ['money 220000000000 HUF: kétszázhúszmilliárd forintból']],
    ['Huszonhárom diák jött el.', ['count 23 diák: Huszonhárom diák']],
    ['Ketten nyertek a lottón.', ['count 2: Ketten']],
    [
      'A vízszint 85 centiméterről 140 centiméterre emelkedett.',
      [
        'change cm: 85 centiméterről 140 centiméterre',
        'measure 85 cm: 85 centiméterről',
        'measure 140 cm: 140 centiméterre',
      ],
    ],
    ['A kamat 0,25 százalékponttal csökkent.', ['percent 0.25 pp: 0,25 százalékponttal']],
    ['A megkérdezettek kétharmada nemmel felelt.', ['fraction 0.666667: kétharmada']],
    ['A termés a kétszeresére nőtt.', ['multiple 2: kétszeresére']],
    ['Több tízezer látogató jött.', ['count ~ 10000–… látogató: Több tízezer látogató']],
    ['Az ár 10 és 15 ezer forint között mozog.', ['money 10000–15000 HUF: 10 és 15 ezer forint']],
    ['A költség 5-től 8 millió forintig terjed.', ['money 5000000–8000000 HUF: 5-től 8 millió forintig']],
    ['Legalább 40 új iskola nyílt.', ['count >= 40 iskola: 40 új iskola']],
    ['Az 500 ukrán katonát hazavitték.', ['count 500 katonát: 500 ukrán katonát']],
    ['A bírság 100 ezer forintnál több lesz.', ['money > 100000 HUF: 100 ezer forintnál']],
    ['A víz 10 fok alatt volt.', ['measure < 10 deg: 10 fok']],
    ['A hegy 2655 m magas.', ['measure 2655 m: 2655 m']],
    ['A gép 900 km/h-val repült.', ['measure 900 km/h: 900 km/h-val']],
    ['2021 harmadik negyedévében esett az eső.', ['date 2021-Q3: 2021 harmadik negyedévében']],
    ['A 90-es években bezárt a színház.', ['date 199X: 90-es években']],
    ['A 19. században leégett a város.', ['date 18XX: 19. században']],
    [
      '2012. február 24-től 2013. március 1-jéig kiállítás volt.',
      ['date 2012-02-24/2013-03-01: 2012. február 24-től 2013. március 1-jéig'],
    ],
    ['2019 óta 300 ház épült.', ['date 2019: 2019', 'count 300 ház @2019/..: 300 ház']],
    ['A polgármester szerint 5 millió dollár a kár.', ['money 5000000 USD (reported) A polgármester: 5 millió dollár']],
    ['„Ültettünk 300 fát” – mondta az igazgató.', ['count 300 fát (reported) az igazgató: 300 fát']],
    ['A gyár állítólag 12 turbinát adott el.', ['count 12 turbinát (hedged): 12 turbinát']],
    ['A hiány elérheti a 4 százalékot.', ['percent 4 % (hedged): 4 százalékot']],
    [
      'A hároméves program 20 000 embernek segít.',
      ['duration P3Y: hároméves', 'count 20000 embernek: 20 000 embernek'],
    ],
    ['A 12 éves lány 3 órát várt.', ['duration P12Y: 12 éves', 'duration PT3H: 3 órát']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Egy férfi lépett be az ajtón, és egyből leült.',
    'A 7-es busz reggel 8 órakor indult.',
    'A meccs 3:1-re végződött.',
    'Az F-16-os és a Szu-35-ös egymás mellett állt.',
    'Az alaptörvény 51. cikke kimondja ezt.',
    'Hat rá a zene, és ez így van rendjén.',
    'A héten őt is meghívták, hát eljött.',
    'Az első világháború után újjáépítették.',
    'A 21/2023. számú rendelet él.',
    'Tel.: +36 1 234 5678.',
    'Az iroda a 3. kerületben van.',
    'A G7 és a V4 is tárgyalt.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'Magyarországon, Magyarországról, Magyarországgal és Magyarországnak',
      ['place: Magyarországon', 'place: Magyarországról', 'place: Magyarországgal', 'place: Magyarországnak'],
    ],
    [
      'Oroszországba, Törökországban, Németországig, Olaszországért',
      ['place: Oroszországba', 'place: Törökországban', 'place: Németországig', 'place: Olaszországért'],
    ],
    [
      'Kínának, Kínától, Koreában, Indiával, Mexikóból, Mexikóval',
      [
        'place: Kínának',
        'place: Kínától',
        'place: Koreában',
        'place: Indiával',
        'place: Mexikóból',
        'place: Mexikóval',
      ],
    ],
    [
      'Iránnal, Irakkal, Ománban, Vietnámmal, Csáddal, Tajvannak',
      ['place: Iránnal', 'place: Irakkal', 'place: Ománban', 'place: Vietnámmal', 'place: Csáddal', 'place: Tajvannak'],
    ],
    ['Az Egyesült Államokból az Egyesült Királyságba', ['place: Egyesült Államokból', 'place: Egyesült Királyságba']],
    ['Az USA-ban és az EU-nak', ['place: USA', 'organisation: EU']],
    [
      'A Fülöp-szigeteken és a Zöld-foki Köztársaságban',
      ['place: Fülöp-szigeteken', 'place: Zöld-foki Köztársaságban'],
    ],
    [
      'Chilének, Zimbabwében, Peruban, Svájcból, Laosszal',
      ['place: Chilének', 'place: Zimbabwében', 'place: Peruban', 'place: Svájcból', 'place: Laosszal'],
    ],
    [
      'oroszoknak, ukránokkal, németek, franciáknak, britektől',
      ['demonym: oroszoknak', 'demonym: ukránokkal', 'demonym: németek', 'demonym: franciáknak', 'demonym: britektől'],
    ],
    [
      'kínaiak, amerikaiaknak, dél-koreaiakat, magyarországi, szír',
      [
        'demonym: kínaiak',
        'demonym: amerikaiaknak',
        'demonym: dél-koreaiakat',
        'demonym: magyarországi',
        'demonym: szír',
      ],
    ],
    ['A lett elnök és az ír kormányfő', ['demonym: lett', 'demonym: ír']],
  ])('finds the names in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each(['Ez jó lett, és arról ír a lap.', 'Az angol nyelv nehéz.', 'Oroszul és angolul tanul.'])(
    'finds no name in “%s”',
    (text) => {
      expect(read(text).names).toEqual([]);
    },
  );

  it.each<[string, string[]]>([
    [
      'A dr. Kiss-féle kft. 2023. okt. 5-én kb. 3 mrd. forintot fizetett. A per folyik.',
      ['A dr. Kiss-féle kft. 2023. okt. 5-én kb. 3 mrd. forintot fizetett.', 'A per folyik.'],
    ],
    [
      'II. Erzsébet a XX. században uralkodott. Ő volt a királynő.',
      ['II. Erzsébet a XX. században uralkodott.', 'Ő volt a királynő.'],
    ],
    [
      'Az 5. ker. önkormányzata, ill. a 21. szakasz stb. is szóba került. Ez jó.',
      ['Az 5. ker. önkormányzata, ill. a 21. szakasz stb. is szóba került.', 'Ez jó.'],
    ],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'A kérelmek száma megduplázódott, az árak megháromszorozódtak.',
      ['multiple 2: megduplázódott', 'multiple 3: megháromszorozódtak'],
    ],
    [
      'A cég megnégyszerezte a nyereségét, a veszteség megfeleződött.',
      ['multiple 4: megnégyszerezte', 'multiple 0.5: megfeleződött'],
    ],
    ['Az infláció májusban 4 százalék volt.', ['date XXXX-05: májusban', 'percent 4 % @XXXX-05: 4 százalék']],
    [
      'Április óta emelkednek az árak, júniusig 5 százalékkal nőttek.',
      ['date XXXX-04: Április', 'date XXXX-06: júniusig', 'percent 5 % @../XXXX-06: 5 százalékkal'],
    ],
    ['2022. március tizenötödikén megnyílt a híd.', ['date 2022-03-15: 2022. március tizenötödikén']],
    ['Május huszonegyedikén lezárták az utat.', ['date XXXX-05-21: Május huszonegyedikén']],
    ['A téren 1500–2000 tüntető gyűlt össze.', ['count 1500–2000 tüntető: 1500–2000 tüntető']],
    ['A lakosság kétharmada elment.', ['fraction 0.666667: kétharmada']],
    ['A veszteség felére csökkent.', ['multiple 0.5: felére csökkent']],
    ['A költségek meghaladták a 30 millió forintot.', ['money > 30000000 HUF: 30 millió forintot']],
    ['A kiadás nem haladja meg az 50 millió forintot.', ['money <= 50000000 HUF: 50 millió forintot']],
    ['4,6 millió választó adta le a szavazatát.', ['count 4600000 választó: 4,6 millió választó']],
    [
      'A lakosság 40 százaléka támogatja a változást – derül ki a Medián felméréséből.',
      ['percent 40 % (reported) a Medián felméréséből: 40 százaléka'],
    ],
    [
      'A Medián felméréséből kiderül, hogy a lakosság 40 százaléka támogatja a változást.',
      ['percent 40 % (reported) A Medián felméréséből: 40 százaléka'],
    ],
    ['2023 májusában 5 ház épült.', ['date 2023-05: 2023 májusában', 'count 5 ház @2023-05: 5 ház']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'A dupla vagy semmi játék elmaradt.',
    'Május szép hónap.',
    'Túllépte a hatáskörét.',
    'A labda a pálya felére gurult.',
    'Meghaladta önmagát.',
    'A felező vonalon állt.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
