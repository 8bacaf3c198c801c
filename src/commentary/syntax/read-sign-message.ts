import type { SyntaxProblem, SyntaxReading } from './syntax-message.ts';

/** Signs that MDX takes for the beginning of a tag or of a value where none is meant or well written. */
export const readSignMessage: SyntaxReading = ({ source, ruleId, reason }, text, at) => {
  if (source !== 'micromark-extension-mdx-jsx' || ruleId !== 'unexpected-character') return undefined;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  const start = Math.max(0, text.lastIndexOf('<', at - 1));
  const here = { start: at, end: at + character.length };
  if (text.startsWith('<!', start)) return readComment(text, start);
  if (/to create a link/u.test(reason)) return readLink(text, start);
  if (/before attribute value/u.test(reason)) {
    const cure = 'put the value between two straight quotation marks, as in segment="s-…"';
    return {
      ...here,
      reason: `the value of an attribute begins with a straight quotation mark, not with “${character}”`,
      cure,
    };
  }
  if (at === start + 1) {
    return {
      ...{ start, end: start + 1 },
      reason: `“<” begins a tag, and no tag begins with “${character}”`,
      cure: 'write “\\<” for the sign itself',
      replacement: '\\<',
    };
  }
  const cure = `mend the tag that begins with “${text.slice(start, at).slice(0, 30)}”, or write “\\<” if it is none`;
  return { ...here, reason: `“${character}” cannot stand here in a tag`, cure };
};

function readComment(text: string, start: number): SyntaxProblem {
  const close = text.indexOf('-->', start);
  const end = close < 0 ? start + 2 : close + 3;
  const words = /^<!--([\s\S]*)-->$/u.exec(text.slice(start, end))?.[1]?.trim();
  return {
    ...{ start, end },
    reason: '“<!--” is how HTML writes a comment, which is none here',
    cure: 'write {/* the comment */}',
    ...(words !== undefined && !words.includes('*/') && { replacement: `{/* ${words} */}` }),
  };
}

function readLink(text: string, start: number): SyntaxProblem {
  const close = /[>\s]/u.exec(text.slice(start))?.index ?? 1;
  const isWhole = text[start + close] === '>';
  const end = start + close + (isWhole ? 1 : 0);
  const address = text.slice(start + 1, start + close);
  return {
    ...{ start, end },
    reason: 'an address between “<” and “>” is no link here',
    cure: 'write [words of the link](address)',
    ...(isWhole && { replacement: `[${address}](${address.includes('@') ? 'mailto:' : ''}${address})` }),
  };
}
