/** Signs for accents that old fonts set on their own, over or under a letter, and the marks that make a letter of both. */
const marks: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
};

/** Letters that have lost their dot to an accent. */
const dotted: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** In sizes of the letters: more than kerning takes away, less than an accent is wide; and no more than a letter is. */
const overlap = { least: 0.12, most: 1.2 } as const;

interface PlacedText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** The text of runs one after another. An accent that stands in the place of the letter next to it is one with that. */
export function joinRuns(runs: readonly PlacedText[]): string {
  let text = '';
  let last: PlacedText | undefined;
  for (const run of runs) {
    const shared = last === undefined ? 0 : (last.to - run.from) / run.size;
    const isOver = shared > overlap.least && shared < overlap.most;
    text = (isOver && joinAccent(text, run.text)) || text + run.text;
    if (run.text !== '') last = run;
  }
  return text;
}

/** Both with the accent on its letter, where one ends in an accent or the other begins with one. */
function joinAccent(before: string, behind: string): string | undefined {
  const letter = /^\p{L}/u.exec(behind)?.[0];
  const mark = marks[before.at(-1) ?? ''];
  if (letter && mark) return before.slice(0, -1) + accent(letter, mark) + behind.slice(letter.length);
  const lastLetter = /\p{L}\p{M}?$/u.exec(before)?.[0];
  const ownMark = marks[behind.charAt(0)];
  if (lastLetter && ownMark) return before.slice(0, -lastLetter.length) + accent(lastLetter, ownMark) + behind.slice(1);
  return undefined;
}

function accent(letter: string, mark: string): string {
  return ((dotted[letter] ?? letter) + mark).normalize('NFC');
}
