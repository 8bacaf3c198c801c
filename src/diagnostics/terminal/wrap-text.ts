import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** `text` in lines of at most `width` columns of a terminal, broken at spaces; a word that is longer is cut. Never empty. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(' ').flatMap((word) => cutWord(word, width))) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(part.text) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? part.text : `${line} ${part.text}`;
    if (!part.isWhole) {
      lines.push(line);
      line = '';
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A word in parts that fit; all but the last fill a line. */
function cutWord(word: string, width: number): { readonly text: string; readonly isWhole: boolean }[] {
  if (stringWidth(word) <= width) return [{ text: word, isWhole: true }];
  const parts: string[] = [''];
  for (const { segment } of graphemes.segment(word)) {
    const last = parts.at(-1) ?? '';
    if (stringWidth(last + segment) > width) parts.push(segment);
    else parts.splice(-1, 1, last + segment);
  }
  return parts.map((text, index) => ({ text, isWhole: index === parts.length - 1 }));
}
