/** Texts of `length` code units that would show work which grows faster than the text, by what they are made of. */
export const worstCases: Readonly<Record<string, (length: number) => string>> = {
  'one line of words': repeat('il ministero ha detto che i costi sono saliti e '),
  'words with no space': repeat('ab'),
  'capitals on one line': repeat('Roma '),
  digits: repeat('1234567890'),
  'numbers on one line': repeat('5 '),
  'groups of digits': repeat('1.1.1.1.'),
  'digits and hyphens': repeat('1-1-'),
  'letters and hyphens': repeat('a-a-'),
  'letters and stops': repeat('a.b.c.d.'),
  'spaced stops': repeat('. . '),
  brackets: (length) => '('.repeat(length >> 1) + ')'.repeat(length >> 1),
  'open brackets with words': repeat('(a '),
  'opening quotation marks': repeat('“'),
  'straight quotation marks': repeat('"a" '),
  'apostrophes and letters': repeat("l'a'"),
  spaces: (length) => `a${' '.repeat(length)}b`,
  'line breaks': repeat('a\n'),
  'marks on letters': repeat('e\u0301'),
  'right-to-left marks': repeat('a\u200F '),
  'lone surrogates': repeat('\uD800a '),
  'number words in one': repeat('duecentoventi'),
  'number words on one line': repeat('cento mila e '),
  'money on one line': repeat('5 € nel 2021 '),
  'ranges on one line': repeat('da 5 a 6 '),
  'fractions and letters': repeat('½album'),
  'capitals and numbers on one line': repeat('IV 12 1/2 casa '),
  'dates on one line': repeat('12 marzo, '),
  'colons on one line': repeat('Roma: '),
  'semicolons and verbs': repeat('ha detto; '),
  'addresses on the web': repeat('http://a.b/'),
  Han: repeat('中国三百万人民币'),
  'Arabic with clitics': repeat('والعراق '),
};

function repeat(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
