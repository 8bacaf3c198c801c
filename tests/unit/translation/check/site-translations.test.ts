import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlaceNames } from '../../../../src/data/cldr/places.ts';
import { loadLexicon } from '../../../../src/data/load-lexicon.ts';
import { createLanguageReader } from '../../../../src/pipeline/create-language-reader.ts';
import { fromMdx } from '../../../../src/pipeline/mdx/from-mdx.ts';
import { createCheckTools } from '../../../../src/translation/check/check-tools.ts';
import { createPairChecker } from '../../../../src/translation/check/create-pair-checker.ts';
import { readPairs } from '../../../../src/translation/pairs/read-pairs.ts';
import { readTranslation } from '../../../../src/translation/read-translation.ts';
import { readGlossary } from '../../../support/read-glossary.ts';

const content = new URL('../../../../content/', import.meta.url);
const files = readdirSync(new URL('translations/', content)).filter((file) => file.endsWith('.po'));
const entities = readGlossary();
const places = createPlaceNames();
const check = createPairChecker(createCheckTools({ findLexicon: loadLexicon, entities, places }));

/** The pairs of one translation of the site, with what is found in them. */
function readFile(file: string) {
  const text = readFileSync(new URL(`translations/${file}`, content), 'utf8');
  const translation = readTranslation(text, file.slice(0, -'.po'.length), file);
  const mdx = readFileSync(new URL(`briefings/${translation.briefing}.mdx`, content), 'utf8');
  const briefing = fromMdx(mdx, translation.briefing, `${translation.briefing}.mdx`);
  const findLanguageReader = (lang: string) => createLanguageReader(loadLexicon(lang), entities, places);
  return readPairs(briefing, translation, { findDataLanguage: (lang) => lang, findLanguageReader, check }).pairs ?? [];
}

/** Of a hundred good sentences no more than two may be withheld, and no more than ten looked at twice. */
const most = { error: 0.02, warning: 0.1 } as const;

describe('the translations of the site', () => {
  const pairs = files.flatMap(readFile);

  it('are there to be checked', () => {
    expect(pairs.length).toBeGreaterThan(100);
  });

  it.each(['error', 'warning'] as const)('have next to no message that is an %s', (level) => {
    const told = pairs.flatMap(({ messages }) => {
      const own = messages.filter((message) => message.level === level);
      return own.length > 0 ? [own.map(({ ruleId, reason }) => `${ruleId}: ${reason}`).join('\n')] : [];
    });
    expect(told.length / pairs.length, told.join('\n')).toBeLessThanOrEqual(most[level]);
  });

  it('say nearly every figure and name of their documents in words that are found', () => {
    const linked = pairs.filter(({ links }) => links.length > 0);
    expect(linked.length / pairs.length).toBeGreaterThan(0.8);
  });
});
