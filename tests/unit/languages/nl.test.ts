import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('nl');

describe('Dutch', () => {
  it.each<[string, string[]]>([
    ['De haven verwerkte 2,5 mln. ton graan.', ['measure 2500000 t: 2,5 mln. ton']],
    ['De brug kost drieënhalf miljoen euro.', ['money 3500000 EUR: drieënhalf miljoen euro']],
    ['Er ontbreken tweehonderdduizend vaccins.', ['count 200000 vaccins: tweehonderdduizend vaccins']],
    ['Hij betaalde 12,50 euro en EUR 8.', ['money 12.5 EUR: 12,50 euro', 'money 8 EUR: EUR 8']],
    ['Het fonds is € 1.250.000 waard.', ['money 1250000 EUR: € 1.250.000']],
    ['Bijna 40 procent van de zetels is leeg.', ['percent ~ < 40 %: 40 procent']],
    ['Zo’n 15.000 fans wachtten.', ['count ~ 15000 fans: 15.000 fans']],
    ['Minstens twaalf schepen lagen voor anker.', ['count >= 12 schepen: twaalf schepen']],
    ['Ruim 3.000 nieuwe fietsen werden verkocht.', ['count ~ > 3000 fietsen: 3.000 nieuwe fietsen']],
    ['Tussen de 10 en 15 miljoen dieren leven daar.', ['count 10000000–15000000 dieren: 10 en 15 miljoen dieren']],
    ['Tientallen vrachtwagens stonden stil.', ['count ~ 10–… vrachtwagens: Tientallen vrachtwagens']],
    ['Twee derde van de gemeenten is klein.', ['fraction 0.666667: Twee derde']],
    ['Een op de vier bedrijven groeit.', ['fraction 0.25: Een op de vier']],
    ['Elke vijfde bakker stopt.', ['fraction 0.2: Elke vijfde']],
    ['Het is de 20e editie van het festival.', ['ordinal 20 editie: 20e editie']],
    [
      'De huur steeg van 8 naar 11 euro.',
      ['change EUR: van 8 naar 11 euro', 'money 8 EUR: 8', 'money 11 EUR: 11 euro'],
    ],
    ['De kuur duurt anderhalf jaar.', ['duration P1.5Y: anderhalf jaar']],
    ['De 16-jarige leerling won.', ['duration P16Y: 16-jarige']],
    ['Hij kreeg een tweejarige schorsing.', ['duration P2Y: tweejarige']],
    ['Op 3 mei 2019 opende de tentoonstelling.', ['date 2019-05-03: 3 mei 2019']],
    ['In het derde kwartaal van 2022 daalde de winst.', ['date 2022-Q3: derde kwartaal van 2022']],
    ['In de jaren tachtig waren er twee staten.', ['date 198X: de jaren tachtig', 'count 2 staten @198X: twee staten']],
    ['In de jaren 90 was dat anders.', ['date 199X: de jaren 90']],
    ['In 1648 tekenden ze de vrede.', ['date 1648: 1648']],
    ['De winst groeide met 1.200 tot 90.000 gulden.', ['count 1200: 1.200', 'money 90000 NLG: 90.000 gulden']],
    ['Volgens de bond ontbreken 300 leraren.', ['count 300 leraren (reported) de bond: 300 leraren']],
    ['De oogst bedroeg 40 ton, zei de boerin.', ['measure 40 t: 40 ton']],
    [
      'Gisteren zei de directeur dat 60 plaatsen vrij zijn.',
      ['count 60 plaatsen (reported) de directeur: 60 plaatsen'],
    ],
    ['Naar verluidt ontbreken 90 schilderijen.', ['count 90 schilderijen (hedged): 90 schilderijen']],
    ['Het gat kan mogelijk 20 meter diep zijn.', ['measure 20 m (hedged): 20 meter']],
    ['‘Dat kost 5 miljoen euro’, zei hij.', ['money 5000000 EUR (reported) hij: 5 miljoen euro']],
    ['De partij won één zetel.', ['count 1 zetel: één zetel']],
    ['Het verbruik daalde met een kwart.', ['fraction 0.25: een kwart']],
    ['De prijs klom tot 31 euro.', ['money 31 EUR: 31 euro']],
    ['Tot 31 euro is het gratis.', ['money <= 31 EUR: 31 euro']],
    ['Hij werd veroordeeld tot twaalf jaar cel.', ['duration P12Y: twaalf jaar']],
    ['Dat is 8 procent meer dan een jaar eerder.', ['percent 8 %: 8 procent', 'duration P1Y: een jaar']],
    [
      'De bank boekte 2,1 miljard euro, tegen 1,9 miljard in 2021.',
      ['money 2100000000 EUR: 2,1 miljard euro', 'money 1900000000 EUR @2021: 1,9 miljard', 'date 2021: 2021'],
    ],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Artikel 12 en pagina 40 zijn belangrijk.',
    'De zitting begint om 18.30 uur.',
    'Een hond en een kat sliepen.',
    'Na de Tweede Wereldoorlog groeide de stad.',
    'Het duel eindigde in 3-1.',
    'De Airbus A320 en de F-16 vlogen.',
    'Voor de eerste keer regende het.',
    'Een van de gasten kwam niet.',
    'Om twaalf uur was er pauze.',
    'Hij heeft een paar schoenen nodig.',
    'Zij woont in kamer 12 op nummer 7.',
    'Bus 24 rijdt over de A8.',
    'Ten eerste ontbreekt geld, ten tweede tijd.',
    'Half acht begon het concert.',
    'De ene gast zong, de andere zweeg.',
    'Hij las lid 2 van artikel 14.',
    'De band U2 en de film 007 draaien.',
    'De Tweede Kamer en de Eerste Kamer vergaderden.',
    'Bel +31 20 123 45 67.',
    'Hoofdstuk 3 en bladzijde 12 zijn kort.',
    'De bus van 9.40 uur rijdt niet.',
    'Wij zijn één, riep de menigte.',
    'Een vat olie is zwaar.',
    'Bel 0 800 123 456.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Frankrijks wijn en Polens bossen.', ['place: Frankrijks', 'place: Polens']],
    ["China’s muur en Suriname's rivieren.", ['place: China', 'place: Suriname']],
    ['De Verenigde Staten, het VK en de VS.', ['place: Verenigde Staten', 'place: VK', 'place: VS']],
    ['Wijn uit Zuid-Afrika en kaas uit Nederland.', ['place: Zuid-Afrika', 'place: Nederland']],
    ['Het noorden van Bosnië en Herzegovina.', ['place: Bosnië en Herzegovina']],
    ['De Russische trein en een Belgisch huis.', ['demonym: Russische', 'demonym: Belgisch']],
    ['De Russen, een Rus en een Russin zongen.', ['demonym: Russen', 'demonym: Rus', 'demonym: Russin']],
    ['Fransen, Duitsers en Chinezen dansten.', ['demonym: Fransen', 'demonym: Duitsers', 'demonym: Chinezen']],
    ['De Duitse kok en de Noorse zanger.', ['demonym: Duitse', 'demonym: Noorse']],
    ['500 Oekraïense boeren kwamen.', ['demonym: Oekraïense']],
    ['Een Zuid-Koreaanse film en een Saoedische prins.', ['demonym: Zuid-Koreaanse', 'demonym: Saoedische']],
    ['De Israëli’s en de Iraniërs zwegen.', ['demonym: Israëli', 'demonym: Iraniërs']],
    [
      'Ivoorkust, Tsjechië en de Verenigde Arabische Emiraten.',
      ['place: Ivoorkust', 'place: Tsjechië', 'place: Verenigde Arabische Emiraten'],
    ],
    ['Zij spreken de Spaanse taal in Ecuador.', ['demonym: Spaanse', 'place: Ecuador']],
    ['Let op de trap in Wenen.', ['place: Wenen']],
  ])('finds the names of “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Dhr. Jansen kocht o.a. brood. Daarna ging hij naar huis.',
      ['Dhr. Jansen kocht o.a. brood.', 'Daarna ging hij naar huis.'],
    ],
    ['Dat is nr. 5 van blz. 12. De rest volgt.', ['Dat is nr. 5 van blz. 12.', 'De rest volgt.']],
    ['Zij heeft ca. 3 mln. euro. Dat is veel.', ['Zij heeft ca. 3 mln. euro.', 'Dat is veel.']],
  ])('divides “%s” into sentences', (text, expected) => {
    expect(read(text).segments.map((segment) => segment.trim())).toEqual(expected);
  });
});
