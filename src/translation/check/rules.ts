/** What a rule finds, for those who read its messages. Its id is permanent. */
export interface Rule {
  readonly level: 'error' | 'warning';
  /** What has gone wrong, and when it counts as a warning only. */
  readonly cause: string;
  /** Words of a document, their language where they are quoted and not described, and what a translation made of them. */
  readonly example: { readonly lang?: string; readonly source: string; readonly target: string };
  readonly cure: string;
}

const number = 'Write the number as the document has it, in the form the language of the translation uses.';
const date = 'Give the same day, month or year as the document.';

/**
 * The rules a translation is checked by against its document, with the highest level of their messages. A finding that
 * a person has looked at and found to be no fault is accepted with the comment “accept: <rule>” in the PO file.
 */
export const rules = {
  'number-missing': {
    level: 'error',
    cause:
      'A number of the document is nowhere in the translation. It is a warning where it is said in words and is two, a rank, a part or a multiple, or no more than “dozens”, which a language can say without a number; also where the translation has it once and the document twice.',
    example: { lang: 'it', source: 'venti dei trenta carri', target: 'some of the thirty tanks' },
    cure: number,
  },
  'number-added': {
    level: 'error',
    cause:
      'The translation has a number that the document has not. The same ones are warnings as for a missing number.',
    example: { lang: 'it', source: 'alcuni carri', target: 'twenty tanks' },
    cure: 'Take the number out, or say in a note where it comes from.',
  },
  'number-changed': {
    level: 'error',
    cause: 'A number has become another: a digit, a scale word, the end of a range.',
    example: { lang: 'it', source: '1.800 milioni di dollari', target: '1.8 million dollars' },
    cure: number,
  },
  'unit-changed': {
    level: 'error',
    cause:
      'The number is the same, what it measures is not. It is a warning where the translation has a word there that is no known unit.',
    example: { lang: 'it', source: '10 percento', target: '10 percentage points' },
    cure: 'Keep the unit of the document, or convert the number with it.',
  },
  'date-missing': {
    level: 'error',
    cause:
      'A date of the document is nowhere in the translation. It is a warning where the date is said without a number, as “last month”.',
    example: { lang: 'ro', source: 'vineri, 12 aprilie', target: 'on Friday' },
    cure: date,
  },
  'date-added': {
    level: 'error',
    cause: 'The translation has a date that the document has not; a warning where it is said without a number.',
    example: { lang: 'ro', source: 'vineri', target: 'on 12 April' },
    cure: 'Take the date out, or say in a note where it comes from.',
  },
  'date-changed': {
    level: 'error',
    cause: 'A date has become another, or has lost its day.',
    example: { lang: 'ro', source: '12 aprilie 2024', target: '12 May 2024' },
    cure: date,
  },
  'comparator-changed': {
    level: 'warning',
    cause: 'The number is the same, but “over”, “at most” or “about” is not.',
    example: { lang: 'ro', source: 'peste 500 de milioane', target: 'about 500 million' },
    cure: 'Say over, under, at least, at most or about as the document does.',
  },
  'name-lost': {
    level: 'warning',
    cause: 'A country, a person or something of the glossary that the document names is not named in the translation.',
    example: { lang: 'it', source: 'La Cina ha fornito droni', target: 'It supplied drones' },
    cure: 'Name it, by its name, its adjective, or what its name stands for.',
  },
  'name-changed': {
    level: 'error',
    cause: 'The document names a country, and the translation another one in its place.',
    example: { lang: 'it', source: 'navi polacche', target: 'Norwegian ships' },
    cure: 'Name the country of the document.',
  },
  'term-inconsistent': {
    level: 'warning',
    cause: 'Something of the glossary has a name in the translation that the glossary does not have in its language.',
    example: { lang: 'it', source: 'Parigi ha risposto', target: 'Parigi replied' },
    cure: 'Use the name of the glossary, or add this one to its other names there.',
  },
  'hedge-lost': {
    level: 'error',
    cause:
      'The document leaves it open, and the translation says it as a fact in its own name. It is a warning where the document reports what someone says, and where its words leave little open: what seems, what ought to be, what would be if.',
    example: { lang: 'it', source: 'La Cina starebbe fornendo droni', target: 'China is supplying drones' },
    cure: 'Say “may”, “is said to” or who says so.',
  },
  'negation-lost': {
    level: 'warning',
    cause: 'The document says that something is not so, and no word of the translation does.',
    example: { lang: 'it', source: 'Il ministro non ha confermato', target: 'The minister confirmed' },
    cure: 'Say that it is not so, as the document does.',
  },
  'same-as-source': {
    level: 'error',
    cause:
      'The translation is the words of the document, although there are words to translate; a warning where these are few.',
    example: { lang: 'it', source: 'Il rapporto è stato pubblicato', target: 'Il rapporto è stato pubblicato' },
    cure: 'Translate it, or leave it empty.',
  },
  length: {
    level: 'warning',
    cause: 'The translation is far longer or shorter than one of these two languages usually is.',
    example: { source: 'two sentences of three hundred letters', target: 'forty letters' },
    cure: 'Look for what was left out or put in.',
  },
  'doubled-word': {
    level: 'warning',
    cause: 'A word stands twice in a row.',
    example: { lang: 'it', source: 'il rapporto', target: 'the the report' },
    cure: 'Take one of the two out.',
  },
  'broken-shield': {
    level: 'error',
    cause: 'A sign that stood for a name or a number while a machine translated has not been put back.',
    example: { lang: 'it', source: 'Joe Biden ha detto', target: 'XQ1Z said' },
    cure: 'Write the name or number of the document in its place, or translate the sentence again.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;
