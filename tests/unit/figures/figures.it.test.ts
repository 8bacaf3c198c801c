import { describe, expect, it } from 'vitest';
import { createFinder, describeFigure } from './find-in.ts';

const find = createFinder('it');

describe('figures in Italian', () => {
  it.each<[string, string[]]>([
    ['Il porto ha movimentato 2,5 milioni di tonnellate.', ['measure 2500000 t: 2,5 milioni di tonnellate']],
    ['Il ponte costerà tre milioni e mezzo di euro.', ['money 3500000 EUR: tre milioni e mezzo di euro']],
    ['Servono duecentomila vaccini.', ['count 200000 vaccini: duecentomila vaccini']],
    [
      'Il fondo vale 1 miliardo e 200 milioni di sterline.',
      ['money 1200000000 GBP: 1 miliardo e 200 milioni di sterline'],
    ],
    ['Ha perso $4,2 mld.', ['money 4200000000 USD: $4,2 mld']],
    ['Il biglietto costa 12,50 € e il pasto EUR 8.', ['money 12.5 EUR: 12,50 €', 'money 8 EUR: EUR 8']],
    ['Ha pagato 300 dollari canadesi.', ['money 300 CAD: 300 dollari canadesi']],
    ['Oltre 1.200 sfollati dormono in tenda.', ['count 1200 sfollati > “Oltre”: 1.200 sfollati']],
    ['Quasi il 40 per cento dei seggi è vuoto.', ['percent 40 % <~ “Quasi”: 40 per cento']],
    ['Circa 15 mila tifosi hanno atteso.', ['count 15000 tifosi ~ “Circa”: 15 mila tifosi']],
    ['Almeno dodici navi erano in rada.', ['count 12 navi >= “Almeno”: dodici navi']],
    ['Fino a 90 giorni di carcere.', ['duration P90D <= “Fino a”: 90 giorni']],
    ['Tra 10 e 15 mila operai scioperano.', ['count 10000..15000 operai: 10 e 15 mila operai']],
    ['Il calo è del 10-15%.', ['percent 10..15 %: 10-15%']],
    ['Centinaia di camion sono fermi.', ['count 100..… camion ~: Centinaia di camion']],
    ['Sono arrivate decine di migliaia di lettere.', ['count 10000..… lettere ~: decine di migliaia di lettere']],
    ['Una dozzina di nuovi autobus elettrici.', ['count 12 autobus: Una dozzina di nuovi autobus']],
    ['Due terzi dei comuni sono piccoli.', ['fraction 0.666667: Due terzi']],
    ['È il ventesimo anniversario del museo.', ['ordinal 20 anniversario: ventesimo anniversario']],
    ['Il tasso è salito di 0,5 punti percentuali.', ['percent 0.5 pp: 0,5 punti percentuali']],
    ['La torre è alta tre volte la chiesa.', ['multiple 3: tre volte']],
    ['La cura dura un anno e mezzo.', ['duration P1.5Y: un anno e mezzo']],
    ['La temperatura ha raggiunto 41 gradi Celsius.', ['measure 41 Cel: 41 gradi Celsius']],
    ['Un lago di 12 km² a 800 metri.', ['measure 12 km2: 12 km²', 'measure 800 m: 800 metri']],
  ])('finds the figures of “%s”', (text, expected) => {
    expect(find(text).figures.map(describeFigure)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Il 3 maggio 2019 aprì la mostra.', ['date 2019-05-03: 3 maggio 2019']],
    ['La fiera chiude il 12 e 13 ottobre.', ['date XXXX-10-12: 12', 'date XXXX-10-13: 13 ottobre']],
    ['Lavori dal 2015 al 2018.', ['date 2015/2018: 2015 al 2018']],
    ['Nella stagione 2021/22 la squadra vinse.', ['date 2021/2022: 2021/22']],
    ['Il primo trimestre del 2022 fu debole.', ['date 2022-Q1: primo trimestre del 2022']],
    ['Nella seconda metà del 2020 la fabbrica riaprì.', ['date 2020-H2: seconda metà del 2020']],
    ['La moda degli anni ’60 torna.', ['date 196X: anni ’60']],
    ['Una villa del XVIII secolo.', ['date 17XX: XVIII secolo']],
    [
      'Le vendite furono 40 milioni di euro ad aprile.',
      ['money 40000000 EUR @XXXX-04: 40 milioni di euro', 'date XXXX-04: aprile'],
    ],
    [
      'Nel 2021, la città contava 90 mila abitanti.',
      ['date 2021: 2021', 'count 90000 abitanti @2021: 90 mila abitanti'],
    ],
    [
      'Il prezzo passò da 20 euro nel 2010 a oltre 30 euro nel 2012.',
      [
        'change >50% EUR > @2010/2012: da 20 euro nel 2010 a oltre 30 euro nel 2012',
        'money 20 EUR @2010: 20 euro',
        'date 2010: 2010',
        'money 30 EUR > @2012 “oltre”: 30 euro',
        'date 2012: 2012',
      ],
    ],
    ['Da 3 a 5 litri al giorno.', ['measure 3..5 L: 3 a 5 litri']],
  ])('finds the dates and changes of “%s”', (text, expected) => {
    expect(find(text).figures.map(describeFigure)).toEqual(expected);
  });

  it.each([
    'Il caccia F-35 e il carro T-90 sono in mostra.',
    'Un Boeing 737 della compagnia è atterrato.',
    'Il Covid 19 ha chiuso i teatri.',
    'Il Covid-19, il G20 e il 5G erano in agenda.',
    'Gli agenti 007 non esistono.',
    'Lo dice l’articolo 11 della Costituzione.',
    'Gli artt. 5 e 6 sono abrogati, come la risoluzione 1701.',
    'La seduta comincia alle ore 18 e finisce alle 21.30.',
    'Il treno parte alle 7:45.',
    'Chiamare lo 02 5551234 oppure +39 055 444 333.',
    'La versione 3.2.1 corregge il difetto.',
    'La partita è finita 3-1.',
    'Si veda la nota [12] a pagina 44.',
    'Secondo il sindaco, prima di tutto viene la scuola.',
    'In primo luogo, uno dei sindaci ha rinunciato.',
    'Un ministro e una deputata ne hanno parlato.',
    'Sei sempre in ritardo.',
    'La Seconda Guerra Mondiale è lontana.',
    'L’indirizzo è https://esempio.it/2024/05/12.',
    'La legge 104/1992 resta in vigore.',
    'Un secondo, un giorno, tutto cambierà.',
    'Il leader Lee Jae un arriverà domani.',
  ])('finds nothing in “%s”', (text) => {
    expect(find(text).figures.map(describeFigure)).toEqual([]);
  });
});
