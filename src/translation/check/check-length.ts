import type { Message } from '../../model/message.ts';
import { density } from './letter-density.ts';
import type { PairContext } from './pair-context.ts';
import { tell } from './tell.ts';

/** Letters that may be more or fewer in any text: a short one has little room for what was left out. */
const forgiven = 30;
/** A translation this many times as long as expected, or as short, has more or less in it than the document. */
const most = 2.2;

/** A translation that is far longer or shorter than the two languages let expect. */
export function checkLength({ source, target }: PairContext): Message[] {
  const expected = (source.text.length / density(source.lang)) * density(target.lang);
  const { length } = target.text;
  const isLong = length > expected * most + forgiven;
  const isShort = expected > length * most + forgiven;
  if (!isLong && !isShort) return [];
  const reason = `the translation has ${length} letters, where about ${Math.round(expected)} are usual; it is too ${isLong ? 'long' : 'short'}`;
  return [tell('length', reason)];
}
