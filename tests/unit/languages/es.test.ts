import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('es');

describe('Spanish', () => {
  it.each<[string, string[]]>([
    ['Las exportaciones de miel aumentaron un 12,5 %.', ['percent 12.5 %: 12,5 %']],
    ['El ayuntamiento compró 200.000 plantones.', ['count 200000 plantones: 200.000 plantones']],
    ['Las obras cuestan 3.200 millones de euros.', ['money 3200000000 EUR: 3.200 millones de euros']],
    ['El alquiler es de 1.137,50 euros.', ['money 1137.5 EUR: 1.137,50 euros']],
    ['El fondo recibió un millón y medio de pesos.', ['count 1500000 pesos: un millón y medio de pesos']],
    ['Llegaron noventa y un alumnos.', ['count 91 alumnos: noventa y un alumnos']],
    ['Hay ciento veintiuna casas vacías.', ['count 121 casas: ciento veintiuna casas']],
    ['La sede vale 20 M€.', ['money 20000000 EUR: 20 M€']],
    ['Un billón de dólares duerme allí.', ['money 1000000000000 USD: Un billón de dólares']],
    ['Las mujeres son el 52 por ciento de los médicos.', ['percent 52 %: 52 por ciento']],
    ['La tasa bajó 0,4 puntos porcentuales.', ['percent 0.4 pp: 0,4 puntos porcentuales']],
    ['Dos tercios de la superficie están sembrados.', ['fraction 0.666667: Dos tercios']],
    ['La mitad de los lectores respondió.', ['fraction 0.5: mitad']],
    ['Uno de cada cinco lectores se abonó.', ['fraction 0.2: Uno de cada cinco']],
    ['Media hora después, el puente estaba abierto.', ['duration PT0.5H: Media hora']],
    ['La producción se duplicó en diez años.', ['multiple 2: duplicó', 'duration P10Y: diez años']],
    ['Decenas de miles de personas marcharon.', ['count ~ 10000–… personas: Decenas de miles de personas']],
    ['Entre 10 y 15 mil vecinos se fueron.', ['count 10000–15000 vecinos: 10 y 15 mil vecinos']],
    ['Se abrieron al menos 40 nuevas escuelas.', ['count >= 40 escuelas: 40 nuevas escuelas']],
    ['Casi un millón de visitantes pagó.', ['count ~ < 1000000 visitantes: un millón de visitantes']],
    ['Quedan 50 céntimos por botella.', ['money 0.5 EUR: 50 céntimos']],
    [
      'El gas pasó de 30 a 45 euros en marzo de 2021.',
      [
        'change EUR @2021-03: de 30 a 45 euros en marzo de 2021',
        'money 30 EUR @2021-03: 30',
        'money 45 EUR @2021-03: 45 euros',
        'date 2021-03: marzo de 2021',
      ],
    ],
    ['En el tercer trimestre de 2021 llovió.', ['date 2021-Q3: tercer trimestre de 2021']],
    ['En el siglo XIX ardió la ciudad.', ['date 18XX: siglo XIX']],
    ['En los años noventa cerró el teatro.', ['date 199X: los años noventa']],
    [
      'Desde el 5 hasta el 10 de mayo de 2012 hubo feria.',
      ['date 2012-05-05/2012-05-10: 5 hasta el 10 de mayo de 2012'],
    ],
    [
      'Según el alcalde, los daños suman 5 millones de dólares.',
      ['money 5000000 USD (reported) el alcalde: 5 millones de dólares'],
    ],
    [
      '«Plantamos 300 árboles», dijo la directora del parque.',
      ['count 300 árboles (reported) la directora del parque: 300 árboles'],
    ],
    ['La fábrica habría vendido 12 turbinas.', ['count 12 turbinas (hedged): 12 turbinas']],
    ['Pagaron 30.000 soles y 2.000 quetzales.', ['money 30000 PEN: 30.000 soles', 'money 2000 GTQ: 2.000 quetzales']],
    ['En el primer semestre bajaron las ventas.', ['date XXXX-H1: primer semestre']],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'En primer lugar, uno de los invitados no vino.',
    'La primera ministra visitó la escuela n.º 5.',
    'Los aviones F-16 y Rafale volaron juntos.',
    'El equipo ganó 2 a 0 en cuartos de final.',
    'A las 20 horas empezó el concierto; a las 22.30 había acabado.',
    'El artículo 51, párrafo 3, de la ley.',
    'Llame al 91 423 45 67.',
    'Cada uno llegó a su hora.',
    'Un día, una puerta se abrió.',
    'Por primera vez, los dos hablaron.',
    'El vuelo IB3166 y la carretera A-6 son conocidos.',
    'A las 8 de la mañana salió el tren.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Costa de Marfil, Egipto y Alemania firmaron.', ['place: Costa de Marfil', 'place: Egipto', 'place: Alemania']],
    ['Los franceses quieren a las cantantes italianas.', ['demonym: franceses', 'demonym: italianas']],
    ['Habla ruso y aprende en alemán.', []],
    ['Dos surcoreanas y un neerlandés llegaron.', ['demonym: surcoreanas', 'demonym: neerlandés']],
    [
      'En los Países Bajos, en EE. UU. y en la República Checa se vota.',
      ['place: Países Bajos', 'place: EE. UU.', 'place: República Checa'],
    ],
    [
      'El presidente Juan Pérez recibió a la congoleña Alicia Mbeki.',
      ['person: Juan Pérez', 'demonym: congoleña', 'person: Alicia Mbeki'],
    ],
    [
      'El Ministerio de Cultura y la Unión Europea pagan el museo.',
      ['organisation: Ministerio de Cultura', 'organisation: Unión Europea'],
    ],
    ['El rey de Marruecos y el emir de Catar hablaron.', ['place: Marruecos', 'place: Catar']],
    ['Una granada china estalló en una reunión argentina.', ['demonym: china', 'demonym: argentina']],
    [
      'La leche turca, las manzanas polacas y el té esrilanqués.',
      ['demonym: turca', 'demonym: polacas', 'demonym: esrilanqués'],
    ],
  ])('finds the names in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'El Sr. Pérez llegó. Pagó un 5 % más, cf. art. 12. La Sra. Ruiz se fue.',
      ['El Sr. Pérez llegó.', 'Pagó un 5 % más, cf. art. 12.', 'La Sra. Ruiz se fue.'],
    ],
    ['¿Quién viene de EE. UU.? Nadie. ¡Qué pena!', ['¿Quién viene de EE. UU.?', 'Nadie.', '¡Qué pena!']],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['El índice bajó un 2 %, hasta los 900 puntos.', ['percent 2 %: 2 %', 'count 900 puntos: 900 puntos']],
    ['Las becas llegan hasta los 900 euros.', ['money <= 900 EUR: 900 euros']],
    ['El paro subió dos décimas.', ['percent 0.2 pp: dos décimas']],
    ['Las dos vecinas salieron.', ['count 2 vecinas: dos vecinas']],
    ['Murieron 4 de los 11 perros.', ['count 4: 4', 'count 11 perros: 11 perros']],
    ['El banco baja el tipo medio punto.', ['percent 0.5 pp: medio punto']],
    ['Ganó por dos décimas de segundo.', ['duration PT0.2S: dos décimas de segundo']],
    ['Una décima parte de los alumnos faltó.', ['fraction 0.1: Una décima parte']],
    ['Las visitas se han multiplicado por cuatro.', ['multiple 4: cuatro']],
    ['El estado registró 12 mil 45 denuncias.', ['count 12045 denuncias: 12 mil 45 denuncias']],
    ['El fondo tiene 3 mil 200 millones de euros.', ['money 3200000000 EUR: 3 mil 200 millones de euros']],
    ['Cuesta entre un 3 % y un 6 % más.', ['percent 3–6 %: 3 % y un 6 %']],
  ])('reads what news writes: “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'La Ley 12/2019, de 7 de marzo, sigue vigente.',
    'Los dos salieron pronto.',
    'Vive en la calle Olmo, 14.',
    'El 11-M sigue en la memoria.',
    'Llame al 900 200 300.',
    'Marcó en los minutos 12 y 80.',
    'Lo dice la disposición adicional 4ª.',
    'La avenida 9 de Julio está cortada.',
    'Un Leopard 1 A5 desfila.',
    'Jugarán con un 4-4-2.',
    'El Grupo de los Siete se reúne.',
    'La línea 5 va llena.',
  ])('takes no name, address or score in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
