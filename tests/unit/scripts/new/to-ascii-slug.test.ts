import { describe, expect, it } from 'vitest';
import { toAsciiSlug } from '../../../../scripts/new/to-ascii-slug.ts';

describe('toAsciiSlug', () => {
  it.each([
    ['The same trade, told twice', 'the-same-trade-told-twice'],
    ['L’estate dell’arte', 'lestate-dellarte'],
    ['Comerțul și știința', 'comertul-si-stiinta'],
    ['Łódź, Straße, Ærø, Đakovo', 'lodz-strasse-aero-dakovo'],
    ['Северный порт', 'severnyy-port'],
    ['Το λιμάνι', 'to-limani'],
    ['北京港', 'bei-jing-gang'],
    ['ميناء', 'myn'],
    ['“1,8 bn”: why?', '1-8-bn-why'],
  ])('writes “%s” as %s', (title, slug) => {
    expect(toAsciiSlug(title)).toBe(slug);
  });

  it.each(['', '!!!', '“—”', '…', '\u202e\u202c'])('has nothing for %j, which has no letters or digits', (title) => {
    expect(toAsciiSlug(title)).toBeUndefined();
  });

  it('cuts a long one between words', () => {
    expect(toAsciiSlug(`${'harbour '.repeat(20)}`)).toBe('harbour-harbour-harbour-harbour-harbour-harbour-harbour');
    expect(toAsciiSlug('h'.repeat(80))).toBe('h'.repeat(60));
  });
});
