import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('mt');

describe('Maltese', () => {
  it.each<[string, string[]]>([
    ['Il-pont sewa €3.2 miljun.', ['money 3200000 EUR: €3.2 miljun']],
    ['Aktar minn 5,200 ruħ marru għall-festa.', ['count > 5200 ruħ: 5,200 ruħ']],
    ['L-iskola xtrat ħamsa u għoxrin kompjuter.', ['count 25 kompjuter: ħamsa u għoxrin kompjuter']],
    ['Fil-port kien hemm tliet mija u ħamsin dgħajsa.', ['count 350 dgħajsa: tliet mija u ħamsin dgħajsa']],
    ['L-istrajk dam sentejn u tliet xhur.', ['duration P2Y3M: sentejn u tliet xhur']],
    ['Hija damet tliet snin u nofs Londra.', ['duration P3.5Y: tliet snin u nofs']],
    ['It-42 fil-mija tal-istudenti vvutaw.', ['percent 42 %: 42 fil-mija']],
    ['Ir-rata niżlet b’1.5 punti perċentwali.', ['percent 1.5 pp: 1.5 punti perċentwali']],
    ['Żewġ terzi tal-foresta nħarqu.', ['fraction 0.666667: Żewġ terzi']],
    ['Nofs il-popolazzjoni hija żagħżugħa.', ['fraction 0.5: Nofs']],
    ['Iktar minn 200 trakk kienu wieqfa.', ['count > 200 trakk: 200 trakk']],
    ['Mill-inqas 40 ħaddiem huma maqbuda.', ['count >= 40 ħaddiem: 40 ħaddiem']],
    ['Waslu madwar elfejn turist.', ['count ~ 2000 turist: elfejn turist']],
    ['Bejn 10 u 15-il elf dar inqerdu.', ['count 10000–15000 dar: 10 u 15-il elf dar']],
    ['Eluf ta’ nies marru l-belt.', ['count ~ 1000–… nies: Eluf ta’ nies']],
    [
      'Il-prezz tela’ minn 3 ewro għal 5 ewro.',
      ['change EUR: minn 3 ewro għal 5 ewro', 'money 3 EUR: 3 ewro', 'money 5 EUR: 5 ewro'],
    ],
    ['Il-mużew fetaħ fil-5 ta’ Ottubru 2019.', ['date 2019-10-05: 5 ta’ Ottubru 2019']],
    ['Ix-xogħol beda fi Frar 2022.', ['date 2022-02: Frar 2022']],
    ['Fit-tielet kwart tal-2021 il-profitt waqa’.', ['date 2021-Q3: tielet kwart tal-2021']],
    ['Fis-snin tmenin ma kienx hemm triq.', ['date 198X: Fis-snin tmenin']],
    ['Il-gżira hija 250 kilometru ’l isfel.', ['measure 250 km: 250 kilometru']],
    ['Il-Ministru qal li ngħalqu 12-il skola.', ['count 12 skola (reported) Il-Ministru: 12-il skola']],
    ['Skont ir-rapport, inbiegħu 300 tunnellata ħut.', ['measure 300 t (reported) ir-rapport: 300 tunnellata']],
    ['Jista’ jkun hemm 500 ruħ.', ['count 500 ruħ (hedged): 500 ruħ']],
    ['Allegatament il-klabb nefaq €2 miljun.', ['money 2000000 EUR (hedged): €2 miljun']],
    ['Il-logħba damet 90 minuta.', ['duration PT90M: 90 minuta']],
    ['Fl-2019 twieldu 4,350 tarbija.', ['date 2019: 2019', 'count 4350 tarbija @2019: 4,350 tarbija']],
    ['It-temperatura laħqet 40 grad Celsius.', ['measure 40 Cel: 40 grad Celsius']],
  ])('reads the figures of “%s”', (text, figures) => {
    expect(read(text).figures).toEqual(figures);
  });

  it.each([
    'Skont l-Artikolu 5 tal-Att Nru 12, dan mhux permess.',
    'Il-laqgħa tibda fl-10 a.m. fil-berġa.',
    'Nhar it-Tlieta kellna x-xita.',
    'Kull wieħed minna jaf.',
    'Il-Boeing 737 tar fuq il-belt.',
    'Spiċċat l-Ewwel Gwerra Dinjija.',
    'Il-G7 se jiltaqa’ għada.',
    'Ara paġna 12.',
    'Il-Covid-19 waslet hawn.',
    'Rebħu 3-1 kontra l-kampjuni.',
    'Ma kien hemm xejn.',
    'Raġel wieħed marid.',
    'Il-President George Vella tkellem.',
    'L-ewwel darba li rajtu.',
  ])('finds no figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Il-gvern ta’ Franza u tal-Ġermanja qablu.', ['place: Franza', 'place: Ġermanja']],
    ['Marret fl-Italja u fi Spanja.', ['place: Italja', 'place: Spanja']],
    ['Iċ-Ċiniżi ġew miċ-Ċina.', ['demonym: Ċiniżi', 'place: Ċina']],
    ['Huwa joqgħod fil-Kanada.', ['place: Kanada']],
    ['Il-president tal-Polonja tkellem mal-Ukrajna.', ['place: Polonja', 'place: Ukrajna']],
    ['Franċiż xtara dar fl-Awstrija.', ['demonym: Franċiż', 'place: Awstrija']],
    ['Malta u Għawdex huma gżejjer.', ['place: Malta', 'place: Għawdex']],
    ['Il-Ġermaniżi u t-Taljani kienu hemm.', ['demonym: Ġermaniżi', 'demonym: Taljani']],
    ['Telqu minn Ruma lejn Londra.', ['place: Ruma', 'place: Londra']],
    ['Il-Ġappun jinsab ’il bogħod mill-Indja.', ['place: Ġappun', 'place: Indja']],
    ['Wasal grupp Amerikan mill-Istati Uniti.', ['demonym: Amerikan', 'place: Istati Uniti']],
  ])('names the places and peoples of “%s”', (text, names) => {
    expect(read(text).names).toEqual(names);
  });

  it.each([
    'Huwa mar id-dar kmieni.',
    'It-tifla kitbet ittra twila.',
    'Ix-xemx kienet tiddi.',
    'Inħobb il-ħobż.',
    'Il-ktieb qiegħed fuq il-mejda.',
  ])('finds no name in “%s”', (text) => {
    expect(read(text).names).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Ix-xita waqfet. It-tfal ħarġu barra.', ['Ix-xita waqfet.', 'It-tfal ħarġu barra.']],
    ['Ġej? Le, mhux sejjer!', ['Ġej?', 'Le, mhux sejjer!']],
    ['Il-prezz kien €3.5. Kulħadd xtrah.', ['Il-prezz kien €3.5.', 'Kulħadd xtrah.']],
    ['Id-Dr. Borg kien hemm. Telaq wara.', ['Id-Dr. Borg kien hemm.', 'Telaq wara.']],
  ])('cuts “%s” into its sentences', (text, segments) => {
    expect(read(text).segments).toEqual(segments);
  });

  it.each<[string, string[]]>([
    [
      'In-numru ta’ applikazzjonijiet irdoppja u l-prezzijiet ittripplaw.',
      ['multiple 2: irdoppja', 'multiple 3: ittripplaw'],
    ],
    ['Il-kumpanija rduppjat il-profitt u t-telf naqas bin-nofs.', ['multiple 2: rduppjat', 'fraction 0.5: nofs']],
    ['F’Mejju nfetħu 12-il skola.', ['date XXXX-05: Mejju', 'count 12 skola @XXXX-05: 12-il skola']],
    ['Fil-ħmistax ta’ Marzu 2022 infetaħ il-pont.', ['date 2022-03-15: ħmistax ta’ Marzu 2022']],
    ['Inġabru 1500–2000 dimostrant.', ['count 1500–2000 dimostrant: 1500–2000 dimostrant']],
    ['Nofs il-popolazzjoni marret tivvota.', ['fraction 0.5: Nofs']],
    ['Kwart tal-ħaddiema telqu.', ['fraction 0.25: Kwart']],
    ['L-ispejjeż qabżu t-30 miljun ewro.', ['money > 30000000 EUR: 30 miljun ewro']],
    ['L-ammont ma jaqbiżx il-50 miljun ewro.', ['money <= 50000000 EUR: 50 miljun ewro']],
    ['Il-proġett jista’ jiswa 30 miljun ewro.', ['money 30000000 EUR (hedged): 30 miljun ewro']],
    ['L-ispiża tista’ tilħaq 30 miljun ewro.', ['money 30000000 EUR (hedged): 30 miljun ewro']],
    ['Ġew bejn 12 u 15-il elf voluntier.', ['count 12000–15000 voluntier: 12 u 15-il elf voluntier']],
    [
      'Skont l-Uffiċċju Nazzjonali tal-Istatistika, l-esportazzjoni żdiedet bi 12 fil-mija.',
      ['percent 12 % (reported) l-Uffiċċju Nazzjonali tal-Istatistika: 12 fil-mija'],
    ],
    ['Skont l-artikolu 211, il-multa hija ta’ 500 ewro.', ['money 500 EUR: 500 ewro']],
    ['Wieħed minn kull ħamsa jpejjep.', ['fraction 0.2: Wieħed minn kull ħamsa']],
  ])('reads verbs of multiplying and exceeding, dates in words, and who says so in “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Jista’ jkun li tagħmel ix-xita.',
    'Skont l-artikolu 211 dan hu pprojbit.',
    'Mejju huwa xahar sabiħ.',
    'Qabeż il-ħajt billejl.',
    'F’nofs il-lejl nieżla x-xita.',
  ])('takes none of their like for a figure in “%s”', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
