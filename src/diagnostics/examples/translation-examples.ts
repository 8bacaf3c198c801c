import type { RuleId } from '../../translation/check/rules.ts';
import { type FileExample, type FileExamples, toText } from './file-example.ts';

/** A sentence of a document, a translation that goes against the rule, and one that does not. */
const sentences: Readonly<Record<RuleId, readonly [source: string, failing: string, mended: string]>> = {
  'number-missing': ['Il porto ha 45 gru.', 'The port has cranes.', 'The port has 45 cranes.'],
  'number-added': ['Il porto ha molte gru.', 'The port has 45 cranes.', 'The port has many cranes.'],
  'number-changed': [
    'Il porto ha speso 1.800 milioni di euro.',
    'The port spent 1.8 million euros.',
    'The port spent 1,800 million euros.',
  ],
  'unit-changed': [
    'Il prezzo è salito del 10 per cento.',
    'The price rose by 10 percentage points.',
    'The price rose by 10 per cent.',
  ],
  'date-missing': [
    'Il porto ha chiuso il 12 aprile 2024.',
    'The port has closed.',
    'The port closed on 12 April 2024.',
  ],
  'date-added': ['Il porto ha chiuso.', 'The port closed on 12 April 2024.', 'The port has closed.'],
  'date-changed': [
    'Il porto ha chiuso il 12 aprile 2024.',
    'The port closed on 12 May 2024.',
    'The port closed on 12 April 2024.',
  ],
  'comparator-changed': [
    'Il porto ha speso oltre 500 milioni di euro.',
    'The port spent about 500 million euros.',
    'The port spent over 500 million euros.',
  ],
  'name-lost': ['La Cina ha fornito le gru.', 'It supplied the cranes.', 'China supplied the cranes.'],
  'name-changed': ['La Cina ha fornito le gru.', 'Japan supplied the cranes.', 'China supplied the cranes.'],
  'term-inconsistent': ['Porto Alto ha risposto.', 'Porto Alto replied.', 'High Port replied.'],
  'hedge-lost': [
    'La Cina starebbe fornendo le gru.',
    'China is supplying the cranes.',
    'China is said to be supplying the cranes.',
  ],
  'negation-lost': [
    'Il ministro non ha confermato la notizia.',
    'The minister confirmed the news.',
    'The minister did not confirm the news.',
  ],
  'same-as-source': [
    'Il rapporto è stato pubblicato ieri dal ministero.',
    'Il rapporto è stato pubblicato ieri dal ministero.',
    'The report was published by the ministry yesterday.',
  ],
  length: [
    'Il ministero ha pubblicato il rapporto sulle gru, sui moli e sulle navi che partono ogni mattina dal vecchio porto.',
    'It published it.',
    'The ministry has published the report on the cranes, the quays and the ships that leave the old port every morning.',
  ],
  'doubled-word': ['Il porto ha chiuso.', 'The the port has closed.', 'The port has closed.'],
  'broken-shield': ['Ana Moraru ha risposto.', 'XQ1Z replied.', 'Ana Moraru replied.'],
};

function toExample([source, failing, mended]: readonly [string, string, string]): FileExample {
  const toEntry = (target: string) => `msgid "${source}"\nmsgstr "${target}"\n`;
  return toText('content/translations/report.en.po', toEntry(failing), toEntry(mended));
}

/** About what a translation says against its document. */
export const translationExamples: FileExamples = Object.fromEntries(
  Object.entries(sentences).map(([id, sentence]) => [id, toExample(sentence)]),
);
