/** The honesty marks, in the groups and the order in which the method page explains them. */
export const markGroups = {
  vouch: ['asserted', 'reported', 'hedged'],
  closeness: ['exact', 'about', 'nearly', 'over', 'atLeast', 'under', 'atMost'],
  origin: ['stated', 'inferred', 'derived', 'verbatim'],
  worth: ['draft', 'unchecked', 'human', 'reviewed', 'stale', 'withheld', 'missing'],
} as const;

export type MarkGroup = keyof typeof markGroups;

/** The mark's name in the messages, and its anchor on the method page. */
export type Mark = (typeof markGroups)[MarkGroup][number];
