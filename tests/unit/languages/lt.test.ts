import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('lt');

describe('Lithuanian', () => {
  it.each<[string, string[]]>([
    ['Vyno eksportas padidėjo 12,5 procento.', ['percent 12.5 %: 12,5 procento']],
    ['Savivaldybė nupirko 200 tūkstančių sodinukų.', ['count 200000 sodinukų: 200 tūkstančių sodinukų']],
    ['Remontas kainavo 3,2 mlrd. litų.', ['money 3200000000 LTL: 3,2 mlrd. litų']],
    ['Atlyginimas siekia 1 137,50 euro.', ['money 1137.5 EUR: 1 137,50 euro']],
    ['Fondas gavo pusantro milijono eurų.', ['money 1500000 EUR: pusantro milijono eurų']],
    ['Atėjo dvidešimt trys mokiniai.', ['count 23 mokiniai: dvidešimt trys mokiniai']],
    ['Penkeri metai praėjo greitai.', ['duration P5Y: Penkeri metai']],
    ['Trejus metus jis tylėjo.', ['duration P3Y: Trejus metus']],
    ['Palūkanos padidintos 0,25 procentinio punkto.', ['percent 0.25 pp: 0,25 procentinio punkto']],
    ['Du trečdaliai ploto apsėti.', ['fraction 0.666667: Du trečdaliai']],
    ['Kas ketvirtas skaitytojas išėjo.', ['fraction 0.25: Kas ketvirtas']],
    ['Dešimtys tūkstančių paukščių praskrido.', ['count ~ 10000–… paukščių: Dešimtys tūkstančių paukščių']],
    ['Keli šimtai namų liko be elektros.', ['count ~ 100–… namų: Keli šimtai namų']],
    ['Nuo 10 iki 15 tūkstančių kasėjų išvyko.', ['count 10000–15000 kasėjų: 10 iki 15 tūkstančių kasėjų']],
    ['Atidaryta mažiausiai 40 naujų mokyklų.', ['count >= 40 mokyklų: 40 naujų mokyklų']],
    ['Beveik 300 laivų atplaukė.', ['count ~ < 300 laivų: 300 laivų']],
    [
      'Mokestis padidėjo nuo 20 iki 30 eurų.',
      ['change EUR: nuo 20 iki 30 eurų', 'money 20 EUR: 20', 'money 30 EUR: 30 eurų'],
    ],
    ['Komanda sunaudojo iki 15 litrų dažų.', ['measure <= 15 L: 15 litrų']],
    ['Antrąjį 2021 m. ketvirtį lijo.', ['date 2021-Q2: Antrąjį 2021 m. ketvirtį']],
    ['2019 metais mieste gyveno 75 tūkst. žmonių.', ['date 2019: 2019', 'count 75000 žmonių @2019: 75 tūkst. žmonių']],
    ['2023-iaisiais teatras uždarytas.', ['date 2023: 2023']],
    [
      'Rugpjūtį prie jūros ilsėjosi 75 tūkst. svečių.',
      ['date XXXX-08: Rugpjūtį', 'count 75000 svečių @XXXX-08: 75 tūkst. svečių'],
    ],
    ['Nuo 2015 iki 2018 m. buvo statomas tiltas.', ['date 2015/2018: 2015 iki 2018']],
    ['Sutartis pasirašyta 2011 m. gegužės 3 d. Nidoje.', ['date 2011-05-03: 2011 m. gegužės 3 d.']],
    ['XIX amžiuje miestas sudegė.', ['date 18XX: XIX amžiuje']],
    ['Mero teigimu, žala siekia 5 milijonus dolerių.', ['money 5000000 USD (reported) Mero: 5 milijonus dolerių']],
    ['„Pasodinome 300 medžių“, – sakė parko direktorė.', ['count 300 medžių (reported) parko direktorė: 300 medžių']],
    ['Pasak „Reuters“, parduota 12 turbinų.', ['count 12 turbinų (reported) Reuters: 12 turbinų']],
    ['Gamykla esą pardavė 12 turbinų.', ['count 12 turbinų (hedged): 12 turbinų']],
    ['Namas galėtų kainuoti 300 tūkst. eurų.', ['money 300000 EUR (hedged): 300 tūkst. eurų']],
    ['Kovo 5 mln. eurų neužteko.', ['money 5000000 EUR: 5 mln. eurų']],
    ['Kovo 5–9 d. lijo.', ['date XXXX-03-05/XXXX-03-09: Kovo 5–9 d.']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Vienas iš svečių neatėjo.',
    'Pirmoji ponia aplankė mokyklą Nr. 5.',
    'Lėktuvai F-16 ir Su-35 stovėjo šalia.',
    'Rungtynės baigėsi 3:1.',
    'Koncertas prasidėjo 18 val. ir baigėsi 22.30 val.',
    'Žr. įstatymo 51 straipsnį.',
    'Skambinkite tel. 8 612 34567.',
    'Gana dažnai lyja.',
    'Vienas kitam jie šypsojosi.',
    'Viena vertus, tai tiesa.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Iš Vokietijos per Austriją į Suomiją.', ['place: Vokietijos', 'place: Austriją', 'place: Suomiją']],
    [
      'Jungtinėse Amerikos Valstijose ir Jungtiniuose Arabų Emyratuose.',
      ['place: Jungtinėse Amerikos Valstijose', 'place: Jungtiniuose Arabų Emyratuose'],
    ],
    [
      'Bosnijoje ir Hercegovinoje, Naujojoje Zelandijoje ir Didžiojoje Britanijoje.',
      ['place: Bosnijoje ir Hercegovinoje', 'place: Naujojoje Zelandijoje', 'place: Didžiojoje Britanijoje'],
    ],
    [
      'Vokiečiai, prancūzai ir amerikietis sutiko rusę.',
      ['demonym: Vokiečiai', 'demonym: prancūzai', 'demonym: amerikietis', 'demonym: rusę'],
    ],
    ['Haičio, Izraelio ir Urugvajaus atstovai.', ['place: Haičio', 'place: Izraelio', 'place: Urugvajaus']],
    ['Lietuvių ir latvių kariai, ukrainiečiams.', ['demonym: Lietuvių', 'demonym: latvių', 'demonym: ukrainiečiams']],
    [
      'Nyderlanduose, Filipinuose ir Pietų Korėjoje.',
      ['place: Nyderlanduose', 'place: Filipinuose', 'place: Pietų Korėjoje'],
    ],
    ['Jis moka čekų kalbą.', []],
    ['Gana malta kava buvo baltuose indeliuose.', []],
    ['Ministras Jonas Kazlauskas lankėsi Kipre.', ['person: Jonas Kazlauskas', 'place: Kipre']],
  ])('finds the names of “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['2023 m. buvo ramu. Lietuva šventė.', ['2023 m. buvo ramu.', 'Lietuva šventė.']],
    ['Jie susitiko gegužės 5 d. Nidoje. Buvo gražu.', ['Jie susitiko gegužės 5 d. Nidoje.', 'Buvo gražu.']],
    [
      'Dr. Petraitis ir prof. Jonaitis atvyko iš UAB „Alfa“.',
      ['Dr. Petraitis ir prof. Jonaitis atvyko iš UAB „Alfa“.'],
    ],
    ['Buvo obuolių, kriaušių ir kt. Vėliau lijo.', ['Buvo obuolių, kriaušių ir kt.', 'Vėliau lijo.']],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Prašymų skaičius padvigubėjo, kainos patrigubėjo.', ['multiple 2: padvigubėjo', 'multiple 3: patrigubėjo']],
    [
      'Įmonė patrigubino pelną, o eksportas išaugo keturis kartus.',
      ['multiple 3: patrigubino', 'multiple 4: keturis kartus'],
    ],
    ['Balandį atidaryta 12 mokyklų.', ['date XXXX-04: Balandį', 'count 12 mokyklų @XXXX-04: 12 mokyklų']],
    ['Balandžio mėnesį kainos kilo 3 proc.', ['date XXXX-04: Balandžio mėnesį', 'percent 3 % @XXXX-04: 3 proc']],
    ['Kovo penkioliktą dieną atidarytas tiltas.', ['date XXXX-03-15: Kovo penkioliktą dieną']],
    ['2022 metų kovo penkioliktąją atidarytas tiltas.', ['date 2022-03-15: 2022 metų kovo penkioliktąją']],
    ['Susirinko 1500–2000 protestuotojų.', ['count 1500–2000 protestuotojų: 1500–2000 protestuotojų']],
    ['Du trečdaliai gyventojų išvyko.', ['fraction 0.666667: Du trečdaliai']],
    ['Išlaidos viršijo 30 mln. eurų.', ['money > 30000000 EUR: 30 mln. eurų']],
    ['Suma neviršija 50 mln. eurų.', ['money <= 50000000 EUR: 50 mln. eurų']],
    ['Dalyvavo nuo 12 iki 15 tūkstančių savanorių.', ['count 12000–15000 savanorių: 12 iki 15 tūkstančių savanorių']],
    [
      'Statistikos departamento duomenimis, eksportas išaugo 12 procentų.',
      ['percent 12 % (reported) Statistikos departamento: 12 procentų'],
    ],
    [
      'Užimtumo tarnyba skaičiuoja, kad be darbo yra 12 tūkst. žmonių.',
      ['count 12000 žmonių (reported) Užimtumo tarnyba: 12 tūkst. žmonių'],
    ],
    ['Temperatūra nukrito iki −22 laipsnių.', ['measure -22 deg: −22 laipsnių']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Prasidėjo kovos dėl sosto.',
    'Balandis nutūpė ant stogo.',
    'Kovą laimėjo stiprus vyras.',
    'Viršijo savo įgaliojimus.',
    'Liepos kvepia vakare.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
