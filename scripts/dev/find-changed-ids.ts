import type { WholeBriefing } from '../../src/model/briefing.ts';

/** The ids of segments and figures that only one of two states of a document has. */
export function findChangedIds(before: WholeBriefing | undefined, after: WholeBriefing | undefined): Set<string> {
  return toIds(before).symmetricDifference(toIds(after));
}

function toIds(briefing: WholeBriefing | undefined): Set<string> {
  const { segments = [], figures = [] } = briefing ?? {};
  return new Set([...segments, ...figures].map(({ id }) => id));
}
