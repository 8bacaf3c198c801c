/** An attribute’s value that goes on where it should have ended: the offset of its mark, and the attribute’s name. */
export interface OpenValue {
  readonly start: number;
  readonly mark: string;
  readonly name: string;
}

const tagStart = /<[\p{L}_$][\p{L}\p{N}_$.:-]*/uy;
const attribute = /\s*(?<name>[\p{L}_$][\p{L}\p{N}_$:-]*)(?<is>\s*=\s*)?/uy;
/** What a value only holds where it has run on: a tag, the end of one, or the beginning of another attribute’s value. */
const runOn = /\/>|<[\p{L}/]|[^\s<=-]>|[\p{L}_]\s*=\s*$/u;

/**
 * The value that never ends, where the parser gave up at an offset within its tag: it swallows what follows up to the next
 * mark of its kind, so that the parser only stumbles over what stands behind that.
 */
export function findOpenValue(text: string, at: number): OpenValue | undefined {
  const prose = hideCode(text);
  for (let start = prose.indexOf('<'); start >= 0 && start < at; ) {
    const tag = readTag(prose, start, at);
    if (tag.reaches) return tag.open;
    start = prose.indexOf('<', Math.max(tag.end, start + 1));
  }
  return undefined;
}

interface ReadTag {
  /** Behind what was read. */
  readonly end: number;
  /** Whether the tag is still open where the parser gave up. */
  readonly reaches: boolean;
  readonly open?: OpenValue;
}

function readTag(text: string, start: number, at: number): ReadTag {
  let offset = match(tagStart, text, start)?.[0].length ?? 0;
  if (offset === 0) return { end: start + 1, reaches: false };
  offset += start;
  let open: OpenValue | undefined;
  for (let read = match(attribute, text, offset); read?.[0]; read = match(attribute, text, offset)) {
    offset += read[0].length;
    const mark = text[offset];
    if (read.groups?.['is'] === undefined || (mark !== '"' && mark !== "'")) continue;
    const close = text.indexOf(mark, offset + 1);
    const value = text.slice(offset + 1, close < 0 ? text.length : close);
    // A value that is whole may hold a tag too; what follows it tells.
    if (close < 0 || close >= at || runOn.test(value))
      open ??= { start: offset, mark, name: read.groups['name'] ?? '' };
    offset = close < 0 ? text.length : close + 1;
  }
  const end = offset + (/^\s*/u.exec(text.slice(offset))?.[0].length ?? 0);
  return { end, reaches: end >= at, ...(open && { open }) };
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The text with its code blanked, whose signs are no tags. */
function hideCode(text: string): string {
  const blank = (code: string) => code.replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length));
  return text
    .replace(/^(?<fence>`{3,}|~{3,})[^\n]*\n[\s\S]*?^\k<fence>/gmu, blank)
    .replace(/(?<!`)(?<ticks>`+)(?!`)[^\n]*?[^`\n]\k<ticks>(?!`)/gu, blank);
}
