import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('sl');

describe('Slovenian', () => {
  it.each<[string, string[]]>([
    ['Izvoz vina se je povečal za 12,5 odstotka.', ['percent 12.5 %: 12,5 odstotka']],
    ['Občina je kupila 200 tisoč sadik.', ['count 200000 sadik: 200 tisoč sadik']],
    ['Obnova je stala 3,2 milijarde tolarjev.', ['money 3200000000 SIT: 3,2 milijarde tolarjev']],
    ['Plača znaša 1.137,50 evra.', ['money 1137.5 EUR: 1.137,50 evra']],
    ['Sklad je dobil milijon in pol evrov.', ['money 1500000 EUR: milijon in pol evrov']],
    ['Prišlo je triindvajset učencev.', ['count 23 učencev: triindvajset učencev']],
    ['Dve novi šoli so odprli.', ['count 2 šoli: Dve novi šoli']],
    ['Trije potapljači so našli kovanec.', ['count 3 potapljači: Trije potapljači']],
    ['Obresti so zvišali za 0,25 odstotne točke.', ['percent 0.25 pp: 0,25 odstotne točke']],
    ['Dve tretjini površine sta posejani.', ['fraction 0.666667: Dve tretjini']],
    ['Vsak četrti bralec je odšel.', ['fraction 0.25: Vsak četrti']],
    ['Na desettisoče ptic je preletelo otok.', ['count ~ 10000–… ptic: Na desettisoče ptic']],
    ['Na stotine gospodinjstev je ostalo brez elektrike.', ['count ~ 100–… gospodinjstev: Na stotine gospodinjstev']],
    ['Med 10 in 15 tisoč kopačev je odšlo.', ['count 10000–15000 kopačev: 10 in 15 tisoč kopačev']],
    ['Najmanj 40 novih šol so odprli.', ['count >= 40 šol: 40 novih šol']],
    ['Skoraj 300 ladij je prispelo.', ['count ~ < 300 ladij: 300 ladij']],
    [
      'Pristojbina se je zvišala z 20 na 30 evrov.',
      ['change EUR: z 20 na 30 evrov', 'money 20 EUR: 20', 'money 30 EUR: 30 evrov'],
    ],
    ['Ekipa je porabila do 15 litrov barve.', ['measure <= 15 L: 15 litrov']],
    ['V drugem četrtletju 2021 je deževalo.', ['date 2021-Q2: drugem četrtletju 2021']],
    [
      'Avgusta je na morje prišlo 75 tisoč gostov.',
      ['date XXXX-08: Avgusta', 'count 75000 gostov @XXXX-08: 75 tisoč gostov'],
    ],
    ['V devetdesetih letih so zaprli gledališče.', ['date 199X: devetdesetih letih']],
    ['Od leta 2015 do 2018 so gradili most.', ['date 2015/2018: 2015 do 2018']],
    ['Pogodbo so podpisali 3. maja 2011 v Piranu.', ['date 2011-05-03: 3. maja 2011']],
    ['V 19. stoletju je mesto pogorelo.', ['date 18XX: 19. stoletju']],
    [
      'Po besedah župana je škode za 5 milijonov dolarjev.',
      ['money 5000000 USD (reported) župana: 5 milijonov dolarjev'],
    ],
    [
      '»Posadili smo 300 dreves,« je povedala direktorica parka.',
      ['count 300 dreves (reported) direktorica parka: 300 dreves'],
    ],
    ['Tovarna naj bi prodala 12 turbin.', ['count 12 turbin (hedged): 12 turbin']],
    ['Hiša bi lahko stala 300 tisoč evrov.', ['money 300000 EUR (hedged): 300 tisoč evrov']],
    ['Poraba je 30-krat večja.', ['multiple 30: 30-krat']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Najprej eden od gostov ni prišel.',
    'Prva dama je obiskala šolo št. 5.',
    'Letali F-16 in Su-35 sta stali na pisti.',
    'Tekma se je končala 3:1.',
    'Koncert se je začel ob 18. uri in končal ob 22.30.',
    'Glej 51. člen zakona.',
    'Pokličite 01 234 56 78.',
    'Nič novega ni povedal.',
    'Drug drugega so gledali.',
    '15-letni učenec je zmagal.',
    'En človek je stal na cesti.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Iz Nemčije prek Avstrije na Hrvaško.', ['place: Nemčije', 'place: Avstrije', 'place: Hrvaško']],
    ['Na Madžarskem, Poljskem in v Egiptu.', ['place: Madžarskem', 'place: Poljskem', 'place: Egiptu']],
    [
      'V Združenih državah Amerike in Združenih arabskih emiratih.',
      ['place: Združenih državah Amerike', 'place: Združenih arabskih emiratih'],
    ],
    ['Z Bosno in Hercegovino ter Črno goro.', ['place: Bosno in Hercegovino', 'place: Črno goro']],
    [
      'Nemci, Francozi in Američan so srečali Rusinjo.',
      ['demonym: Nemci', 'demonym: Francozi', 'demonym: Američan', 'demonym: Rusinjo'],
    ],
    ['Dva Slovenca in tri Slovenke so bili v Bruslju.', ['demonym: Slovenca', 'demonym: Slovenke', 'place: Bruslju']],
    ['Na danskem in češkem trgu Grki prodajajo sir.', ['demonym: danskem', 'demonym: češkem', 'demonym: Grki']],
    [
      'Na Filipinih, v Južni Koreji in na Novi Zelandiji.',
      ['place: Filipinih', 'place: Južni Koreji', 'place: Novi Zelandiji'],
    ],
    ['Govori češki jezik.', []],
    ['Mali podjetniki toga ne vedo.', []],
    ['Minister Anton Kos je obiskal Ciper.', ['person: Anton Kos', 'place: Ciper']],
  ])('finds the names of “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Leta 2023 je bilo mirno. Slovenija je slavila.', ['Leta 2023 je bilo mirno.', 'Slovenija je slavila.']],
    ['Srečali so se 5. maja v Piranu. Bilo je lepo.', ['Srečali so se 5. maja v Piranu.', 'Bilo je lepo.']],
    [
      'Dr. Novak in mag. Kovač iz družbe Alfa d.o.o. sta prišla.',
      ['Dr. Novak in mag. Kovač iz družbe Alfa d.o.o. sta prišla.'],
    ],
    ['To je bilo npr. leta 2019. Nato so odšli.', ['To je bilo npr. leta 2019.', 'Nato so odšli.']],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Število prošenj se je podvojilo, cene pa so se potrojile.', ['multiple 2: podvojilo', 'multiple 3: potrojile']],
    [
      'Podjetje je početverilo dobiček, izguba se je prepolovila.',
      ['multiple 4: početverilo', 'multiple 0.5: prepolovila'],
    ],
    ['V maju so odprli 12 šol.', ['date XXXX-05: maju', 'count 12 šol @XXXX-05: 12 šol']],
    ['Petnajstega marca 2022 so odprli most.', ['date 2022-03-15: Petnajstega marca 2022']],
    ['Enaindvajsetega maja so zaprli cesto.', ['date XXXX-05-21: Enaindvajsetega maja']],
    ['Zbralo se je 1500–2000 protestnikov.', ['count 1500–2000 protestnikov: 1500–2000 protestnikov']],
    ['Izguba se je zmanjšala za polovico.', ['fraction 0.5: polovico']],
    ['Stroški so presegli 30 milijonov evrov.', ['money > 30000000 EUR: 30 milijonov evrov']],
    ['Znesek ne presega 50 milijonov evrov.', ['money <= 50000000 EUR: 50 milijonov evrov']],
    ['Prišlo je od 12 do 15 tisoč prostovoljcev.', ['count 12000–15000 prostovoljcev: 12 do 15 tisoč prostovoljcev']],
    [
      'Zavod za zaposlovanje ocenjuje, da je brez dela 12 tisoč ljudi.',
      ['count 12000 ljudi (reported) Zavod za zaposlovanje: 12 tisoč ljudi'],
    ],
    [
      'Po podatkih Statističnega urada se je izvoz povečal za 12 odstotkov.',
      ['percent 12 % (reported) Statističnega urada: 12 odstotkov'],
    ],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Dvojnik je odšel domov.',
    'Julija je rekla, da pride.',
    'Maja Novak je doma.',
    'Presegel je samega sebe.',
    'Vlak prečka most.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
