import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('ga');

describe('Irish', () => {
  it.each<[string, string[]]>([
    ['Chosain an droichead €3.2 milliún.', ['money 3200000 EUR: €3.2 milliún']],
    ['D’fhreastail 5.2 milliún duine ar an bhféile.', ['count 5200000 duine: 5.2 milliún duine']],
    ['Cheannaigh an scoil fiche a cúig ríomhaire.', ['count 25 ríomhaire: fiche a cúig ríomhaire']],
    ['Bhí trí chéad agus caoga bád sa chuan.', ['count 350 bád: trí chéad agus caoga bád']],
    ['Lean an stailc trí bhliain déag.', ['duration P13Y: trí bhliain déag']],
    ['Bhí ocht gcapall déag sa pháirc.', ['count 18 gcapall: ocht gcapall déag']],
    ['Chaith sí dhá bhliain go leith i Londain.', ['duration P2.5Y: dhá bhliain go leith']],
    ['Vótáil 42 faoin gcéad de na mic léinn.', ['percent 42 %: 42 faoin gcéad']],
    ['Thit an ráta 1.5 pointe céatadáin.', ['percent 1.5 pp: 1.5 pointe céatadáin']],
    ['Dhíol siad leath den choill.', ['fraction 0.5: leath']],
    ['Tá dhá thrian den tír tirim.', ['fraction 0.666667: dhá thrian']],
    ['Bhí breis is 200 leoraí stoptha.', ['count > 200 leoraí: 200 leoraí']],
    ['Ar a laghad 40 oibrí atá gafa.', ['count >= 40 oibrí: 40 oibrí']],
    ['Tháinig thart ar dhá mhíle cuairteoir.', ['count ~ 2000 cuairteoir: dhá mhíle cuairteoir']],
    ['Idir 10 agus 15 mhíle teach a scriosadh.', ['count 10000–15000 teach: 10 agus 15 mhíle teach']],
    ['Bhuaigh triúr scoláirí duais.', ['count 3 scoláirí: triúr scoláirí']],
    ['Tháinig na céadta daoine chun na cathrach.', ['count ~ 100–… daoine: na céadta daoine']],
    [
      'D’ardaigh an praghas ó 3 euro go 5 euro.',
      ['change EUR: ó 3 euro go 5 euro', 'money 3 EUR: 3 euro', 'money 5 EUR: 5 euro'],
    ],
    ['Osclaíodh an músaem ar an 5 Deireadh Fómhair 2019.', ['date 2019-10-05: 5 Deireadh Fómhair 2019']],
    ['Thosaigh an obair i mí Feabhra 2022.', ['date 2022-02: Feabhra 2022']],
    ['Sa tríú ráithe de 2021 thit an brabús.', ['date 2021-Q3: tríú ráithe de 2021']],
    ['Sna 1980idí ní raibh bóthar ann.', ['date 198X: 1980idí']],
    ['Tá an t-oileán 250 ciliméadar ó dheas.', ['measure 250 km: 250 ciliméadar']],
    ['Dúirt an tAire go raibh 12 scoil dúnta.', ['count 12 scoil (reported) an tAire: 12 scoil']],
    ['De réir na tuarascála, díoladh 300 tonna éisc.', ['measure 300 t (reported) tuarascála: 300 tonna']],
    ['B’fhéidir go bhfuil 500 duine ann.', ['count 500 duine (hedged): 500 duine']],
    ['Deirtear gur chaith an club €2 mhilliún.', ['money 2000000 EUR (hedged): €2 mhilliún']],
    ['Mhair an cluiche 90 nóiméad.', ['duration PT90M: 90 nóiméad']],
  ])('reads the figures of “%s”', (text, figures) => {
    expect(read(text).figures).toEqual(figures);
  });

  it.each([
    'De réir Alt 5 den Acht Uimh. 12, tá cosc air.',
    'Beidh an cruinniú ar siúl ag 10 a chlog.',
    'Dúirt sé go raibh sé sásta.',
    'Tá aon duine amháin ann.',
    'Chuaigh sé tríd an gcathair.',
    'Thug sí leabhar dó inné.',
    'D’eitil an Boeing 737 thar an gcathair.',
    'An Chéad Chogadh Domhanda a bhí i gceist.',
    'Bhí céad míle fáilte roimhe.',
    'Tá an G7 ag teacht le chéile.',
    'Féach leathanach 12.',
    'Bhí Covid-19 sa tír.',
    'Bhuaigh siad 3-1.',
    'Dá mbeadh a fhios agam.',
  ])('finds no figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Tá muintir na Fraince agus na Gearmáine sásta.', ['place: Fraince', 'place: Gearmáine']],
    ['Chuaigh sí go dtí an Spáinn agus an Iodáil.', ['place: an Spáinn', 'place: an Iodáil']],
    ['Tháinig na Sínigh ó dheisceart na Síne.', ['demonym: Sínigh', 'place: Síne']],
    ['Tá sé ina chónaí i gCeanada.', ['place: gCeanada']],
    ['Labhair uachtarán na Polainne leis an Úcráin.', ['place: Polainne', 'place: an Úcráin']],
    ['Cheannaigh Francach teach san Ostair.', ['demonym: Francach', 'place: Ostair']],
    ['Tá Éire agus Albain gar dá chéile.', ['place: Éire', 'place: Albain']],
    ['Bhí Gearmánaigh agus Iodálaigh ann.', ['demonym: Gearmánaigh', 'demonym: Iodálaigh']],
    ['D’fhág siad Baile Átha Cliath agus Corcaigh.', ['place: Baile Átha Cliath', 'place: Corcaigh']],
    ['Tá an tSeapáin i bhfad ón India.', ['place: an tSeapáin', 'place: India']],
    ['Tháinig grúpa Meiriceánach ó na Stáit Aontaithe.', ['demonym: Meiriceánach', 'place: na Stáit Aontaithe']],
  ])('names the places and peoples of “%s”', (text, names) => {
    expect(read(text).names).toEqual(names);
  });

  it.each([
    'Chuaigh sé abhaile go luath.',
    'Tá an lú sa teach.',
    'Scríobh sí litir fhada.',
    'Bhí an ghrian ag taitneamh.',
    'Is maith liom arán.',
  ])('finds no name in “%s”', (text) => {
    expect(read(text).names).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Stad an bháisteach. Chuaigh na páistí amach.', ['Stad an bháisteach.', 'Chuaigh na páistí amach.']],
    ['An dtiocfaidh tú? Ní rachaidh!', ['An dtiocfaidh tú?', 'Ní rachaidh!']],
    ['Ba é €3.5 an praghas. Cheannaigh gach duine é.', ['Ba é €3.5 an praghas.', 'Cheannaigh gach duine é.']],
    ['Bhí an Dr. Ó Briain ann. D’imigh sé ansin.', ['Bhí an Dr. Ó Briain ann.', 'D’imigh sé ansin.']],
  ])('cuts “%s” into its sentences', (text, segments) => {
    expect(read(text).segments).toEqual(segments);
  });

  it.each<[string, string[]]>([
    [
      'Dúbail líon na n-iarratas agus mhéadaigh na praghsanna faoi thrí.',
      ['multiple 2: Dúbail', 'multiple 3: faoi thrí'],
    ],
    [
      'Tá an brabús dúbailte agus laghdaíodh an caillteanas faoina leath.',
      ['multiple 2: dúbailte', 'fraction 0.5: leath'],
    ],
    ['I mí na Bealtaine osclaíodh 12 scoil.', ['date XXXX-05: Bealtaine', 'count 12 scoil @XXXX-05: 12 scoil']],
    ['Osclaíodh 12 scoil i mBealtaine.', ['count 12 scoil @XXXX-05: 12 scoil', 'date XXXX-05: mBealtaine']],
    ['An cúigiú lá déag de Mhárta 2022 osclaíodh an droichead.', ['date 2022-03-15: cúigiú lá déag de Mhárta 2022']],
    ['Tháinig 1500–2000 agóideoir.', ['count 1500–2000 agóideoir: 1500–2000 agóideoir']],
    ['Sháraigh na costais 30 milliún euro.', ['money > 30000000 EUR: 30 milliún euro']],
    ['Tá beagnach 200 duine ann.', ['count ~ < 200 duine: 200 duine']],
    ['Tháinig idir 12 agus 15 mhíle oibrí deonach.', ['count 12000–15000 oibrí: 12 agus 15 mhíle oibrí']],
    [
      'De réir na Príomh-Oifige Staidrimh, tháinig méadú 12 faoin gcéad ar easpórtálacha.',
      ['percent 12 % (reported) Príomh-Oifige Staidrimh: 12 faoin gcéad'],
    ],
    ['De réir Airteagal 211, is é an fhíneáil ná 500 euro.', ['money 500 EUR: 500 euro']],
    ['D’imigh trian den mhuintir.', ['fraction 0.333333: trian']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Thug sé do chara é.',
    'Do theach mór atá ann.',
    'Is breá liom Bealtaine.',
    'Sháraigh sé é féin.',
    'De réir Airteagal 211 tá sé mídhleathach.',
    'Bhí do mháthair ann.',
    'Chuir sé do leabhar ar an mbord.',
    'Tugadh airgead do dhaoine.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
