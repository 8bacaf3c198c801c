import { describe, expect, test } from 'vitest';
import { worstCases } from '../../scripts/bench/worst-cases.ts';
import { findReader } from '../../scripts/ingest/find-reader.ts';
import { loadLetterModels } from '../../scripts/ingest/load-letter-models.ts';
import { checkText } from '../../src/commentary/check-text.ts';
import { toEvidence } from '../../src/commentary/evidence.ts';
import { currencySymbols } from '../../src/data/currency-symbols.ts';
import { loadLexicon } from '../../src/data/load-lexicon.ts';
import { detectEncoding } from '../../src/pipeline/encoding/detect-encoding.ts';
import { findDeclaredEncoding } from '../../src/pipeline/encoding/find-declared-encoding.ts';
import { findDoubleEncoding } from '../../src/pipeline/encoding/find-double-encoding.ts';
import { toMonthNames } from '../../src/search/find-periods.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { parseState } from '../../src/search/search-state.ts';
import { toNumberWords } from '../../src/search/to-number-words.ts';
import { createPairReader } from '../support/create-pair-reader.ts';
import { toCheckTools } from '../unit/commentary/to-check-tools.ts';

// At these lengths work that grows with the square of the text takes minutes, and work that grows with the text at most
// seconds, even on a slow machine; the tests of the pipeline do the same for its stages.
const patience = 60_000;
const long = 100_000;
/** A translation is of a sentence, which has at most 5,000 characters; one that is far longer is still checked. */
const longTranslation = 20_000;
/** Longer than any author writes; who writes commentary is trusted with more than time. */
const longCommentary = 40_000;

const cases = Object.entries(worstCases);
const languages = ['en', 'it', 'ro'];
const known = {
  names: {},
  words: toNumberWords(languages.map(loadLexicon), currencySymbols, new Set(['EUR'])),
  months: toMonthNames(languages),
};
const models = loadLetterModels();
const tools = toCheckTools(toEvidence({ briefings: [], translations: [], entities: [] }));
const pairs = createPairReader();

describe('in time that grows with the text', () => {
  test.each(cases)(
    'a query of %s is read',
    (_, toText) => {
      const { terms, amounts, periods, phrases } = readQuery(
        parseState(`?q=${encodeURIComponent(toText(long).toWellFormed())}`).query,
        known,
        new Set(),
      );
      for (const { word } of [...terms.slice(-1), ...amounts.slice(-1), ...periods.slice(-1)])
        expect(word).not.toBe('');
      expect(phrases.every((phrase) => phrase.length <= long)).toBe(true);
    },
    patience,
  );

  test.each(cases)(
    'a commentary of %s is checked',
    (_, toText) => {
      const head =
        '---\ntitle: A title\nlang: en\nauthors: [Ada Rossi]\ndate: 2024-01-01\nsummary: A summary.\n---\n\n';
      const { diagnostics } = checkText(`${head}${toText(longCommentary)}\n`, 'content/commentary/a.mdx', tools);
      for (const { file, reason } of diagnostics) expect([file, reason]).toEqual(['content/commentary/a.mdx', reason]);
      expect(diagnostics.filter(({ ruleId }) => /field|front-matter/u.test(ruleId))).toEqual([]);
    },
    patience,
  );

  test.each(cases)(
    'a translation of %s is held against its sentence',
    (_, toText) => {
      const text = toText(longTranslation);
      const { messages } = pairs.checkPair(['it', 'Il porto ha speso 3 milioni di euro.'], ['en', text]);
      expect(messages.length).toBeGreaterThan(0);
      expect(pairs.checkPair(['it', text], ['en', text]).links.length).toBeLessThanOrEqual(longTranslation);
    },
    patience,
  );

  test.each(cases)(
    'in which encoding %s is, is found or asked about',
    (_, toText) => {
      const text = toText(long);
      const bytes = Buffer.concat([Buffer.from(text, 'latin1'), Uint8Array.of(0xe8)]);
      expect(['clear', 'doubtful', 'unknown', 'none']).toContain(detectEncoding(bytes, models).kind);
      expect(findDeclaredEncoding(bytes, 'html')).toBeUndefined();
      expect(findDoubleEncoding(`${text} Ã¨`.repeat(2), () => models)?.at ?? 0).toBeGreaterThanOrEqual(0);
    },
    patience,
  );

  test.each(cases)(
    'what the document of a page of %s is, is found',
    (_, toText) => {
      const text = toText(long);
      const source = `<!doctype html><nav>${text}</nav><div class="${text.replace(/[<>"&]/gu, '')}"><p>${text}</p></div>`;
      const { plain, blocks } = findReader('html')(source);
      for (const { end } of blocks.slice(-1)) expect(end).toBeLessThanOrEqual(plain.length);
    },
    patience,
  );
});
