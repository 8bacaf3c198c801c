import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('de');

describe('German', () => {
  it.each<[string, string[]]>([
    ['Der Hafen schlug 2,5 Mio. t Güter um.', ['measure 2500000 t: 2,5 Mio. t']],
    ['Die Brücke kostet dreieinhalb Millionen Euro.', ['money 3500000 EUR: dreieinhalb Millionen Euro']],
    ['Es fehlen zweihunderttausend Impfdosen.', ['count 200000 Impfdosen: zweihunderttausend Impfdosen']],
    ['Er zahlte 12,50 € und EUR 8.', ['money 12.5 EUR: 12,50 €', 'money 8 EUR: EUR 8']],
    ["Sie gewann 1'250'000 Franken.", ["money 1250000 CHF: 1'250'000 Franken"]],
    ['Knapp 40 Prozent der Sitze sind leer.', ['percent ~ < 40 %: 40 Prozent']],
    ['Rund 15.000 Fans warteten.', ['count ~ 15000 Fans: 15.000 Fans']],
    ['Mindestens zwölf Schiffe lagen vor Anker.', ['count >= 12 Schiffe: zwölf Schiffe']],
    ['Bis zu 90 Tage Haft drohen.', ['duration <= P90D: 90 Tage']],
    ['Zwischen 10 und 15 Millionen Tiere leben dort.', ['count 10000000–15000000 Tiere: 10 und 15 Millionen Tiere']],
    ['Hunderte Lastwagen standen still.', ['count ~ 100–… Lastwagen: Hunderte Lastwagen']],
    ['Zwei Drittel der Gemeinden sind klein.', ['fraction 0.666667: Zwei Drittel']],
    ['Jeder vierte Betrieb wirbt um Lehrlinge.', ['fraction 0.25: Jeder vierte']],
    ['Das ist der 20. Jahrestag des Museums.', ['ordinal 20 Jahrestag: 20. Jahrestag']],
    ['Der Satz stieg um 0,5 Prozentpunkte.', ['percent 0.5 pp: 0,5 Prozentpunkte']],
    [
      'Die Miete stieg von 8 auf 11 Euro.',
      ['change EUR: von 8 auf 11 Euro', 'money 8 EUR: 8', 'money 11 EUR: 11 Euro'],
    ],
    ['Die Kur dauert anderthalb Jahre.', ['duration P1.5Y: anderthalb Jahre']],
    ['Die 16-jährige Schülerin gewann.', ['duration P16Y: 16-jährige']],
    ['Sie verbüßt eine zweijährige Strafe.', ['duration P2Y: zweijährige']],
    ['Am 3. Mai 2019 öffnete die Schau.', ['date 2019-05-03: 3. Mai 2019']],
    ['Vom 3. bis 5. Mai wird gefeiert.', ['date XXXX-05-03/XXXX-05-05: 3. bis 5. Mai']],
    ['Im dritten Quartal 2022 fiel der Gewinn.', ['date 2022-Q3: dritten Quartal 2022']],
    ['In den 1980er Jahren gab es zwei Staaten.', ['date 198X: 1980er Jahren', 'count 2 Staaten @198X: zwei Staaten']],
    ['Die Firma verkaufte 2021 Rasenmäher.', ['date 2021: 2021']],
    ['In 2000 Gärten blühen Tulpen.', ['count 2000 Gärten: 2000 Gärten']],
    ['1871 entstand das Denkmal.', ['date 1871: 1871']],
    ['Die Neunzigerjahre waren laut.', ['date 199X: Neunzigerjahre']],
    ['Laut dem Verband fehlen 300 Lehrer.', ['count 300 Lehrer (reported) dem Verband: 300 Lehrer']],
    ['Dem Bericht zufolge starben 40 Tiere.', ['count 40 Tiere (reported) Dem Bericht: 40 Tiere']],
    ['Die Ernte betrage 40 Tonnen, sagte die Bäuerin.', ['measure 40 t (reported) die Bäuerin: 40 Tonnen']],
    [
      'Am Freitag sagte der Direktor, dass 60 Plätze frei sind.',
      ['count 60 Plätze (reported) der Direktor: 60 Plätze'],
    ],
    ['Angeblich fehlen 90 Bilder.', ['count 90 Bilder (hedged): 90 Bilder']],
    ['Das Loch könnte 20 Meter tief sein.', ['measure 20 m (hedged): 20 Meter']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Paragraf 12 und Seite 40 sind wichtig.',
    'Die Sitzung beginnt um 18.30 Uhr.',
    'Das Bad ist zwischen 9 und 17 Uhr offen.',
    'Ein Hund und eine Katze schliefen.',
    'Nach dem Zweiten Weltkrieg wuchs die Stadt.',
    'Das Spiel endete 3:1 auf Platz 7.',
    'Der Airbus A320 und die F-16 flogen.',
    'Zum ersten Mal regnete es.',
    'Er bekam einen Millionenkredit.',
    'Um zwölf Uhr war Pause.',
    'Sie wohnt in Zimmer 12 im Haus Nr. 7.',
    'Die Buslinie 24 fährt über die A 8.',
    'Erstens fehlt Geld, zweitens Zeit.',
    'Halb acht begann das Konzert.',
    'Einer der Gäste sang, der andere schwieg.',
    'Die Nachtigall nimmt sich in Acht.',
    'Er las § 5 Abs. 2 und Artikel 14.',
    'Die Band U2 und der Film 007 laufen.',
    'Unter vier Augen sprach sie leise.',
    'Telefon: +49 30 123456.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Frankreichs Wein und Polens Wälder.', ['place: Frankreichs', 'place: Polens']],
    [
      'Sie reisten durch die Türkei, den Iran und die Niederlande.',
      ['place: Türkei', 'place: Iran', 'place: Niederlande'],
    ],
    ['Er kam aus den Niederlanden und den Vereinigten Staaten.', ['place: Niederlanden', 'place: Vereinigten Staaten']],
    ['Die Grenze der Schweiz und Zyperns Küste.', ['place: Schweiz', 'place: Zyperns']],
    ['Der Norden des Irak und Großbritanniens Süden.', ['place: Irak', 'place: Großbritanniens']],
    ['Die Küste der Vereinigten Arabischen Emirate.', ['place: Vereinigten Arabischen Emirate']],
    [
      'In der Tschechischen Republik und in Bosnien-Herzegowina.',
      ['place: Tschechischen Republik', 'place: Bosnien-Herzegowina'],
    ],
    [
      'Ein Fest im Vereinigten Königreich und auf den Philippinen.',
      ['place: Vereinigten Königreich', 'place: Philippinen'],
    ],
    ['Russische Züge und der französische Käse.', ['demonym: Russische', 'demonym: französische']],
    ['Die Russen, eine Russin und ein Franzose sangen.', ['demonym: Russen', 'demonym: Russin', 'demonym: Franzose']],
    ['Die Deutschen und ein Deutscher lachten.', ['demonym: Deutschen', 'demonym: Deutscher']],
    [
      'Chinesinnen, Türken und Schwedinnen tanzten.',
      ['demonym: Chinesinnen', 'demonym: Türken', 'demonym: Schwedinnen'],
    ],
    ['Den Israelis und dem Schweizer gefiel es.', ['demonym: Israelis', 'demonym: Schweizer']],
    ['Das südkoreanische und das saudi-arabische Haus.', ['demonym: südkoreanische', 'demonym: saudi-arabische']],
    ['500 ukrainische Bauern kamen.', ['demonym: ukrainische']],
    ['Die Deutsche Bank lud den Polen ein.', ['organisation: Deutsche Bank', 'demonym: Polen']],
    ['Der Zug fuhr nach Polen.', ['place: Polen']],
    ['Er spricht Spanisch mit den Ungarn.', ['demonym: Ungarn']],
    ['Der Russlandbesuch fiel aus.', []],
    ['Die USA und Kanada spielten in Wien.', ['place: USA', 'place: Kanada', 'place: Wien']],
    ['Gestern traf Olaf Scholz Bauern.', ['person: Olaf Scholz']],
    ['Heute lobte Präsident Lula Gärtner.', ['person: Lula']],
  ])('finds the names of “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Sie kam am 21. Oktober. Dann fuhr sie z. B. nach Bern.',
      ['Sie kam am 21. Oktober.', 'Dann fuhr sie z. B. nach Bern.'],
    ],
    ['Dr. Weber kam mit 1,2 Mrd. Euro. Das reicht.', ['Dr. Weber kam mit 1,2 Mrd. Euro.', 'Das reicht.']],
    [
      'König Ludwig XIV. baute viel, u. a. Schlösser. Er war reich.',
      ['König Ludwig XIV. baute viel, u. a. Schlösser.', 'Er war reich.'],
    ],
    ['Das kostet 5 Prozent. 20 Leute kamen.', ['Das kostet 5 Prozent.', '20 Leute kamen.']],
  ])('divides “%s” into sentences', (text, expected) => {
    expect(read(text).segments.map((segment) => segment.trim())).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'Der Verein erwartet ein Plus von zehn bis zwölf Prozent.',
      ['percent 10–12 % (reported) Der Verein: zehn bis zwölf Prozent'],
    ],
    [
      'Zwischen März und Mai 2023 fielen 300 Liter Regen.',
      ['date 2023-03/2023-05: März und Mai 2023', 'measure 300 L @2023-03/2023-05: 300 Liter'],
    ],
    ['Die Polizei fand am Montag 12 von 17 Ballons.', ['count 12: 12', 'count 17 Ballons: 17 Ballons']],
    ['Am 33. Spieltag 31 Tore.', ['ordinal 33 Spieltag: 33. Spieltag', 'count 31 Tore: 31 Tore']],
    ['Das Beben der Stärke 4,6 war kurz.', ['count 4.6: 4,6']],
    ['Der Umsatz sank um rund ein Drittel.', ['fraction ~ 0.333333: ein Drittel']],
    ['Der Anteil liegt bei 4 Promille.', ['percent 0.4 %: 4 Promille']],
    ['Die Bank senkt den Zins um einen halben Prozentpunkt.', ['percent 0.5 pp: einen halben Prozentpunkt']],
    ['Die Nachfrage stieg um den Faktor drei.', ['multiple 3: drei']],
  ])('reads what news writes: “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Die Kapelle spielt auf der Straße des 17. Juni.',
    'Das Heer zeigt einen Leopard 1 A5.',
    'Der 1. FC Neustadt steigt auf.',
    'Die Strecke ist ab Kilometer 14 gesperrt.',
    'Sie las zwischen Tür und Angel.',
    'Die Band spielt Windows 95 nach.',
    'Die Wache hat die Telefonnummer 0341 12345.',
    'Die Gäste siegten mit 3:1 gegen den Meister.',
  ])('takes no name, address or score in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it('takes a month since which something holds for the last one', () => {
    expect(read('Seit Oktober fehlen 300 Lehrer.', '2024-05-14').figures).toContain('date 2023-10: Oktober');
    expect(read('Ab Juli gilt es.', '2024-05-14').figures).toContain('date 2024-07: Juli');
  });
});
