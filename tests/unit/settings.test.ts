import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings.ts';

const least = { title: 'T', description: { en: 'D' }, site: 'https://example.org', publisher: 'P' };

describe('the settings', () => {
  it('have defaults for all that a team need not say', () => {
    expect(parseSettings(least)).toMatchObject({ base: '/', rights: 'full', movedEvidence: 'stop', rules: {} });
  });

  it('make the site in all languages of the interface where none are named, and in those that are', () => {
    expect(parseSettings(least).languages).toEqual(['en', 'it', 'ro']);
    expect(parseSettings({ ...least, languages: ['it', 'en'] }).languages).toEqual(['it', 'en']);
  });

  it.each([
    ['an option that is none', { titel: 'x' }, 'there is no field “titel”; did you mean “title”?'],
    [
      'a choice that is none',
      { movedEvidence: 'publich' },
      '“publich” is none of stop, publish; did you mean “publish”?',
    ],
    ['languages without English', { languages: ['it'] }, 'English is always among the languages'],
    ['a language that the interface has not', { languages: ['en', 'fr'] }, '“fr” is none of en, it, ro'],
    ['another kind of value', { title: 5 }, '“title” is the number 5, where text is expected'],
    [
      'an address that is none',
      { site: 'example.org' },
      '“site”: it is no address (found “example.org”); write one that',
    ],
    [
      'a base path without its strokes',
      { base: 'docs' },
      '“base”: a base path begins and ends with “/” (found “docs”)',
    ],
    [
      'a level that is none',
      { rules: { 'uncited-number': 'warn' } },
      '“rules.uncited-number”: “warn” is none of error,',
    ],
  ])('refuse %s, naming it and what can be', (_, wrong, message) => {
    const parse = () => parseSettings({ ...least, ...wrong } as never);
    expect(parse).toThrow(`astro.config.mjs:1:1: `);
    expect(parse).toThrow(message);
  });

  it('say all that is wrong at once', () => {
    expect(() => parseSettings({ ...least, base: 5, rights: 'all' } as never)).toThrow(/“base”[^\n]*\n[^\n]*“rights”/u);
  });
});
