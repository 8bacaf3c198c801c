import { describe, expect, it } from 'vitest';
import { readExchange } from '../../../../src/translation/exchange/read-exchange.ts';
import { toTmx } from '../../../../src/translation/exchange/tmx/to-tmx.ts';
import { createExchange, createUnit } from './exchange-document.ts';

const read = (text: string, wanted = {}) => readExchange(text, 'memory.tmx', wanted);
const tmx = (body: string, header = 'srclang="it"') =>
  `<tmx version="1.4"><header ${header}/><body>${body}</body></tmx>`;
const tuv = (lang: string, seg: string) => `<tuv xml:lang="${lang}"><seg>${seg}</seg></tuv>`;

describe('writing TMX', () => {
  const whole = createExchange(
    createUnit('s-a', 'Uno & due.', 'One & two.', {
      state: 'reviewed',
      comments: ['provenance: Ada', 'own words'],
      references: ['seeds/report.txt:3'],
    }),
    createUnit('s-b', 'Tre.', ''),
  );

  it('says id, state, notes and position of each sentence, and leaves out those without a translation', () => {
    expect(toTmx(whole)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Concordance" creationtoolversion="1" segtype="sentence" o-tmf="gettext PO" adminlang="en" srclang="it" datatype="plaintext">
    <prop type="x-document">report</prop>
  </header>
  <body>
    <tu tuid="s-a">
      <note>provenance: Ada</note>
      <note>own words</note>
      <note>position: seeds/report.txt:3</note>
      <prop type="x-state">reviewed</prop>
      <tuv xml:lang="it">
        <seg>Uno &#x26; due.</seg>
      </tuv>
      <tuv xml:lang="en">
        <seg>One &#x26; two.</seg>
      </tuv>
    </tu>
  </body>
</tmx>
`);
  });

  it('is read back as it was', () => {
    expect(read(toTmx(whole))).toEqual({
      sourceLang: 'it',
      targetLang: 'en',
      document: 'report',
      units: [whole.units[0]],
      warnings: [],
    });
  });

  it('puts sentences together that one translation says', () => {
    const joined = createExchange(
      createUnit('s-a', 'Uno.', 'One and two.'),
      createUnit('s-b', 'Due.', '', { comments: ['joined'] }),
      createUnit('s-c', 'Tre.', 'Three.'),
    );
    expect(read(toTmx(joined)).units.map(({ source, target }) => [source, target])).toEqual([
      ['Uno. Due.', 'One and two.'],
      ['Tre.', 'Three.'],
    ]);
  });

  it('puts a stale translation beside the words it was made for', () => {
    const stale = createUnit('s-a', 'Due.', 'One.', { state: 'stale', previous: 'Uno.' });
    expect(read(toTmx(createExchange(stale))).units).toMatchObject([{ id: 's-a', source: 'Uno.', state: 'stale' }]);
  });

  it.each(['\u0001', '\ufffe', '\u001f'])('refuses words that XML cannot hold (%j)', (character) => {
    expect(() => toTmx(createExchange(createUnit('s-a', 'Uno.', `One${character}`)))).toThrow(
      /“s-a” holds U\+[0-9A-F]{4}, which TMX cannot hold; export XLIFF or PO/,
    );
  });

  it('shows in a note where something stood that XML cannot hold', () => {
    const unit = createUnit('s-a', 'Uno.', 'One.', { comments: ['a\u0001b'] });
    expect(read(toTmx(createExchange(unit))).units[0]?.comments).toEqual(['a\ufffdb']);
  });
});

describe('reading TMX', () => {
  it.each<[string, string, { sourceLang?: string; targetLang?: string }, [string, string]]>([
    ['takes the languages of the file', tmx(`<tu>${tuv('it', 'Uno.')}${tuv('en', 'One.')}</tu>`), {}, ['Uno.', 'One.']],
    ['whatever their order', tmx(`<tu>${tuv('en', 'One.')}${tuv('it', 'Uno.')}</tu>`), {}, ['Uno.', 'One.']],
    [
      'whatever their regions',
      tmx(`<tu>${tuv('IT-it', 'Uno.')}${tuv('EN-US', 'One.')}</tu>`),
      { sourceLang: 'it', targetLang: 'en' },
      ['Uno.', 'One.'],
    ],
    [
      'the region asked for first',
      tmx(`<tu>${tuv('it', 'Uno.')}${tuv('en-US', 'Color.')}${tuv('en-GB', 'Colour.')}</tu>`),
      { targetLang: 'en-GB' },
      ['Uno.', 'Colour.'],
    ],
    [
      'the pair asked for out of many',
      tmx(`<tu>${tuv('en', 'One.')}${tuv('it', 'Uno.')}${tuv('ro', 'Unu.')}</tu>`, 'srclang="*all*"'),
      { sourceLang: 'it', targetLang: 'ro' },
      ['Uno.', 'Unu.'],
    ],
    [
      'a language said the old way',
      tmx('<tu><tuv lang="it"><seg>Uno.</seg></tuv><tuv lang="en"><seg>One.</seg></tuv></tu>'),
      {},
      ['Uno.', 'One.'],
    ],
    [
      'words without the codes of a tool',
      tmx(
        `<tu>${tuv('it', 'Uno.')}${tuv('en', '<bpt i="1">&lt;b></bpt>O<hi>n</hi>e<ept i="1">&lt;/b></ept>.<ph/>')}</tu>`,
      ),
      {},
      ['Uno.', 'One.'],
    ],
    [
      'character data and references',
      tmx(`<tu>${tuv('it', 'Uno.')}${tuv('en', '<![CDATA[A & ]]>&#x42;&lt;')}</tu>`),
      {},
      ['Uno.', 'A & B<'],
    ],
  ])('%s', (_, text, wanted, expected) => {
    expect(read(text, wanted).units.map(({ source, target }) => [source, target])).toEqual([expected]);
  });

  it('takes nothing from a unit without the languages', () => {
    expect(read(tmx(`<tu>${tuv('fr', 'Un.')}</tu>`), { sourceLang: 'it', targetLang: 'en' }).units).toEqual([]);
  });

  it('does not take one script of a language for another', () => {
    const text = tmx(`<tu>${tuv('it', 'Uno.')}${tuv('zh-Hant', '壹')}</tu>`);
    expect(read(text, { targetLang: 'zh-Hans' }).units[0]?.target).toBe('');
    expect(read(text, { targetLang: 'zh-TW' }).units[0]?.target).toBe('壹');
  });

  it('asks for the language where there are several', () => {
    const text = tmx(`<tu>${tuv('it', 'Uno.')}${tuv('ro', 'Unu.')}${tuv('en', 'One.')}</tu>`);
    expect(() => read(text)).toThrow('memory.tmx:1:1: it holds several languages (ro, en); say which with --to');
  });
});
