import type { Construct, Effects, Event, Extension, Point, State, Token, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** All of it. */
    shortForm: 'shortForm';
    /** What it names: `china` in `[[china|the Chinese side]]`, `@s-…` in `[@s-…]`. */
    shortFormTarget: 'shortFormTarget';
    shortFormDivider: 'shortFormDivider';
    shortFormMarker: 'shortFormMarker';
  }
}

const [verticalBar, rightSquareBracket] = [124, 93];

/** The target of a citation, between its brackets. */
const citation = /^@[^\s[\]][^[\]\r\n]*$/u;

/** The target of a name, then what is behind the first bar, up to the inner bracket; a footnote’s call is none. */
const name = /^\[(?!\^|\s*[\]|])[^[\]|\\]+(?:\\?\|([\s\S]*))?\]$/u;

/**
 * The micromark extension for `[[china]]`, `[[china|the Chinese side]]` and `[@s-…]`. A bracket closes one only where it
 * closes no link, so that links and references to definitions are what they are without it. In tables a bar stands for
 * the end of a cell; `\|` divides as well.
 */
export function shortForms(): Extension {
  const closing: Construct = { name: 'shortForm', add: 'after', tokenize: tokenizeClosing, resolveTo };
  const divider: Construct = { name: 'shortFormDivider', tokenize: tokenizeDivider, resolveAll };
  return { text: { [rightSquareBracket]: closing, [verticalBar]: divider } };
}

function tokenizeDivider(effects: Effects, ok: State): State {
  return (code) => {
    effects.enter('shortFormDivider');
    effects.consume(code);
    effects.exit('shortFormDivider');
    return ok;
  };
}

/** A bar that divides nothing is text. */
function resolveAll(events: Event[]): Event[] {
  for (const [, token] of events) if (token.type === 'shortFormDivider') token.type = 'data';
  return events;
}

function tokenizeClosing(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const isClosing = findOpening(this, this.events, this.now()) !== undefined;
  return (code) => {
    if (!isClosing) return nok(code);
    effects.enter('shortFormMarker');
    effects.consume(code);
    effects.exit('shortFormMarker');
    return ok;
  };
}

/** The place among `events` of the bracket that opens the short form closed at `end`. */
function findOpening(context: TokenizeContext, events: readonly Event[], end: Point): number | undefined {
  // The end of a label was tried here before; it leaves the bracket that would have opened it, and has balanced it.
  const opening = context._labelStarts?.at(-1);
  if (opening?.type !== 'labelLink' || !opening._balanced) return undefined;
  const index = events.findLastIndex(([kind, token]) => kind === 'enter' && token === opening);
  const raw = context.sliceSerialize({ start: opening.end, end });
  if (index < 0) return undefined;
  if (citation.test(raw)) return index;
  const found = name.exec(raw);
  return found && isBalanced(found[1] ?? '') && events[index + 4]?.[1].type === 'labelLink' ? index : undefined;
}

/** Whether every bracket in the words closes one that they open. */
function isBalanced(words: string): boolean {
  let depth = 0;
  for (const [bracket] of words.matchAll(/\\[\s\S]|[[\]]/gu)) {
    if (bracket === '[') depth += 1;
    if (bracket === ']') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Puts the short form in the place of its brackets and of what stands between them; others hold on to the list. */
function resolveTo(events: Event[], context: TokenizeContext): Event[] {
  const closing = events.at(-1)?.[1];
  const index = closing ? findOpening(context, events, closing.start) : undefined;
  if (closing && index !== undefined) {
    const resolved = toShortForm(events.slice(index), context);
    events.splice(index, events.length - index, ...resolved);
  }
  return events;
}

/** `found` begins with the bracket that opens it, in four events, and ends with the one that closes it, in two. */
function toShortForm(found: readonly Event[], context: TokenizeContext): Event[] {
  const [opening, inner, closing] = [found[0], found[4], found.at(-1)].map((event) => event?.[1]);
  if (!opening || !inner || !closing) return [...found];
  // A name has a second bracket on either side.
  const isName = inner.type === 'labelLink';
  const [from, to] = isName ? [8, -4] : [4, -2];
  const between = found.slice(from, to);
  const divider = isName ? between.find(([, token]) => isDivider(token, context))?.[1] : undefined;
  const first = between.findIndex(([, token]) => token === divider);
  const last = between.findLastIndex(([, token]) => token === divider);
  const [named, words] = divider ? [between.slice(0, first), between.slice(last + 1)] : [between, []];
  const whole = { type: 'shortForm' as const, start: { ...opening.start }, end: { ...closing.end } };
  const target = {
    type: 'shortFormTarget' as const,
    start: { ...(isName ? inner : opening).end },
    end: { ...(divider ?? found.at(to)?.[1] ?? closing).start },
  };
  return [
    ['enter', whole, context],
    ['enter', target, context],
    // The ends of lines have to stay: what follows is put into its own line by them.
    ...resolveSpan(named, context),
    ['exit', target, context],
    ...resolveSpan(words, context),
    // A line of one event would lead micromark in a circle.
    ['enter', closing, context],
    ['exit', closing, context],
    ['exit', whole, context],
  ];
}

function isDivider(token: Token, context: TokenizeContext): boolean {
  const isEscape = token.type === 'characterEscape';
  return token.type === 'shortFormDivider' || (isEscape && context.sliceSerialize(token) === '\\|');
}

/** Emphasis and the like in words that stand for themselves, as in the words of a link. */
function resolveSpan(events: Event[], context: TokenizeContext): Event[] {
  const { insideSpan = {} } = context.parser.constructs;
  const resolvers = (insideSpan.null ?? []) as readonly Pick<Construct, 'resolveAll'>[];
  return resolvers.reduce((resolved, { resolveAll: resolve }) => resolve?.(resolved, context) ?? resolved, events);
}
