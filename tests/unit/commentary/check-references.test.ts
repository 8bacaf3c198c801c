import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/commentary/check-references.ts';
import { toEvidence } from '../../../src/commentary/evidence.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { evidence } from './evidence-of.ts';

const check = (text: string) => checkReferences(toTree(text), evidence);
const rules = (text: string) => check(text).map(({ ruleId }) => ruleId);

describe('references that hold', () => {
  it.each([
    ['a citation of a sentence', 'They got <Cite segment="s-harbour1">the money</Cite>.'],
    [
      'a sentence named with its briefing',
      '<Cite segment="bridge#s-bridge1" /> and <Cite segment="harbour#s-shared" />',
    ],
    ['a quotation of a whole sentence', '<Quote segment="s-harbour1" />'],
    ['a quotation in the language of a translation', '<Quote segment="s-harbour1" lang="en" />'],
    ['words of the original inside a line', 'He says <Quote segment="s-harbour2" words="“quasi finiti”" /> again.'],
    ['words of a translation', 'It <Quote segment="s-harbour1" lang="en" words="received three million" />.'],
    ['a slip shown with its note', '<Sic segment="s-harbour2" words="quasi" note />'],
    ['a figure in a line and as a card', 'It cost <Figure id="f-five" />.\n\n<Figure id="f-three" as="card" />'],
    ['an entity with and without words', '<Entity id="genoa" /> or <Entity id="genoa">the port</Entity>'],
    ['a comparison of two figures', '<Compare figures="f-three f-five" />'],
    ['a note on a sentence', '<Note on="s-bridge1">\n\nWorth knowing.\n\n</Note>'],
    ['a component that the text imports itself', 'import Map from "./Map.astro"\n\n<Map of={1} />'],
    ['HTML that has the name of a component', '<figure id="drawing"><cite lang="it">A book</cite></figure>'],
    ['plain HTML and prose with a bare id', '<div class="x">s-nothing and f-nothing</div>'],
  ])('%s is no fault', (_, text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('references that do not hold', () => {
  it.each([
    ['an unknown component', 'A <Cites segment="s-harbour1" />', 'unknown-component'],
    ['a component that begins with a small letter', 'A <cite segment="s-harbour1">word</cite>', 'unknown-component'],
    ['a figure that begins with a small letter', 'A <figure id="f-five" />', 'unknown-component'],
    ['an attribute that the component does not know', '<Cite segment="s-harbour1" page="3" />', 'unknown-attribute'],
    ['an attribute that is missing', 'A <Cite>word</Cite>', 'missing-attribute'],
    ['an attribute that is computed', 'A <Cite segment={"s-harbour1"}>word</Cite>', 'computed-attribute'],
    ['attributes spread from somewhere', 'A <Entity id="genoa" {...rest} />', 'computed-attribute'],
    ['an empty id', 'A <Cite segment="">word</Cite>', 'wrong-value'],
    ['a sentence that no document has', 'A <Cite segment="s-harbour9">word</Cite>', 'unknown-segment'],
    ['a sentence of another briefing', 'A <Cite segment="bridge#s-harbour1">word</Cite>', 'unknown-segment'],
    ['a briefing that does not exist', 'A <Cite segment="bridges#s-bridge1">word</Cite>', 'unknown-briefing'],
    ['a sentence that two documents have', 'A <Cite segment="s-shared">word</Cite>', 'ambiguous-reference'],
    ['a figure that does not exist', 'A <Figure id="f-six" />', 'unknown-figure'],
    ['a form of figure that does not exist', '<Figure id="f-five" as="chart" />', 'wrong-value'],
    ['an entity that does not exist', 'In <Entity id="genova" />', 'unknown-entity'],
    [
      'words that the sentence does not have',
      'A <Quote segment="s-harbour2" words="finiti quasi" />',
      'misquoted-words',
    ],
    [
      'words in another case than the sentence has them',
      'A <Sic segment="s-harbour2" words="Quasi" />',
      'misquoted-words',
    ],
    [
      'the original quoted as the translation',
      'A <Quote segment="s-harbour1" lang="en" words="tre milioni" />',
      'misquoted-words',
    ],
    ['a language the sentence is not held in', '<Quote segment="s-harbour1" lang="de" />', 'no-such-language'],
    ['a translation that is empty', '<Quote segment="s-harbour2" lang="en" />', 'no-such-language'],
    ['a switch with a value', '<Sic segment="s-harbour2" words="quasi" note="yes" />', 'wrong-value'],
    ['a comparison of one figure', '<Compare figures="f-three" />', 'wrong-value'],
    ['a block quotation inside a line', 'He says <Quote segment="s-harbour1" /> there.', 'block-in-line'],
    ['a card inside a line', 'It cost <Figure id="f-five" as="card" /> then.', 'block-in-line'],
  ])('%s is one fault', (_, text, rule) => {
    expect(rules(text)).toEqual([rule]);
  });

  it('are all said, in reading order, each at the attribute that is wrong', () => {
    const text = 'One <Cite segment="s-harbuor1">word</Cite>.\n\nTwo <Figure id="f-fibe" />.';
    expect(check(text).map(({ start, ruleId }) => [start.line, start.column, ruleId])).toEqual([
      [1, 11, 'unknown-segment'],
      [3, 13, 'unknown-figure'],
    ]);
  });

  it('are said with the nearest right id and the words it stands for', () => {
    expect(check('A <Figure id="f-fibe" />')[0]).toMatchObject({
      reason: '<Figure> id="f-fibe": no such figure',
      cure: 'did you mean f-five (“cinci milioane de euro”)?',
    });
    expect(check('In <Entity id="genovas" />')[0]?.cure).toBe('did you mean genoa (“A port in Italy.”)?');
    expect(check('A <Quot segment="s-harbour1" />')[0]).toMatchObject({
      reason: '<Quot> is not a component',
      cure: 'did you mean <Quote>?',
    });
  });

  it('are not given a nearest id that has nothing to do with them', () => {
    const cure = check('A <Cite segment="s-zzqqkkww">word</Cite>')[0]?.cure;
    expect(cure).toContain('copy the id from the side-by-side page');
    expect(cure).not.toContain('did you mean');
  });

  it('name the one figure of a comparison that is wrong', () => {
    expect(check('<Compare figures="f-three f-fibe" />')[0]).toMatchObject({
      reason: '<Compare> figures="f-three f-fibe": f-fibe: no such figure',
      cure: expect.stringContaining('did you mean f-five'),
    });
  });

  it('name both documents where an id is ambiguous', () => {
    expect(check('A <Cite segment="s-shared">word</Cite>')[0]?.cure).toBe('write harbour#s-shared or bridge#s-shared');
  });

  it('quote what the sentence really says where it is misquoted', () => {
    expect(check('A <Quote segment="s-harbour2" words="i lavori sono finiti" />')[0]).toMatchObject({
      reason: '<Quote> words="i lavori sono finiti": the sentence does not have these words',
      cure: 'copy them from: “Secondo il sindaco i lavori sono “quasi finiti”.”',
    });
  });
});

describe('references to a document of which only the metadata may be shown', () => {
  const limited: typeof evidence = { ...evidence, unquotable: new Set(['harbour']) };
  const faults = (text: string) =>
    checkReferences(toTree(text), limited).map(({ ruleId, start }) => [ruleId, start.line, start.column]);

  it.each([
    ['a citation', 'They got <Cite segment="s-harbour1">it</Cite>.', [['not-quotable', 1, 16]]],
    ['a quotation', '\n<Quote segment="s-harbour1" />', [['not-quotable', 2, 8]]],
    ['words', 'So <Quote segment="s-harbour2" words="quasi finiti" />.', [['not-quotable', 1, 11]]],
    ['a figure', 'It was <Figure id="f-three" />.', [['not-quotable', 1, 16]]],
    ['a note', '<Note on="s-harbour1">\n\nSo.\n\n</Note>', [['not-quotable', 1, 7]]],
    ['one figure of a comparison', '<Compare figures="f-five f-three" />', [['not-quotable', 1, 10]]],
  ])('%s is a fault', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it.each([
    ['another document', 'A <Cite segment="s-bridge1">b</Cite> and <Figure id="f-five" />'],
    ['an entity', '<Entity id="genoa" />'],
  ])('%s is none', (_, text) => {
    expect(faults(text)).toEqual([]);
  });

  it('says which document, why, and what to do', () => {
    const [fault] = checkReferences(toTree('A <Cite segment="s-harbour1">b</Cite>'), limited);
    expect(fault).toMatchObject({
      reason:
        '<Cite> segment="s-harbour1": the text of “harbour” may not be republished (its rights are “metadata”), so that it cannot be cited',
      cure: 'take this out, or, if the source may be quoted, say “rights: excerpts” in seeds/harbour.yml',
    });
  });
});

describe('many references to a document that may not be cited', () => {
  const limited: typeof evidence = { ...evidence, unquotable: new Set(['harbour', 'bridge']) };
  const long = /may not be republished/u;

  it('say why once, and then where that stands', () => {
    const text =
      'A <Cite segment="s-harbour1">b</Cite>.\n\nThen <Quote segment="s-harbour2" words="quasi" />,\n<Figure id="f-three" />.';
    const faults = checkReferences(toTree(text), limited);
    expect(faults.map(({ reason }) => long.test(reason))).toEqual([true, false, false]);
    expect(faults[1]).toMatchObject({
      reason: '<Quote> segment="s-harbour2": “harbour” may not be cited',
      cure: 'see line 1',
      start: { line: 3 },
    });
    expect(faults[2]).toMatchObject({
      reason: '<Figure> id="f-three": “harbour” may not be cited',
      cure: 'see line 1',
    });
  });

  it('say it once of each document', () => {
    const text =
      'A <Cite segment="s-harbour1">b</Cite> <Cite segment="s-bridge1">b</Cite> <Cite segment="s-harbour2">c</Cite>';
    const faults = checkReferences(toTree(text), limited);
    expect(faults.map(({ reason }) => long.test(reason))).toEqual([true, true, false]);
  });

  it('leave other faults as they are', () => {
    const faults = checkReferences(toTree('A <Cite segment="s-no">b</Cite> <Cite segment="s-no">b</Cite>'), limited);
    expect(new Set(faults.map(({ reason }) => reason)).size).toBe(1);
    expect(faults).toHaveLength(2);
  });
});

it('a document has the rights of the team where it has no word of its own', () => {
  const briefings = [...evidence.briefings.values()];
  const [first, ...others] = briefings;
  const own = first ? [{ ...first, rights: 'excerpts' as const }, ...others] : [];
  const { unquotable } = toEvidence({ briefings: own, translations: [], entities: [], rights: 'metadata' });
  expect([...unquotable]).toEqual(others.map(({ slug }) => slug));
});
