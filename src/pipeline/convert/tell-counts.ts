import type { Message } from '../../model/message.ts';

/** A kind of thing, in words for one and for several, and how many there are. */
export type Count = readonly [count: number, one: string, several: string];

/** A message that lists what was counted, as “2 images and 1 comment were …”; none where all is 0. */
export function tellCounts(ruleId: string, level: Message['level'], counts: readonly Count[], rest: string): Message[] {
  const told = counts.filter(([count]) => count > 0);
  if (told.length === 0) return [];
  const list = told.map(([count, one, several]) => `${count} ${count === 1 ? one : several}`);
  const isOne = told.length === 1 && told[0]?.[0] === 1;
  const words = new Intl.ListFormat('en').format(list);
  return [{ ruleId, level, reason: `${words} ${isOne ? 'was' : 'were'} ${rest}` }];
}
