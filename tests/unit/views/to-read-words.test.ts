import { describe, expect, it } from 'vitest';
import { indexTranslations } from '../../../src/index/index-translations.ts';
import type { PairLink } from '../../../src/model/pair.ts';
import type { TranslationState } from '../../../src/model/translation.ts';
import { toPassage } from '../../../src/views/to-passage.ts';
import { createFigureReading, foldOriginals, toReadSaid } from '../../../src/views/to-read-words.ts';
import { toWords } from '../../../src/views/words.ts';
import { createDocument } from '../../support/create-document.ts';

const text = 'Secondo il sindaco due navi sarebbero partite.';
const figure = {
  ...{ id: 'f-ships', text: 'due navi', value: 2, unit: 'navi', subject: 'navi' },
  ...{ attribution: 'il sindaco', hedge: 'sarebbero', modality: 'reported' },
};
const document = createDocument('a', 'it', [{ id: 's-a', text, figures: [figure] }]);
const target = 'The mayor says two ships have reportedly left.';
const says = { unit: 'ships', subject: 'ships that left', attribution: 'The mayor', hedge: 'reportedly' };
const link = { start: 15, end: 24, figure: 'f-ships', says };

function findIn(state: TranslationState, links: readonly object[] | undefined, lang = 'en') {
  const entry = { source: text, target: state === 'withheld' ? '' : target, state, notes: [] };
  const spoken = { attribution: says.attribution, hedge: says.hedge };
  const pair = {
    ...{ source: text, segments: document.segments.map(({ id }) => id), sentences: [], messages: [] },
    ...{ links: (links ?? []) as PairLink[], says: spoken },
  };
  return indexTranslations([{ briefing: 'a', lang, entries: [entry], ...(links && { pairs: [pair] }) }]);
}

function readAll(state: TranslationState, links: readonly object[] | undefined, locale: 'en' | 'it' | 'ro' = 'en') {
  const [first] = document.figures;
  const [segment] = document.segments;
  if (!first || !segment) throw new Error('no figure');
  const find = findIn(state, links);
  const { noun, subject, said, state: worth } = createFigureReading(locale, find)(first, document);
  const read = toReadSaid({ ...segment, ...spokenHere }, toPassage(document, segment, locale, find));
  const words = [noun, subject, said.attribution, said.hedge, read.attribution, read.hedge];
  return {
    words: words.map((one) => `${one?.text} [${one?.lang}${one?.original ? ` ${one.original.text}` : ''}]`),
    worth,
  };
}
const spokenHere = { attribution: 'il sindaco', hedge: 'sarebbero', modality: 'reported' as const };
const originals = ['navi [it]', 'navi [it]', 'il sindaco [it]', 'sarebbero [it]', 'il sindaco [it]', 'sarebbero [it]'];
const spoken = ['The mayor [en il sindaco]', 'reportedly [en sarebbero]'];

describe('the words of a figure and of a sentence', () => {
  it.each(['draft', 'unchecked', 'human', 'reviewed'] as const)(
    'are the reader’s in a translation that is %s',
    (state) => {
      expect(readAll(state, [link])).toEqual({
        words: ['ships [en navi]', 'ships that left [en navi]', ...spoken, ...spoken],
        worth: state,
      });
    },
  );

  it('are those of the whole figure, quoted, where the translation has no noun for it', () => {
    expect(readAll('draft', [{ ...link, says: undefined }]).words[0]).toBe('“two ships” [en navi]');
    expect(readAll('draft', [{ ...link, start: 19, says: undefined }]).words[0]).toBe('navi [it]');
    expect(readAll('draft', [{ ...link, end: 18, says: undefined }]).words[0]).toBe('navi [it]');
  });

  it('are those of the document field by field', () => {
    const { words } = readAll('draft', [{ ...link, says: { subject: says.subject } }]);
    expect(words.slice(1, 4)).toEqual(['ships that left [en navi]', 'il sindaco [it]', 'sarebbero [it]']);
  });

  it.each<[string, TranslationState, readonly object[] | undefined]>([
    ['it is stale', 'stale', [link]],
    ['it is withheld', 'withheld', [link]],
    ['it was not read', 'draft', undefined],
  ])('are the document’s where %s', (_, state, links) => {
    expect(readAll(state, links)).toEqual({ words: originals, worth: undefined });
  });

  it('are the document’s for a figure that no words are known to say', () => {
    const { words, worth } = readAll('draft', [{ ...link, figure: 'f-other' }]);
    expect({ words: words.slice(0, 4), worth }).toEqual({ words: originals.slice(0, 4), worth: undefined });
  });

  it.each(['it', 'ro'] as const)('are the document’s for readers of %s, who have no translation', (locale) => {
    expect(readAll('draft', [link], locale).words).toEqual(originals);
  });

  it('have no original beside them where it stands in the words that are folded under them', () => {
    const attribution = { ...toWords('The mayor', 'en'), original: toWords('il sindaco', 'it') };
    const said = { modality: 'reported' as const, attribution };
    expect(foldOriginals(said, toWords(text, 'it')).attribution).toEqual(toWords('The mayor', 'en'));
    expect(foldOriginals(said, toWords('Due navi.', 'it'))).toEqual(said);
  });
});
