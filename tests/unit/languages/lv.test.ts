import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('lv');

describe('Latvian', () => {
  it.each<[string, string[]]>([
    ['Vīna eksports pieauga par 12,5 procentiem.', ['percent 12.5 %: 12,5 procentiem']],
    ['Pašvaldība nopirka 200 tūkstošus stādu.', ['count 200000 stādu: 200 tūkstošus stādu']],
    ['Remonts maksāja 3,2 miljardus latu.', ['money 3200000000 LVL: 3,2 miljardus latu']],
    ['Alga ir 1137,50 eiro.', ['money 1137.5 EUR: 1137,50 eiro']],
    ['Fonds saņēma pusotru miljonu eiro.', ['money 1500000 EUR: pusotru miljonu eiro']],
    ['Projekts izmaksāja divarpus miljonus eiro.', ['money 2500000 EUR: divarpus miljonus eiro']],
    ['Ieradās divdesmit trīs skolēni.', ['count 23 skolēni: divdesmit trīs skolēni']],
    ['Piecas jaunas skolas atvērtas.', ['count 5 skolas: Piecas jaunas skolas']],
    ['Likmes palielinātas par 0,25 procentpunktiem.', ['percent 0.25 pp: 0,25 procentpunktiem']],
    ['Divas trešdaļas platības ir apsētas.', ['fraction 0.666667: Divas trešdaļas']],
    ['Katrs ceturtais lasītājs aizgāja.', ['fraction 0.25: Katrs ceturtais']],
    ['Desmitiem tūkstošu putnu lidoja pāri.', ['count ~ 10000–… putnu: Desmitiem tūkstošu putnu']],
    ['Vairāki simti māju palika bez elektrības.', ['count ~ 100–… māju: Vairāki simti māju']],
    ['No 10 līdz 15 tūkstošiem racēju aizbrauca.', ['count 10000–15000 racēju: 10 līdz 15 tūkstošiem racēju']],
    ['Atvērtas vismaz 40 jaunas skolas.', ['count >= 40 skolas: 40 jaunas skolas']],
    ['Gandrīz 300 kuģi ieradās.', ['count ~ < 300 kuģi: 300 kuģi']],
    [
      'Maksa pieauga no 20 līdz 30 eiro.',
      ['change EUR: no 20 līdz 30 eiro', 'money 20 EUR: 20', 'money 30 EUR: 30 eiro'],
    ],
    ['Komanda iztērēja līdz 15 litriem krāsas.', ['measure <= 15 L: 15 litriem']],
    ['2021. gada otrajā ceturksnī lija.', ['date 2021-Q2: 2021. gada otrajā ceturksnī']],
    [
      '2019. gadā pilsētā dzīvoja 75 tūkstoši cilvēku.',
      ['date 2019: 2019', 'count 75000 cilvēku @2019: 75 tūkstoši cilvēku'],
    ],
    [
      'Augustā jūru apmeklēja 75 tūkstoši viesu.',
      ['date XXXX-08: Augustā', 'count 75000 viesu @XXXX-08: 75 tūkstoši viesu'],
    ],
    ['Deviņdesmitajos gados teātri slēdza.', ['date 199X: Deviņdesmitajos gados']],
    ['No 2015. līdz 2018. gadam būvēja tiltu.', ['date 2015/2018: 2015. līdz 2018']],
    ['Līgums parakstīts 2011. gada 3. maijā Kolkā.', ['date 2011-05-03: 2011. gada 3. maijā']],
    ['19. gadsimtā pilsēta nodega.', ['date 18XX: 19. gadsimtā']],
    ['Pēc mēra teiktā, zaudējumi ir 5 miljoni dolāru.', ['money 5000000 USD (reported) mēra: 5 miljoni dolāru']],
    ['"Mēs iestādījām 300 kokus," teica parka direktore.', ['count 300 kokus (reported) parka direktore: 300 kokus']],
    ['Pēc ministrijas datiem pārdotas 12 turbīnas.', ['count 12 turbīnas (reported) ministrijas: 12 turbīnas']],
    ['Rūpnīca esot pārdevusi 12 turbīnas.', ['count 12 turbīnas (hedged): 12 turbīnas']],
    ['Māja varētu maksāt 300 tūkstošus eiro.', ['money 300000 EUR (hedged): 300 tūkstošus eiro']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Viens no viesiem neatnāca.',
    'Pirmā lēdija apmeklēja skolu Nr. 5.',
    'Lidmašīnas F-16 un Su-35 stāvēja blakus.',
    'Spēle beidzās 3:1.',
    'Koncerts sākās plkst. 18 un beidzās pulksten 22.30.',
    'Skat. likuma 51. pantu.',
    'Zvaniet pa tālruni 67 123 456.',
    'Gana bieži līst.',
    'Viens otram viņi smaidīja.',
    'Neviens neatnāca.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['No Vācijas caur Austriju uz Somiju.', ['place: Vācijas', 'place: Austriju', 'place: Somiju']],
    [
      'Amerikas Savienotajās Valstīs un Apvienotajos Arābu Emirātos.',
      ['place: Amerikas Savienotajās Valstīs', 'place: Apvienotajos Arābu Emirātos'],
    ],
    [
      'Bosnijā un Hercegovinā, Jaunzēlandē un Lielbritānijā.',
      ['place: Bosnijā un Hercegovinā', 'place: Jaunzēlandē', 'place: Lielbritānijā'],
    ],
    [
      'Vācieši, francūži un amerikānis satika krievieti.',
      ['demonym: Vācieši', 'demonym: francūži', 'demonym: amerikānis', 'demonym: krievieti'],
    ],
    ['Latviešu un igauņu karavīri, ukraiņiem.', ['demonym: Latviešu', 'demonym: igauņu', 'demonym: ukraiņiem']],
    ['Nīderlandē, Filipīnās un Dienvidkorejā.', ['place: Nīderlandē', 'place: Filipīnās', 'place: Dienvidkorejā']],
    ['Ķīnas un Izraēlas pārstāvji Kiprā.', ['place: Ķīnas', 'place: Izraēlas', 'place: Kiprā']],
    ['Viņš runā čehu valodā.', []],
    ['Gana labi, saldus ābols.', []],
    ['Ministrs Jānis Kalniņš bija Ēģiptē.', ['person: Jānis Kalniņš', 'place: Ēģiptē']],
  ])('finds the names of “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['2023. gadā bija mierīgi. Latvija svinēja.', ['2023. gadā bija mierīgi.', 'Latvija svinēja.']],
    ['Viņi tikās 5. maijā Kolkā. Bija skaisti.', ['Viņi tikās 5. maijā Kolkā.', 'Bija skaisti.']],
    ['Dr. Bērziņš un prof. Kalniņš ieradās no SIA "Alfa".', ['Dr. Bērziņš un prof. Kalniņš ieradās no SIA "Alfa".']],
    ['Bija āboli, bumbieri u.c. Vēlāk lija.', ['Bija āboli, bumbieri u.c.', 'Vēlāk lija.']],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Pieteikumu skaits divkāršojies, cenas trīskāršojās.', ['multiple 2: divkāršojies', 'multiple 3: trīskāršojās']],
    [
      'Uzņēmums četrkāršoja peļņu, eksports pieauga trīs reizes.',
      ['multiple 4: četrkāršoja', 'multiple 3: trīs reizes'],
    ],
    ['Maijā atvēra 12 skolas.', ['date XXXX-05: Maijā', 'count 12 skolas @XXXX-05: 12 skolas']],
    ['Kopš aprīļa cenas augušas par 3 procentiem.', ['date XXXX-04: aprīļa', 'percent 3 % @XXXX-04/..: 3 procentiem']],
    ['2022. gada piecpadsmitajā martā atklāja tiltu.', ['date 2022-03-15: 2022. gada piecpadsmitajā martā']],
    ['Piecpadsmitajā martā atklāja tiltu.', ['date XXXX-03-15: Piecpadsmitajā martā']],
    ['Sapulcējās 1500–2000 protestētāju.', ['count 1500–2000 protestētāju: 1500–2000 protestētāju']],
    ['Zaudējumi saruka uz pusi.', ['fraction 0.5: pusi']],
    ['Divas trešdaļas iedzīvotāju aizbrauca.', ['fraction 0.666667: Divas trešdaļas']],
    ['Izmaksas pārsniedza 30 miljonus eiro.', ['money > 30000000 EUR: 30 miljonus eiro']],
    ['Summa nepārsniedz 50 miljonus eiro.', ['money <= 50000000 EUR: 50 miljonus eiro']],
    ['Piedalījās 12 līdz 15 tūkstoši brīvprātīgo.', ['count 12000–15000 brīvprātīgo: 12 līdz 15 tūkstoši brīvprātīgo']],
    [
      'Nodarbinātības valsts aģentūra lēš, ka bez darba ir 12 tūkstoši cilvēku.',
      ['count 12000 cilvēku (reported) Nodarbinātības valsts aģentūra: 12 tūkstoši cilvēku'],
    ],
    ['Saskaņā ar 211. pantu sods ir 500 eiro.', ['money 500 EUR: 500 eiro']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Divkāršais aģents aizbēga.',
    'Maijs ir skaists mēnesis.',
    'Pārsniedza savas pilnvaras.',
    'Marta gāja mājās.',
    'Dubultais logs bija vaļā.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
