/**
 * Names behind which a year is part of the name, in their exact case, in every language: events, plans and what is named
 * for them. Written for Concordance, MIT. `Euro` is the championship: the currency has no capital or no year behind it.
 */
export const datedNames: readonly string[] = [
  'Euro',
  'EURO',
  'UEFA Euro',
  'Expo',
  'EXPO',
  'Agenda',
  'Vision',
  'Horizon',
  'Windows',
  'Ευρώ',
  'Евро',
  'Євро',
  'Експо',
  'Экспо',
  'Agende',
  'Agendy',
  'Agendę',
  'Агенда',
];
