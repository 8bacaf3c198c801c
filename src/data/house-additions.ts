/** Words behind the number of a house that set it apart from the house beside it; Latin in every language. Written for Concordance, MIT. */
export const houseAdditions: ReadonlySet<string> = new Set(['bis', 'ter', 'quater']);
