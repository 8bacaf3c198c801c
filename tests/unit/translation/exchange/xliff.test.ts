import { describe, expect, it } from 'vitest';
import { readExchange } from '../../../../src/translation/exchange/read-exchange.ts';
import { toXliff } from '../../../../src/translation/exchange/xliff/to-xliff.ts';
import { createExchange, createUnit } from './exchange-document.ts';

const read = (text: string) => readExchange(text, 'x.xlf', {});
const core = 'urn:oasis:names:tc:xliff:document:2.0';
const xliff = (unit: string, version = '2.0') =>
  `<xliff xmlns="${core}" version="${version}" srcLang="it" trgLang="en"><file id="f">${unit}</file></xliff>`;
const readTarget = (unit: string) => read(xliff(unit)).units.map(({ target }) => target);

describe('writing XLIFF 2.0', () => {
  const whole = createExchange(
    createUnit('s-a', 'Uno.', ' One\tand\r\n two ]]> ', {
      state: 'stale',
      previous: 'Uno!',
      comments: ['provenance: Ada', 'note: a slip', 'added: More.', 'own words'],
      references: ['seeds/report.txt:3'],
    }),
    createUnit('s-b', 'Due.', '', { comments: ['joined'] }),
    createUnit('s-c', 'Tre.', 'Three.', { state: 'reviewed', comments: ['reviewed: Ada, 2026-11-22'] }),
  );

  it('says every sentence with its state, notes and position', () => {
    expect(toXliff(whole)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="it" trgLang="en">
  <file id="report" original="seeds/report.txt" canResegment="no">
    <unit id="s-a" xml:space="preserve">
      <notes>
        <note category="position" appliesTo="source">seeds/report.txt:3</note>
        <note category="previous" appliesTo="source">Uno!</note>
        <note category="provenance" appliesTo="target">Ada</note>
        <note category="note" appliesTo="target">a slip</note>
        <note category="addition" appliesTo="target">More.</note>
        <note appliesTo="target">own words</note>
      </notes>
      <segment state="translated" subState="concordance:stale">
        <source>Uno.</source>
        <target> One\tand&#xD;\n two ]]&gt; </target>
      </segment>
    </unit>
    <unit id="s-b" xml:space="preserve">
      <notes>
        <note category="joined">said in the translation of the sentence before</note>
      </notes>
      <segment state="initial">
        <source>Due.</source>
      </segment>
    </unit>
    <unit id="s-c" xml:space="preserve">
      <notes>
        <note category="review" appliesTo="target">Ada, 2026-11-22</note>
      </notes>
      <segment state="reviewed">
        <source>Tre.</source>
        <target>Three.</target>
      </segment>
    </unit>
  </file>
</xliff>
`);
  });

  it('is read back as it was', () => {
    expect(read(toXliff(whole))).toEqual({
      sourceLang: 'it',
      targetLang: 'en',
      document: 'report',
      units: whole.units,
      warnings: [],
    });
  });

  it('writes what XML cannot hold as XLIFF has it', () => {
    const odd = createExchange(createUnit('s-a', 'U\u0000no.', 'One\u001f\ufffe'));
    expect(toXliff(odd)).toContain('<target>One<cp hex="001F"/><cp hex="FFFE"/></target>');
    expect(read(toXliff(odd)).units).toEqual(odd.units);
  });
});

describe('reading XLIFF 2', () => {
  it.each<[string, string, string]>([
    [
      'inline codes as their text',
      '<pc id="1">One</pc><ph id="2" equiv=" and"/><sc id="3"/> <mrk id="m" translate="no">two</mrk><ec startRef="3"/><cp hex="2E"/>',
      'One and two.',
    ],
    ['nothing where a code says nothing', 'One<ph id="1"/>.', 'One.'],
    ['comments of XML as nothing', 'One<!-- x -->.', 'One.'],
  ])('reads %s', (_, target, expected) => {
    const unit = `<unit id="u"><segment><source>Uno.</source><target>${target}</target></segment></unit>`;
    expect(readTarget(unit)).toEqual([expected]);
  });

  it('joins the segments of a unit with what stands between them', () => {
    const unit = `<unit id="u" xml:space="preserve">
      <segment id="a"><source>Uno.</source><target>One.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment id="b"><source>Due.</source><target>Two.</target></segment>
    </unit>`;
    expect(read(xliff(unit)).units).toMatchObject([{ source: 'Uno. Due.', target: 'One. Two.' }]);
  });

  it('puts segments into the order the translation has', () => {
    const unit = `<unit id="u" xml:space="preserve">
      <segment><source>Uno, </source><target order="3">one.</target></segment>
      <ignorable><source> </source></ignorable>
      <segment><source>due.</source><target order="1">Two,</target></segment>
    </unit>`;
    expect(readTarget(unit)).toEqual(['Two, one.']);
  });

  it('leaves out a unit that is only translated in part, and says so', () => {
    const unit =
      '<unit id="u"><segment><source>A</source><target>B</target></segment><segment><source>C</source></segment></unit>';
    const { units, warnings } = read(xliff(unit));
    expect([units[0]?.target, warnings]).toEqual([
      '',
      ['unit “u” is only translated in part; its translation is left out'],
    ]);
  });

  it('leaves out what is not to be translated, as a unit or what is around it says', () => {
    const unit = (id: string, attributes = '') =>
      `<unit id="${id}" ${attributes}><segment><source>A</source><target>B</target></segment></unit>`;
    const text = xliff(
      `${unit('a')}${unit('b', 'translate="no"')}<group id="g" translate="no">${unit('c')}${unit('d', 'translate="yes"')}</group>`,
    );
    expect(read(text).units.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(read(text).warnings).toEqual(['2 units are not to be translated (translate="no"); left out']);
  });

  it('takes no candidate of a module for the translation, and knows elements by their namespace', () => {
    const text = `<x:xliff xmlns:x="${core}" xmlns:mtc="urn:m" version="2.1" srcLang="it" trgLang="en"><x:file id="f">
      <x:unit id="u">
        <mtc:matches><mtc:match><x:source>Uno.</x:source><x:target>Wrong.</x:target></mtc:match></mtc:matches>
        <x:segment state="final"><x:source>Uno.</x:source><x:target>One.</x:target><target xmlns="urn:n">No.</target></x:segment>
      </x:unit></x:file></x:xliff>`;
    expect(read(text).units).toMatchObject([{ id: 'u', source: 'Uno.', target: 'One.', state: 'reviewed' }]);
  });

  it.each([
    ['', 'draft'],
    ['state="initial"', 'draft'],
    ['state="translated"', 'draft'],
    ['state="reviewed"', 'reviewed'],
    ['state="final"', 'reviewed'],
  ])('reads a segment with “%s” as %s', (attributes, state) => {
    const unit = `<unit id="u"><segment ${attributes}><source>A</source><target>B</target></segment></unit>`;
    expect(read(xliff(unit)).units[0]?.state).toBe(state);
  });

  it('takes of several segments the least state', () => {
    const segment = (state: string) => `<segment state="${state}"><source>A</source><target>B</target></segment>`;
    const unit = `<unit id="u">${segment('final')}${segment('translated')}</unit>`;
    expect(read(xliff(unit)).units[0]?.state).toBe('draft');
  });

  it('folds white space only where it does not count', () => {
    const unit = (attributes: string) =>
      `<unit id="u" ${attributes}><segment><source>A</source><target>\n  B\n  C\n</target></segment></unit>`;
    expect(readTarget(unit(''))).toEqual(['B C']);
    expect(readTarget(unit('xml:space="preserve"'))).toEqual(['\n  B\n  C\n']);
  });
});

describe('reading XLIFF 1.2', () => {
  const old = (units: string) =>
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="report.po" source-language="it" target-language="en-GB" datatype="po"><body>${units}</body></file></xliff>`;

  it.each([
    ['approved="yes"', '', 'reviewed'],
    ['', 'state="final"', 'reviewed'],
    ['', 'state="signed-off"', 'reviewed'],
    ['approved="no"', 'state="translated"', 'draft'],
    ['', 'state="needs-review-translation"', 'draft'],
    ['', '', 'draft'],
  ])('reads a unit with “%s” and a target with “%s” as %s', (unit, target, state) => {
    const text = old(`<trans-unit id="7" ${unit}><source>A</source><target ${target}>B</target></trans-unit>`);
    expect(read(text).units).toMatchObject([{ id: '7', source: 'A', target: 'B', state }]);
  });

  it('leaves out codes, candidates, and the header of a PO file', () => {
    const text =
      old(`<trans-unit id="1" restype="x-gettext-domain-header"><source>H</source><target>H</target></trans-unit>
      <group><trans-unit id="2"><source>A<x id="1"/></source><seg-source><mrk mtype="seg">A</mrk></seg-source>
      <target><g id="1">B</g><bpt id="2">&lt;b&gt;</bpt></target>
      <alt-trans><source>A</source><target>Wrong</target></alt-trans><note>Careful
        here</note></trans-unit></group><trans-unit id="3" translate="no"><source>C</source><target>D</target></trans-unit>`);
    expect(read(text)).toEqual({
      sourceLang: 'it',
      targetLang: 'en-GB',
      document: 'report.po',
      units: [{ id: '2', source: 'A', target: 'B', state: 'draft', comments: ['Careful', 'here'], references: [] }],
      warnings: ['1 units are not to be translated (translate="no"); left out'],
    });
  });

  it('calls a unit without words missing', () => {
    const text = old('<trans-unit id="7" approved="yes"><source>A</source><target/></trans-unit>');
    expect(read(text).units).toMatchObject([{ target: '', state: 'missing' }]);
  });
});
