import { describe, expect, it } from 'vitest';
import { toDisplayText } from '../../../../src/pipeline/briefing/to-display-text.ts';
import { findHiddenCharacters } from '../../../../src/pipeline/doubts/find-hidden-characters.ts';
import { findMixedScripts } from '../../../../src/pipeline/doubts/find-mixed-scripts.ts';

const scotland = '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}';

describe('characters that nobody sees', () => {
  it.each([
    ['a right-to-left override', 'exe\u202egpj.', 'U+202E'],
    ['an isolate', 'a \u2067b\u2069 c', 'U+2067, U+2069'],
    ['a space of no width', 'min\u200bistry', 'U+200B'],
    ['a byte order mark within the text', 'a\ufeffb', 'U+FEFF'],
    ['words in tags', 'a\u{e0069}\u{e0067}\u{e0069}b', 'U+E0069 (2 times), U+E0067'],
    ['tags behind a flag that is none', '🏴\u{e0041}\u{e0042}\u{e0043}', 'U+E0041, U+E0042, U+E0043'],
    ['a bell', 'a\u0007', 'U+0007'],
    ['half a character', 'a\ud800', 'U+D800'],
    ['private use', '\ue000', 'U+E000'],
    ['an unassigned one', '\uffff', 'U+FFFF'],
    ['many kinds', '\u0001\u0002\u0003\u0004\u0005\u0006\u0007', 'U+0001, U+0002, U+0003, U+0004, U+0005, 2 others'],
  ])('%s is counted by its number', (_, text, list) => {
    const [message, ...others] = findHiddenCharacters(text);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ ruleId: 'hidden-characters', level: 'warning' });
    expect(message?.reason).toContain(`: ${list}. `);
    expect(findHiddenCharacters(text.slice(0, message?.start))).toEqual([]);
  });

  it.each([
    ['plain words', 'The ministry said so.'],
    ['white space of every kind', 'a\tb\r\nc\u00a0d\u2009e\u3000f\u2028g\u0085'],
    ['a byte order mark before the text', '\ufeffText'],
    ['a soft hyphen', 'Donau\u00addampf'],
    ['marks of Arabic and Hebrew writing', 'قال\u200f الوزير\u061c (5\u200e)'],
    ['joiners in Persian', 'می\u200cخواهم'],
    ['people joined to a family', '👩🏽\u200d🚀'],
    ['flags', `${scotland} 🇮🇹`],
    ['letters with marks', 'e\u0301 ș ț'],
  ])('%s are none', (_, text) => {
    expect(findHiddenCharacters(text)).toEqual([]);
    expect(toDisplayText(text)).not.toContain('\ufffd');
  });

  it('that turn a line by force, and tags, are seen on a page', () => {
    expect(toDisplayText('a\ufdd0b\u{1ffff}c\u0085d')).toBe('a\ufffdb\ufffdc d');
    expect(toDisplayText('a\u202eb\u202dc\u{e0041}d\u0000e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });
});

describe('words in letters of two scripts', () => {
  it.each([
    ['a Cyrillic а in a Latin name', 'Itаly', 'Cyrillic', 'а (U+0430)'],
    ['a Cyrillic capital', 'Мoscow', 'Cyrillic', 'М (U+041C)'],
    ['a Greek letter', 'Rοma', 'Greek', 'ο (U+03BF)'],
    ['Latin letters in a Cyrillic word of lookalikes', 'Ocoрa', 'Cyrillic', 'р (U+0440)'],
    ['an Armenian letter', 'Rօma', 'Armenian', 'օ (U+0585)'],
    ['a Cherokee letter', 'Ꭺmerica', 'Cherokee', 'Ꭺ (U+13AA)'],
  ])('%s is a doubt', (_, text, script, letters) => {
    expect(findMixedScripts(`The ${text} report. The ${text} again.`)).toEqual([
      {
        ...{ ruleId: 'mixed-scripts', level: 'warning', start: 4, end: 4 + text.length },
        reason: `“${text}” has Latin letters and ${script} ones that look like them: ${letters}. It may be another word than it seems; check it against the source.`,
      },
    ]);
  });

  it.each([
    ['digits of two kinds', '1٢3', '0 (U+0030), ٠ (U+0660)'],
    ['a fullwidth digit', '20２4', '0 (U+0030), ０ (U+FF10)'],
    ['mathematical digits of two styles', '𝟎𝟘', '𝟎 (U+1D7CE), 𝟘 (U+1D7D8)'],
  ])('%s in one number are a doubt', (_, text, zeros) => {
    expect(findMixedScripts(text)).toMatchObject([{ ruleId: 'mixed-scripts', start: 0, end: text.length }]);
    expect(findMixedScripts(text)[0]?.reason).toContain(`begin with ${zeros}.`);
  });

  it.each([
    ['Latin words with marks', 'Société générale, Łódź, Iași'],
    ['a Cyrillic word beside a Latin one', 'Россия Italy IT-компания СССР'],
    ['a Cyrillic ending on a Latin name', 'SMSка и PDFы'],
    ['a unit or a formula with a Greek letter', '5 μm, 3 kΩ, TNFα, hν'],
    ['a Greek word', 'Ελλάδα και EU'],
    ['Han beside Latin', '5G网络 AI技术'],
    ['Arabic-Indic and Latin numbers apart', '٢٠٢٣ 2023 2٫5'],
    ['raised digits', '10² m³'],
  ])('%s is none', (_, text) => {
    expect(findMixedScripts(text)).toEqual([]);
  });

  it('are counted where there are many, and quoted in part where they are long', () => {
    const many = Array.from({ length: 30 }, (_, at) => `аx${'y'.repeat(at)}`).join(' ');
    const messages = findMixedScripts(many);
    expect(messages).toHaveLength(11);
    expect(messages.at(-1)?.reason).toContain('20 more words and numbers');
    expect(findMixedScripts(`а${'x'.repeat(5000)}`)[0]?.reason.length).toBeLessThan(250);
  });
});
