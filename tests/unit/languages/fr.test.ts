import { describe, expect, it } from 'vitest';
import { createSentenceReader } from '../../support/describe-reading.ts';

const read = createSentenceReader('fr');

describe('French', () => {
  it.each<[string, string[]]>([
    ['Les exportations de miel ont augmenté de 12,5 %.', ['percent 12.5 %: 12,5 %']],
    ['La commune a acheté 200 000 plants.', ['count 200000 plants: 200 000 plants']],
    ['Les travaux coûtent 3,2 milliards d’euros.', ['money 3200000000 EUR: 3,2 milliards d’euros']],
    ['Le loyer est de 1 137,50 €.', ['money 1137.5 EUR: 1 137,50 €']],
    ['Le fonds a reçu un million et demi d’euros.', ['money 1500000 EUR: un million et demi d’euros']],
    ['Quatre-vingt-onze élèves sont venus.', ['count 91 élèves: Quatre-vingt-onze élèves']],
    ['Nonante-sept cyclistes sont partis à l’aube.', ['count 97 cyclistes: Nonante-sept cyclistes']],
    ['Le chantier vaut 20 M€, le second 1,5 Md€.', ['money 20000000 EUR: 20 M€', 'money 1500000000 EUR: 1,5 Md€']],
    ['Mille milliards de dollars dorment là.', ['money 1000000000000 USD: Mille milliards de dollars']],
    ['Les femmes forment 52 pour cent des médecins.', ['percent 52 %: 52 pour cent']],
    ['Le taux a reculé de 0,4 point de pourcentage.', ['percent 0.4 pp: 0,4 point de pourcentage']],
    ['Les deux tiers de la surface sont semés.', ['fraction 0.666667: deux tiers']],
    ['La moitié des lecteurs ont répondu.', ['fraction 0.5: moitié']],
    ['Un lecteur sur cinq s’est abonné.', ['fraction 0.2: Un lecteur sur cinq']],
    ['Une demi-heure plus tard, le pont était ouvert.', ['duration PT0.5H: Une demi-heure']],
    ['La production a doublé en dix ans.', ['multiple 2: doublé', 'duration P10Y: dix ans']],
    [
      'Des dizaines de milliers de personnes ont marché.',
      ['count ~ 10000–… personnes: dizaines de milliers de personnes'],
    ],
    ['Au moins 40 nouvelles écoles ont ouvert.', ['count >= 40 écoles: 40 nouvelles écoles']],
    ['Près d’un million de visiteurs ont payé.', ['count ~ < 1000000 visiteurs: un million de visiteurs']],
    ['Il reste 50 cents par bouteille.', ['money 0.5 USD: 50 cents']],
    [
      'Le gaz est passé de 30 à 45 euros en mars 2021.',
      [
        'change EUR @2021-03: de 30 à 45 euros en mars 2021',
        'money 30 EUR @2021-03: 30',
        'money 45 EUR @2021-03: 45 euros',
        'date 2021-03: mars 2021',
      ],
    ],
    ['Au troisième trimestre 2021, il a plu.', ['date 2021-Q3: troisième trimestre 2021']],
    ['Au XIXe siècle, la ville a brûlé.', ['date 18XX: XIXe siècle']],
    ['Dans les années 1990, le théâtre a fermé.', ['date 199X: les années 1990']],
    ['Du 5 au 10 mai 2012, la foire a eu lieu.', ['date 2012-05-05/2012-05-10: 5 au 10 mai 2012']],
    [
      'D’après le maire, les dégâts atteignent 5 millions de dollars.',
      ['money 5000000 USD (reported) le maire: 5 millions de dollars'],
    ],
    [
      '« Nous avons planté 300 arbres », a déclaré la directrice du parc.',
      ['count 300 arbres (reported) la directrice du parc: 300 arbres'],
    ],
    ['L’usine aurait vendu 12 turbines.', ['count 12 turbines (hedged): 12 turbines']],
    ['Il faisait moins 5 degrés.', ['measure -5 deg: moins 5 degrés']],
    [
      'Entre 10 et 15 millions d’habitants sont partis.',
      ['count 10000000–15000000 habitants: 10 et 15 millions d’habitants'],
    ],
    ['Au premier semestre, les ventes ont baissé.', ['date XXXX-H1: premier semestre']],
    [
      'La Belgique compte 11,7 millions d’habitants et le Luxembourg 0,7 million.',
      ['count 11700000 habitants: 11,7 millions d’habitants', 'count 700000: 0,7 million'],
    ],
  ])('reads the figures of “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'En premier lieu, l’un des invités n’est pas venu.',
    'La Première ministre a visité l’école no 5.',
    'Les avions F-16 et Rafale se suivaient.',
    'L’équipe a gagné 2 à 0 en quarts de finale.',
    'À 20 heures, le concert a commencé; à 22h30, il était fini.',
    'L’article 51, alinéa 3, de la loi.',
    'Téléphonez au 01 42 34 56 78.',
    'Un deux-roues bloque la rue des Quatre-Chemins.',
    'La une du journal parle d’un certain Paul.',
    'Pour la première fois, une porte s’est ouverte.',
    'Le vol AF447 et la route A6 sont connus.',
    'Le rendez-vous est à 13 h 30.',
  ])('takes nothing in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'La Côte d’Ivoire, l’Égypte et l’Allemagne ont signé.',
      ['place: Côte d’Ivoire', 'place: Égypte', 'place: Allemagne'],
    ],
    ['Les Français aiment les chanteuses italiennes.', ['demonym: Français', 'demonym: italiennes']],
    ['Il parle russe, elle apprend en allemand.', []],
    ['Deux Sud-Coréennes et un Néerlandais sont arrivés.', ['demonym: Sud-Coréennes', 'demonym: Néerlandais']],
    [
      'Aux Pays-Bas comme aux États-Unis et en République tchèque, on vote.',
      ['place: Pays-Bas', 'place: États-Unis', 'place: République tchèque'],
    ],
    [
      'Le Premier ministre François Durand a reçu la Congolaise Aline Mbeki.',
      ['person: François Durand', 'demonym: Congolaise', 'person: Aline Mbeki'],
    ],
    [
      'Le Quai d’Orsay et l’Union européenne financent le musée.',
      ['organisation: Quai d’Orsay', 'organisation: Union européenne'],
    ],
    ['Le roi du Maroc et l’émir du Qatar ont parlé.', ['place: Maroc', 'place: Qatar']],
    ['Une grenade a explosé lors d’une réunion.', []],
    [
      'Le lait turc, les pommes polonaises et le thé sri-lankais.',
      ['demonym: turc', 'demonym: polonaises', 'demonym: sri-lankais'],
    ],
  ])('finds the names in “%s”', (text, expected) => {
    expect(read(text).names).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [
      'M. Durand est arrivé. Il a payé 5 % de plus, cf. art. 12. Mme Petit est partie.',
      ['M. Durand est arrivé.', 'Il a payé 5 % de plus, cf. art. 12.', 'Mme Petit est partie.'],
    ],
    [
      'La S.A. Dupont et Cie. a fermé. « Vraiment ? » a-t-elle dit.',
      ['La S.A. Dupont et Cie. a fermé.', '« Vraiment ? » a-t-elle dit.'],
    ],
  ])('cuts “%s” into its sentences', (text, expected) => {
    expect(read(text).segments).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Quatre élèves sur dix prennent le bus.', ['fraction 0.4: Quatre élèves sur dix']],
    ['Les visites ont été multipliées par six.', ['multiple 6: six']],
    ['Elle a nagé la longueur en 25 secondes 40.', ['duration PT25.4S: 25 secondes 40']],
    ['La banque relève son taux d’un quart de point.', ['percent 0.25 pp: un quart de point']],
    ['La récolte a reculé de moitié.', ['fraction 0.5: moitié']],
    [
      'Le musée sera fermé du lundi 3 juin au vendredi 7 juin 2024.',
      ['date 2024-06-03/2024-06-07: 3 juin au vendredi 7 juin 2024'],
    ],
    ['Cinq des sept chiens dorment.', ['count 5: Cinq', 'count 7 chiens: sept chiens']],
    ['Elle fête sa troisième victoire.', ['ordinal 3 victoire: troisième victoire']],
    ['Le recul est de − 0,6 % au printemps.', ['percent -0.6 %: − 0,6 %']],
    ['Le prix a dépassé de 12 % le plafond.', ['percent 12 %: 12 %']],
    ['Le relais 4 x 200 mètres est annulé.', ['measure 200 m: 200 mètres']],
  ])('reads what news writes: “%s”', (text, expected) => {
    expect(read(text).figures).toEqual(expected);
  });

  it.each([
    'Le guichet ouvre de 10 heures à 19 heures.',
    'Elle habite 14 rue des Lilas.',
    'Le relais 4 x 100 est annulé.',
    'Les deux se sont tus.',
    'Les Vingt-Sept ont signé.',
    'Le train 6607 est en retard.',
    'La place du 8 Mai est fermée.',
    'Un Boeing 747 MAX est resté au sol.',
    'Un Leopard 1 A5 défile.',
    'Appelez le 18 ou le 112.',
    'Il a gagné 3 à 1 en quart de finale.',
    'Le vol AB123 part de la porte 4.',
  ])('takes no name, address or score in “%s” for a figure', (text) => {
    expect(read(text).figures).toEqual([]);
  });

  it('takes a month since which something holds for the last one', () => {
    expect(read('Depuis octobre, il manque 300 professeurs.', '2024-05-14').figures).toContain('date 2023-10: octobre');
    expect(read('Dès juillet, ce sera vrai.', '2024-05-14').figures).toContain('date 2024-07: juillet');
  });
});
