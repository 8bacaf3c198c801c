import { type FileExample, type FileExamples, toText, toTold } from './file-example.ts';

const file = 'seeds/exports.txt';

function toLine(failing: string, mended: string): FileExample {
  return toText(file, `${failing}\n`, `${mended}\n`);
}

/** About what the words of a document leave open. */
export const doubtExamples: FileExamples = {
  'ambiguous-number': toLine('He paid 1.800 in the end.', 'He paid 1,800 in the end.'),
  'ambiguous-date': toLine('He came on 3/4/2024.', 'He came on 3 April 2024.'),
  'ambiguous-currency': toLine('The fine was 20,000 pesos.', 'The fine was 20,000 Mexican pesos.'),
  'impossible-date': toLine('It met on 31 February 2023.', 'It met on 28 February 2023.'),
  'reversed-dates': toLine('It rained in 1988–1986.', 'It rained in 1986–1988.'),
  'hidden-characters': toTold(
    file,
    'The word “harbour” with a sign of no width (U+200B) in its middle.',
    'The word without that sign.',
  ),
  'mixed-scripts': toTold(
    file,
    'The word “Moscow” with the Cyrillic letter U+043E in the place of its first “o”.',
    'The word in Latin letters alone.',
  ),
};
