import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('sv');

describe('Swedish', () => {
  it.each<[string, string[]]>([
    ['Hamnen hanterade 2,5 miljoner ton spannmål.', ['measure 2500000 t: 2,5 miljoner ton']],
    ['Bron kostar tre och en halv miljon kronor.', ['money 3500000 SEK: tre och en halv miljon kronor']],
    ['Det saknas tvåhundratusen vaccindoser.', ['count 200000 vaccindoser: tvåhundratusen vaccindoser']],
    ['Han betalade 12,50 kr och 8 euro.', ['money 12.5 SEK: 12,50 kr', 'money 8 EUR: 8 euro']],
    ['Fonden är värd 1 250 000 kronor.', ['money 1250000 SEK: 1 250 000 kronor']],
    ['Vinsten blev 45 mkr.', ['money 45000000 SEK: 45 mkr']],
    ['Nästan 40 procent av platserna är tomma.', ['percent ~ < 40 %: 40 procent']],
    ['Cirka 15 000 svenska fans väntade.', ['count ~ 15000 fans: 15 000 svenska fans']],
    ['Minst tolv fartyg låg för ankar.', ['count >= 12 fartyg: tolv fartyg']],
    ['Drygt 3 000 nya cyklar såldes.', ['count ~ > 3000 cyklar: 3 000 nya cyklar']],
    ['Mellan 10 och 15 miljoner djur lever där.', ['count 10000000–15000000 djur: 10 och 15 miljoner djur']],
    ['Tiotals lastbilar stod stilla.', ['count ~ 10–… lastbilar: Tiotals lastbilar']],
    ['Två tredjedelar av kommunerna är små.', ['fraction 0.666667: Två tredjedelar']],
    ['Var fjärde bagare slutar.', ['fraction 0.25: Var fjärde']],
    ['Tre av fyra företag växer.', ['fraction 0.75: Tre av fyra']],
    ['Det var den 20:e utgåvan.', ['ordinal 20 utgåvan: 20:e utgåvan']],
    [
      'Hyran steg från 8 till 11 kronor.',
      ['change SEK: från 8 till 11 kronor', 'money 8 SEK: 8', 'money 11 SEK: 11 kronor'],
    ],
    ['Kuren varar ett och ett halvt år.', ['duration P1.5Y: ett och ett halvt år']],
    ['Den 16-årige eleven vann.', ['duration P16Y: 16-årige']],
    ['Hon fick ett tvåårigt kontrakt.', ['duration P2Y: tvåårigt']],
    ['Den 3 maj 2019 öppnade utställningen.', ['date 2019-05-03: 3 maj 2019']],
    ['Under tredje kvartalet 2022 sjönk vinsten.', ['date 2022-Q3: tredje kvartalet 2022']],
    ['På 1980-talet fanns två stater.', ['date 198X: 1980-talet', 'count 2 stater @198X: två stater']],
    ['På 1800-talet byggdes kyrkan.', ['date 18XX: 1800-talet']],
    ['Företaget sålde 2021 gräsklippare.', ['date 2021: 2021']],
    ['Vinsten växte med 1 200 till 90 000 kronor.', ['count 1200: 1 200', 'money 90000 SEK: 90 000 kronor']],
    ['Enligt facket saknas 300 lärare.', ['count 300 lärare (reported) facket: 300 lärare']],
    ['Skörden blev 40 ton, sade bonden.', ['measure 40 t: 40 ton']],
    ['I går sade chefen att 60 platser är lediga.', ['count 60 platser (reported) chefen: 60 platser']],
    ['Enligt rykten saknas 90 tavlor.', ['count 90 tavlor (hedged): 90 tavlor']],
    ['Hålet kan vara 20 meter djupt.', ['measure 20 m (hedged): 20 meter']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Paragraf 12 och sidan 40 är viktiga.',
    'Mötet börjar klockan 18.30.',
    'Badet är öppet klockan 9 till 17.',
    'En hund och en katt sov.',
    'En man och en kvinna kom.',
    'Efter andra världskriget växte staden.',
    'Matchen slutade 3–1.',
    'Airbus A320 och F-16 flög.',
    'För första gången regnade det.',
    'En av gästerna kom inte.',
    'Klockan tolv var det rast.',
    'Filmen handlar om sex och kärlek.',
    'Hon bor i rum 12 på plats 7.',
    'Buss 24 kör på E4.',
    'För det första saknas pengar, för det andra tid.',
    'Halv åtta började konserten.',
    'Den ena gästen sjöng, den andra teg.',
    'Han läste artikel 14 och kapitel 3.',
    'Bandet U2 och filmen 007 visas.',
    'Ring +46 8 123 45 67.',
    'Det är en av många.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Sveriges skogar och Rysslands floder.', ['place: Sveriges', 'place: Rysslands']],
    ['USA:s flagga och Storbritanniens kung.', ['place: USA', 'place: Storbritanniens']],
    ['Nederländernas kust och Turkiets berg.', ['place: Nederländernas', 'place: Turkiets']],
    ['De ryska tågen och ett franskt vin.', ['demonym: ryska', 'demonym: franskt']],
    ['Ryssarna, en ryss och två ryskor sjöng.', ['demonym: Ryssarna', 'demonym: ryss', 'demonym: ryskor']],
    ['Tyskar, norrmän och finländare dansade.', ['demonym: Tyskar', 'demonym: norrmän', 'demonym: finländare']],
    ['Kinesernas fest och en amerikansk film.', ['demonym: Kinesernas', 'demonym: amerikansk']],
    ['500 ukrainska bönder kom.', ['demonym: ukrainska']],
    ['En sydkoreansk film från Saudiarabien.', ['demonym: sydkoreansk', 'place: Saudiarabien']],
    ['Den svenske kungen och danskarna.', ['demonym: svenske', 'demonym: danskarna']],
    ['Israeler och palestinier möttes i Egypten.', ['demonym: Israeler', 'demonym: palestinier', 'place: Egypten']],
    ['Förenade Arabemiraten och Elfenbenskusten.', ['place: Förenade Arabemiraten', 'place: Elfenbenskusten']],
    ['De talar spanska i Chile.', ['place: Chile']],
    ['Vi är här på mån dag.', []],
    ['Tjeckiens, Slovakiens och Schweiz grannar.', ['place: Tjeckiens', 'place: Slovakiens', 'place: Schweiz']],
  ])('finds the names of “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Hon köpte bl.a. bröd. Sedan gick hon hem.', ['Hon köpte bl.a. bröd.', 'Sedan gick hon hem.']],
    ['Det är nr. 5 på sid. 12. Resten följer.', ['Det är nr. 5 på sid. 12.', 'Resten följer.']],
    ['Han har ca. 3 milj. kronor. Det är mycket.', ['Han har ca. 3 milj. kronor.', 'Det är mycket.']],
  ])('divides “%s” into sentences', (text, expected) => {
    expect(read(text).segments.map((segment) => segment.trim())).toEqual(expected);
  });
});
