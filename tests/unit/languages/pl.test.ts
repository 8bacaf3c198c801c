import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('pl');

describe('Polish', () => {
  it.each<[string, string[]]>([
    ['Eksport miodu wzrósł o 12,5 proc.', ['percent 12.5 %: 12,5 proc']],
    ['Gmina kupiła 200 tys. sadzonek.', ['count 200000 sadzonek: 200 tys. sadzonek']],
    ['Remont kosztował 3,2 mld zł.', ['money 3200000000 PLN: 3,2 mld zł']],
    ['Pensja wynosi 4 137,50 zł.', ['money 4137.5 PLN: 4 137,50 zł']],
    ['Fundacja dostała półtora miliona euro.', ['money 1500000 EUR: półtora miliona euro']],
    ['Za dwa i pół miliona złotych odnowiono dwór.', ['money 2500000 PLN: dwa i pół miliona złotych']],
    [
      'Przyszło dwudziestu trzech uczniów i dwoje rodziców.',
      ['count 23 uczniów: dwudziestu trzech uczniów', 'count 2 rodziców: dwoje rodziców'],
    ],
    [
      'Z dwustoma pięćdziesięcioma owcami wyszło czterech pasterzy.',
      ['count 250 owcami: dwustoma pięćdziesięcioma owcami', 'count 4 pasterzy: czterech pasterzy'],
    ],
    ['Stopy podniesiono o 0,25 punktu procentowego.', ['percent 0.25 pp: 0,25 punktu procentowego']],
    ['Dwie trzecie pola obsiano.', ['fraction 0.666667: Dwie trzecie']],
    ['Co piąty czytelnik odszedł.', ['fraction 0.2: Co piąty']],
    ['Połowa ankietowanych odmówiła.', ['fraction 0.5: Połowa']],
    ['Dziesiątki tysięcy ptaków przeleciało nad wyspą.', ['count ~ 10000–… ptaków: Dziesiątki tysięcy ptaków']],
    ['Kilkaset gospodarstw nie miało prądu.', ['count ~ 100–… gospodarstw: Kilkaset gospodarstw']],
    ['Między 10 a 15 tys. kopaczy wyjechało.', ['count 10000–15000 kopaczy: 10 a 15 tys. kopaczy']],
    ['Co najmniej 40 nowych szkół otwarto.', ['count >= 40 szkół: 40 nowych szkół']],
    ['Ponad 500 ukraińskich ratowników wróciło.', ['count > 500 ratowników: 500 ukraińskich ratowników']],
    ['Opłata wzrosła z 20 do 30 zł.', ['change PLN: z 20 do 30 zł', 'money 20 PLN: 20', 'money 30 PLN: 30 zł']],
    ['Za kradzież grozi do 5 lat więzienia.', ['duration <= P5Y: 5 lat']],
    ['W II kwartale 2021 r. padało.', ['date 2021-Q2: II kwartale 2021']],
    [
      'W 2019 r. Zamość miał 64 tys. mieszkańców.',
      ['date 2019: 2019', 'count 64000 mieszkańców @2019: 64 tys. mieszkańców'],
    ],
    ['W latach 80. zamknięto teatr.', ['date 198X: latach 80']],
    ['Od 2015 do 2018 roku budowano most.', ['date 2015/2018: 2015 do 2018']],
    ['Umowę podpisano 3 maja 2011 r. w Pucku.', ['date 2011-05-03: 3 maja 2011']],
    ['W XIX wieku miasto spłonęło.', ['date 18XX: XIX wieku']],
    ['Według GUS szkody wyniosły 5 mln dolarów.', ['money 5000000 USD (reported) GUS: 5 mln dolarów']],
    [
      '„Posadziliśmy 300 drzew” – powiedziała dyrektorka parku.',
      ['count 300 drzew (reported) dyrektorka parku: 300 drzew'],
    ],
    ['Jak podał w środę dziennik, sprzedano 12 turbin.', ['count 12 turbin (reported) dziennik: 12 turbin']],
    ['Z raportu straży wynika, że ubyło 40 jezior.', ['count 40 jezior (reported) straży: 40 jezior']],
    ['Fabryka rzekomo sprzedała 12 turbin.', ['count 12 turbin (hedged): 12 turbin']],
    ['Dom może kosztować 900 tys. zł.', ['money 900000 PLN (hedged): 900 tys. zł']],
    ['Zdobyła 3 złote medale.', ['count 3 medale: 3 złote medale']],
    [
      '15-letni żeglarz opłynął wyspę w 3 godz. 20 min.',
      ['duration P15Y: 15-letni', 'duration PT3H20M: 3 godz. 20 min'],
    ],
    ['Zużycie wzrosło dwukrotnie, do 40 GWh.', ['multiple 2: dwukrotnie', 'measure 40 GW.h: 40 GWh']],
    ['Zebrano 1200 m2 folii i 30 tys. ton złomu.', ['measure 1200 m2: 1200 m2', 'measure 30000 t: 30 tys. ton']],
    ['Trzydzieści osób czekało.', ['count 30 osób: Trzydzieści osób']],
    ['Strajk trwa 214. dzień.', ['ordinal 214 dzień: 214. dzień']],
    ['Pięcioletnia klacz wygrała.', ['duration P5Y: Pięcioletnia']],
    ['Sok staniał o 4 proc. mniej niż dwa lata temu.', ['percent 4 %: 4 proc.', 'duration P2Y: dwa lata']],
    ['Rowerzysta miał 1,5 promila.', ['percent 0.15 %: 1,5 promila']],
    [
      'Bank zarobił 3,1 mld zł wobec 2,8 mld przed rokiem.',
      ['money 3100000000 PLN: 3,1 mld zł', 'money 2800000000 PLN: 2,8 mld'],
    ],
    ['W klasie 28 uczniów pisało test.', ['count 28 uczniów: 28 uczniów']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Po pierwsze, jeden z gości nie przyszedł, po drugie, było zimno.',
    'Pierwsza dama odwiedziła szkołę nr 5 przy ul. Długiej 12.',
    'Myśliwce F-16 i Su-35 stały obok siebie.',
    'Mecz zakończył się wynikiem 3:1.',
    'Koncert zaczął się o godz. 18, a skończył o 22.30.',
    'Zgodnie z art. 12 ust. 3 i § 4 regulaminu wstęp jest wolny.',
    'Rozmawiali w cztery oczy, tel. 601 234 567.',
    'Z jednej strony tak, z drugiej strony nie.',
    'Program 007 oraz sklep 4F są znane.',
    'W połowie drogi skręcili.',
    'Grupa G20 obradowała w pokoju 214.',
    'Jednego dnia przyszedł listonosz.',
    'Pięćdziesięciokilkuletni rolnik orał pole.',
    'Kino stoi przy ul. Zielonej 12/14.',
    'Windows 10 traci wsparcie.',
    'Rodzina pobiera 500 plus.',
    '6. Brygada Powietrznodesantowa ćwiczy.',
  ])('reads no figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Rosję, Niemców i Stanom Zjednoczonym', ['place: Rosję', 'demonym: Niemców', 'place: Stanom Zjednoczonym']],
    ['W Niemczech i we Włoszech mieszkają Węgrzy.', ['place: Niemczech', 'place: Włoszech', 'demonym: Węgrzy']],
    [
      'Poleciał do Stanów Zjednoczonych, Wielkiej Brytanii i Arabii Saudyjskiej.',
      ['place: Stanów Zjednoczonych', 'place: Wielkiej Brytanii', 'place: Arabii Saudyjskiej'],
    ],
    [
      'Rosjanka, Ukrainiec, Czesi, Francuzi i Turek śpiewali.',
      ['demonym: Rosjanka', 'demonym: Ukrainiec', 'demonym: Czesi', 'demonym: Francuzi', 'demonym: Turek'],
    ],
    [
      'Z Korei Południowej, Nowej Zelandii i Czarnogórze',
      ['place: Korei Południowej', 'place: Nowej Zelandii', 'place: Czarnogórze'],
    ],
    [
      'Z Białorusią, Chinami, Indiami i Republiką Południowej Afryki',
      ['place: Białorusią', 'place: Chinami', 'place: Indiami', 'place: Republiką Południowej Afryki'],
    ],
    [
      'Rozmawiał z Holendrem, Szwedką, Anglikami i Japończykiem.',
      ['demonym: Holendrem', 'demonym: Szwedką', 'demonym: Anglikami', 'demonym: Japończykiem'],
    ],
    [
      'Amerykańskich, niemieckim, szwedzcy i gruzińską',
      ['demonym: Amerykańskich', 'demonym: niemieckim', 'demonym: szwedzcy', 'demonym: gruzińską'],
    ],
    [
      'Arabowie, Żydów, Kurdom i Szkotką',
      ['demonym: Arabowie', 'demonym: Żydów', 'demonym: Kurdom', 'demonym: Szkotką'],
    ],
    [
      'Byli w Warszawie, Wrocławiu, Kijowie i Zielonej Górze.',
      ['place: Warszawie', 'place: Wrocławiu', 'place: Kijowie', 'place: Zielonej Górze'],
    ],
    ['Premier Danii Mette Frederiksen spotkała Donalda Tuska.', ['place: Danii', 'person: Donalda Tuska']],
    [
      'Raport Najwyższej Izby Kontroli i Europejskiego Banku Centralnego',
      ['organisation: Najwyższej Izby Kontroli', 'organisation: Europejskiego Banku Centralnego'],
    ],
  ])('finds countries, peoples and bodies in every case in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each([
    'Mówi po polsku i po niemiecku.',
    'Uczy się języka rosyjskiego.',
    'Na obiad były dania mięsne i polka na dancingu.',
    'Bali się burzy, a czad zabił psa.',
  ])('takes no ordinary word for a name in “%s”', (text) => {
    expect(read(text).names).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'W 2019 r. Zamość liczył 64 tys. mieszkańców. Dziś ma mniej.',
      ['W 2019 r. Zamość liczył 64 tys. mieszkańców.', 'Dziś ma mniej.'],
    ],
    ['Most otwarto w lipcu 2011 r. Wójt był dumny.', ['Most otwarto w lipcu 2011 r.', 'Wójt był dumny.']],
    ['Kupili m.in. jabłka, gruszki itd. Potem wrócili.', ['Kupili m.in. jabłka, gruszki itd.', 'Potem wrócili.']],
    [
      'Zapłacił 5 mln zł. Sąd dodał 20 tys. Polakom i prof. Annie Nowak.',
      ['Zapłacił 5 mln zł.', 'Sąd dodał 20 tys. Polakom i prof. Annie Nowak.'],
    ],
    ['W latach 90. XX wieku stał tu młyn. Potem spłonął.', ['W latach 90. XX wieku stał tu młyn.', 'Potem spłonął.']],
  ])('ends sentences where they end in “%s”', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Liczba zgłoszeń podwoiła się w rok.', ['multiple 2: podwoiła']],
    ['Firma potroiła zysk, a czynsze się podwajają.', ['multiple 3: potroiła', 'multiple 2: podwajają']],
    ['W maju otwarto 12 kin.', ['date XXXX-05: maju', 'count 12 kin @XXXX-05: 12 kin']],
    ['Piętnastego marca 2022 roku otwarto most.', ['date 2022-03-15: Piętnastego marca 2022']],
    ['Dwudziestego pierwszego maja zamknięto drogę.', ['date XXXX-05-21: Dwudziestego pierwszego maja']],
    ['Przyszło 1500–2000 demonstrantów.', ['count 1500–2000 demonstrantów: 1500–2000 demonstrantów']],
    ['Koszt przekroczył 30 mln zł.', ['money > 30000000 PLN: 30 mln zł']],
    [
      'Koszty przewyższają 30 mln zł, a straty nie przekroczą 5 mln zł.',
      ['money > 30000000 PLN: 30 mln zł', 'money <= 5000000 PLN: 5 mln zł'],
    ],
    ['Przyszło od 12 do 15 tysięcy ochotników.', ['count 12000–15000 ochotników: 12 do 15 tysięcy ochotników']],
    [
      'Urząd Ochrony Konkurencji i Konsumentów podał, że kary wyniosły 12 mln zł.',
      ['money 12000000 PLN (reported) Urząd Ochrony Konkurencji i Konsumentów: 12 mln zł'],
    ],
    [
      'Według Urzędu Ochrony Konkurencji i Konsumentów kary wyniosły 12 mln zł.',
      ['money 12000000 PLN (reported) Urzędu Ochrony Konkurencji i Konsumentów: 12 mln zł'],
    ],
    ['W latach 1990–2000 eksport wzrósł.', ['date 1990/2000: 1990–2000']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Podwójny agent uciekł nocą.',
    'W majątku stał stary dwór.',
    'Zgodnie z artykułem strażnik zamknął bramę.',
    'Pan Maj przyszedł z psem.',
    'Przekroczył granicę w nocy.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
