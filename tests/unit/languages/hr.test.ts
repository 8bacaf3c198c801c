import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('hr');

describe('Croatian', () => {
  it.each<[string, string[]]>([
    ['Izvoz vina porastao je za 12,5 posto.', ['percent 12.5 %: 12,5 posto']],
    ['Općina je kupila 200 tisuća sadnica.', ['count 200000 sadnica: 200 tisuća sadnica']],
    ['Obnova je stajala 3,2 mlrd. kuna.', ['money 3200000000 HRK: 3,2 mlrd. kuna']],
    ['Plaća iznosi 1.137,50 eura.', ['money 1137.5 EUR: 1.137,50 eura']],
    ['Zaklada je dobila milijun i pol eura.', ['money 1500000 EUR: milijun i pol eura']],
    ['Došla su dvadeset i tri učenika.', ['count 23 učenika: dvadeset i tri učenika']],
    ['Petorica ronilaca izronila su novčić.', ['count 5 ronilaca: Petorica ronilaca']],
    ['Kamate su povećane za 0,25 postotnih bodova.', ['percent 0.25 pp: 0,25 postotnih bodova']],
    ['Dvije trećine površine zasijano je.', ['fraction 0.666667: Dvije trećine']],
    ['Svaki četvrti čitatelj je otišao.', ['fraction 0.25: Svaki četvrti']],
    ['Desetci tisuća ptica preletjeli su otok.', ['count ~ 10000–… ptica: Desetci tisuća ptica']],
    ['Stotinjak kućanstava ostalo je bez struje.', ['count ~ 100 kućanstava: Stotinjak kućanstava']],
    ['Stiglo je 20-ak brodova.', ['count ~ 20 brodova: 20-ak brodova']],
    ['Između 10 i 15 tisuća kopača je otišlo.', ['count 10000–15000 kopača: 10 i 15 tisuća kopača']],
    ['Najmanje 40 novih škola otvoreno je.', ['count >= 40 škola: 40 novih škola']],
    [
      'Pristojba je porasla s 20 na 30 eura.',
      ['change EUR: s 20 na 30 eura', 'money 20 EUR: 20', 'money 30 EUR: 30 eura'],
    ],
    ['Tim je utrošio do 15 litara boje.', ['measure <= 15 L: 15 litara']],
    ['U drugom tromjesečju 2021. godine padala je kiša.', ['date 2021-Q2: drugom tromjesečju 2021']],
    [
      'U 2019. Zadar je imao 75 tisuća stanovnika.',
      ['date 2019: 2019', 'count 75000 stanovnika @2019: 75 tisuća stanovnika'],
    ],
    ['Devedesetih godina zatvoreno je kazalište.', ['date 199X: Devedesetih godina']],
    ['Od 2015. do 2018. gradio se most.', ['date 2015/2018: 2015. do 2018']],
    ['Ugovor je potpisan 3. svibnja 2011. u Puli.', ['date 2011-05-03: 3. svibnja 2011']],
    ['U 19. stoljeću grad je izgorio.', ['date 18XX: 19. stoljeću']],
    [
      'Prema riječima gradonačelnika, šteta iznosi 5 milijuna dolara.',
      ['money 5000000 USD (reported) gradonačelnika: 5 milijuna dolara'],
    ],
    [
      '„Posadili smo 300 stabala”, rekla je ravnateljica parka.',
      ['count 300 stabala (reported) ravnateljica parka: 300 stabala'],
    ],
    ['Tvornica je navodno prodala 12 turbina.', ['count 12 turbina (hedged): 12 turbina']],
    ['Kuća bi mogla stajati 300 tisuća eura.', ['money 300000 EUR (hedged): 300 tisuća eura']],
    ['Objavljeno je iz Ministarstva da je uvezeno 50 vagona.', ['count 50 vagona (reported) Ministarstva: 50 vagona']],
    ['Otkrili su 2000 kuća.', ['count 2000 kuća: 2000 kuća']],
    ['Prema izvješću agencije, prodano je 12 turbina.', ['count 12 turbina (reported) agencije: 12 turbina']],
    ['Svi znaju što pet ministara misli.', ['count 5 ministara: pet ministara']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Ponajprije, jedan od gostiju nije došao, što je čudno.',
    'Prva dama posjetila je školu br. 5.',
    'Avioni F-16 i Su-35 stajali su jedan do drugog.',
    'Susret je završio 3:1.',
    'Koncert je počeo u 18 sati, a završio u 22:30.',
    'Članak 51., stavak 3. zakona.',
    'Zrakoplov Boeing 737 sletio je.',
    'Nazovite 01 4567 890.',
    'Zato što pada kiša, ostali su kod kuće.',
    '15-godišnji učenik pobijedio je.',
    'Jedan po jedan ušli su u dvoranu.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Iz Njemačke preko Austrije u Sloveniju.', ['place: Njemačke', 'place: Austrije', 'place: Sloveniju']],
    [
      'U Sjedinjenim Američkim Državama i Ujedinjenim Arapskim Emiratima.',
      ['place: Sjedinjenim Američkim Državama', 'place: Ujedinjenim Arapskim Emiratima'],
    ],
    ['S Bosnom i Hercegovinom i Crnom Gorom.', ['place: Bosnom i Hercegovinom', 'place: Crnom Gorom']],
    [
      'Nijemci, Francuzi i Amerikanac sreli su Ruskinju.',
      ['demonym: Nijemci', 'demonym: Francuzi', 'demonym: Amerikanac', 'demonym: Ruskinju'],
    ],
    ['Na danskom i češkom tržištu Grci prodaju sir.', ['demonym: danskom', 'demonym: češkom', 'demonym: Grci']],
    [
      'Na Filipinima, u Južnoj Koreji i Novom Zelandu.',
      ['place: Filipinima', 'place: Južnoj Koreji', 'place: Novom Zelandu'],
    ],
    ['Govori češki jezik.', []],
    ['Mali poduzetnici traže toga više.', []],
    ['Ministar Ante Kos posjetio je Ciprane u Egiptu.', ['person: Ante Kos', 'demonym: Ciprane', 'place: Egiptu']],
  ])('finds the names of “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['U 2023. godini bilo je mirno. Hrvatska je slavila.', ['U 2023. godini bilo je mirno.', 'Hrvatska je slavila.']],
    ['Sreli su se 5. svibnja u Puli. Bilo je lijepo.', ['Sreli su se 5. svibnja u Puli.', 'Bilo je lijepo.']],
    [
      'Dr. Horvat i prof. Babić iz tvrtke Alfa d.o.o. stigli su.',
      ['Dr. Horvat i prof. Babić iz tvrtke Alfa d.o.o. stigli su.'],
    ],
    ['To je bilo 2019. Nakon toga su otišli.', ['To je bilo 2019.', 'Nakon toga su otišli.']],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Broj zahtjeva se udvostručio, a cijene su se utrostručile.',
      ['multiple 2: udvostručio', 'multiple 3: utrostručile'],
    ],
    [
      'Tvrtka je učetverostručila dobit, gubitak se prepolovio.',
      ['multiple 4: učetverostručila', 'multiple 0.5: prepolovio'],
    ],
    ['U svibnju je otvoreno 12 škola.', ['date XXXX-05: svibnju', 'count 12 škola @XXXX-05: 12 škola']],
    ['Petnaestog ožujka 2022. otvoren je most.', ['date 2022-03-15: Petnaestog ožujka 2022']],
    ['Dvadeset prvoga svibnja zatvorena je cesta.', ['date XXXX-05-21: Dvadeset prvoga svibnja']],
    ['Okupilo se 1500–2000 prosvjednika.', ['count 1500–2000 prosvjednika: 1500–2000 prosvjednika']],
    ['Gubitak je pao za polovicu.', ['fraction 0.5: polovicu']],
    ['Dvije trećine stanovnika je otišlo.', ['fraction 0.666667: Dvije trećine']],
    ['Troškovi su premašili 30 milijuna eura.', ['money > 30000000 EUR: 30 milijuna eura']],
    ['Iznos ne prelazi 50 milijuna eura.', ['money <= 50000000 EUR: 50 milijuna eura']],
    ['Došlo je između 12 i 15 tisuća dobrovoljaca.', ['count 12000–15000 dobrovoljaca: 12 i 15 tisuća dobrovoljaca']],
    [
      'Prema podacima Državnog zavoda za statistiku, izvoz je porastao za 12 posto.',
      ['percent 12 % (reported) Državnog zavoda za statistiku: 12 posto'],
    ],
    [
      'Državni zavod za statistiku objavio je da je izvoz porastao za 12 posto.',
      ['percent 12 % (reported) Državni zavod za statistiku: 12 posto'],
    ],
    ['Prema članku 211 kazna iznosi 500 eura.', ['money 500 EUR: 500 eura']],
    ['Hrvatski zavod za zapošljavanje bilježi 300 nezaposlenih.', ['count 300 nezaposlenih: 300 nezaposlenih']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Dvojnik je otišao kući.',
    'Svibanj je lijep mjesec.',
    'Prešao je granicu noću.',
    'Maja je otišla u školu.',
    'Vlak prelazi most.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
