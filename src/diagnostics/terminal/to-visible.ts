/**
 * What a terminal does not show or obeys: controls, marks that turn the direction of writing, characters of no width,
 * halves of characters, those nobody has assigned.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Joins letters of scripts and parts of signs, so that it is seen between two of them. */
const joiners = /^[\u200c\u200d]$/u;
/** The letters of the flags of England, Scotland and Wales stand behind this sign. */
const blackFlag = '\u{1f3f4}';
const tag = /^[\u{e0020}-\u{e007f}]$/u;

/** The text with each character that a terminal does not show, or obeys, by its number: `<U+202E>`. */
export function toVisible(text: string): string {
  const characters = [...text];
  return characters
    .map((character, at) => {
      if (!hidden.test(character)) return character;
      const isJoining = joiners.test(character) && at > 0 && at < characters.length - 1;
      const isFlag = tag.test(character) && characters[0] === blackFlag;
      return isJoining || isFlag ? character : toNumber(character);
    })
    .join('');
}

/** Running words on one line: breaks and runs of white space as one space, and nothing hidden. */
export function toVisibleLine(text: string): string {
  return toVisible(text.replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ').trim());
}

function toNumber(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
