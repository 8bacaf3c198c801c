interface Holding {
  readonly characters: ReadonlySet<number>;
}

/** Words that one font has all characters of. */
interface Run<T> {
  readonly text: string;
  readonly cut: T;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A text as runs, each in the first of `cuts` that has all of a letter with its marks; white space stays with the run
 * before it. What no reader sees is left out; `undefined` where no cut has a letter.
 */
export function toSetRuns<T extends Holding>(text: string, cuts: readonly T[]): readonly Run<T>[] | undefined {
  const runs: { text: string; cut: T }[] = [];
  for (const { segment } of graphemes.segment(toVisible(text))) {
    const last = runs.at(-1);
    const cut = last && holds(last.cut, segment) ? last.cut : cuts.find((one) => holds(one, segment));
    if (!cut) return undefined;
    if (last?.cut === cut) last.text += segment;
    else runs.push({ text: segment, cut });
  }
  return runs;
}

/** Control and format characters are no part of what is seen, and could turn a line round. */
function toVisible(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '');
}

function holds({ characters }: Holding, grapheme: string): boolean {
  return [...grapheme].every((character) => characters.has(character.codePointAt(0) ?? 0));
}
