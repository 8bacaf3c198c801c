/**
 * How many of a smaller unit make one of a larger, by UCUM code, for lengths and weights that are said in two:
 * “6 feet 5 inches”. Written for Concordance, MIT.
 */
export const unitParts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '[mi_i]': { '[yd_i]': 1760, '[ft_i]': 5280 },
  '[yd_i]': { '[ft_i]': 3, '[in_i]': 36 },
  '[ft_i]': { '[in_i]': 12 },
  '[stone_av]': { '[lb_av]': 14 },
  '[lb_av]': { '[oz_av]': 16 },
  km: { m: 1000, cm: 100_000 },
  m: { cm: 100, mm: 1000 },
  cm: { mm: 10 },
  t: { kg: 1000 },
  kg: { g: 1000 },
  g: { mg: 1000 },
  L: { dL: 10, cL: 100, mL: 1000 },
};
