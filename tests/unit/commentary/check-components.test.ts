import { describe, expect, it } from 'vitest';
import { checkReferences } from '../../../src/commentary/check-references.ts';
import { type Evidence, toEvidence } from '../../../src/commentary/evidence.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { createDocument } from '../../support/create-document.ts';
import { createEntity } from '../../support/create-entity.ts';

const figure = (id: string, text: string, fields: object) => ({ id, text, ...fields });
const evidence: Evidence = toEvidence({
  briefings: [
    createDocument('harbour', 'it', [
      {
        id: 's-cranes',
        text: 'Nel 2019 il porto aveva 12 gru e 3 milioni di euro.',
        mentions: [{ id: 'm-a', text: 'porto', entity: 'old-port' }],
        figures: [
          figure('f-year', '2019', { kind: 'date', date: '2019' }),
          figure('f-cranes', '12 gru', { value: 12, unit: 'gru', period: '2019' }),
          figure('f-money', '3 milioni di euro', { kind: 'money', value: 3e6, unit: 'EUR' }),
        ],
      },
      {
        id: 's-more',
        text: 'Ora ha 15 gru, 20 milioni di dollari e il terzo posto.',
        figures: [
          figure('f-more', '15 gru', { value: 15, unit: 'gru' }),
          figure('f-dollars', '20 milioni di dollari', { kind: 'money', value: 2e7, unit: 'USD' }),
          figure('f-rank', 'terzo', { kind: 'ordinal', value: 3 }),
        ],
      },
    ]),
  ],
  translations: [],
  entities: [
    createEntity({
      id: 'old-port' as never,
      names: { en: 'Old Port', it: 'Porto Vecchio' },
      aliases: { mul: ['O’Port'] },
    }),
    createEntity({ id: 'new-port' as never, names: { en: 'New Port' }, aliases: { it: ['Il Porto'] } }),
    createEntity({ id: 'port-club' as never, names: { en: 'Port Club' }, aliases: { ro: ['Il Porto'] } }),
    createEntity({
      id: 'port-council' as never,
      names: { en: 'Port Council' },
      inContext: { with: 'old-port', names: { en: ['the Council'] } },
    } as never),
  ],
});

const check = (text: string) => checkReferences(toTree(text), evidence);
const say = (text: string) => check(text).map(({ ruleId, reason, cure }) => [ruleId, reason, cure]);

describe('a name in brackets', () => {
  it.each([
    ['its id', '[[old-port]]'],
    ['its label', '[[Old Port]]'],
    ['its label in another language', '[[Porto Vecchio|there]]'],
    ['an alias with another apostrophe and case', "[[o'port]]"],
    ['a label that two lines share', 'the [[Old\nPort]] of'],
  ])('is taken for %s', (_, text) => {
    expect(check(text)).toEqual([]);
  });

  it.each([
    [
      'of two entities is refused with both',
      'In [[Il Porto]].',
      'ambiguous-reference',
      '[[Il Porto]]: several entities have this name',
      'write [[new-port|Il Porto]] (“An example.”) or [[port-club|Il Porto]] (“An example.”)',
    ],
    [
      'that holds only in a context is refused with the id',
      'Of [[the Council]].',
      'unknown-entity',
      '[[the Council]]: no such entity or name',
      '“the Council” means port-council only beside old-port; write [[port-council|the Council]]',
    ],
    [
      'with a slip is refused with the nearest',
      'At [[Old Prt]].',
      'unknown-entity',
      '[[Old Prt]]: no such entity or name',
      'did you mean [[Old Port]], old-port (“An example.”)?',
    ],
  ])('%s', (_, text, ruleId, reason, cure) => {
    expect(say(text)).toEqual([[ruleId, reason, cure]]);
  });

  it('that nothing is near to is refused with the way to write brackets', () => {
    expect(check('See [[1]].')[0]?.cure).toContain('brackets that mean themselves are written \\[[1]]');
  });

  it('is no id: at length, it is refused and the id told', () => {
    expect(say('<Entity id="Old Port" />')).toEqual([
      ['unknown-entity', '<Entity> id="Old Port": no such entity', '“Old Port” is a name of old-port; write old-port'],
    ]);
  });

  it('is said with the place of what is wrong', () => {
    const [name, reference] = check('So [[Old Prt|x]], [@harbour#s-crans].');
    expect([name?.start.column, name?.end?.column]).toEqual([6, 13]);
    expect([reference?.start.column, reference?.end?.column]).toEqual([21, 36]);
    expect(reference?.reason).toBe('[@harbour#s-crans]: no such segment');
  });
});

describe('an attribute', () => {
  it.each([
    ['<Cite segmnt="s-cranes">a</Cite>', 'unknown-attribute', '<Cite> knows no “segmnt”', 'did you mean “segment”?'],
    [
      '<Cite segment="s-cranes" page="3" />',
      'unknown-attribute',
      '<Cite> knows no “page”',
      'take it out; there is “segment”',
    ],
    [
      'A <Cite>b</Cite>',
      'missing-attribute',
      '<Cite> has no “segment”',
      'write <Cite segment="s-…">the words that rest on it</Cite>',
    ],
    [
      '<Figure id="f-more" as="crad" />',
      'wrong-value',
      '<Figure> as="crad": it is one of value, sentence, card',
      'did you mean card?',
    ],
    [
      '<Figure id="f-more" as="graph" />',
      'wrong-value',
      '<Figure> as="graph": it is one of value, sentence, card',
      'write value or sentence or card',
    ],
    [
      '<Figure id="" />',
      'wrong-value',
      '<Figure> id="": it is empty',
      'write <Figure id="f-…" />, or on lines of its own <Figure id="f-…" as="card" />',
    ],
  ])('as in %s is one fault, with its cure', (text, ...expected) => {
    expect(say(text)).toEqual([expected]);
  });

  it('that is misspelt has what can stand in its place', () => {
    expect(check('A <Cite segmnt="s-cranes">b</Cite>')[0]).toMatchObject({
      start: { line: 1, column: 9 },
      end: { line: 1, column: 26 },
      replacement: 'segment="s-cranes"',
    });
  });
});

describe('components that stand in each other', () => {
  it.each([
    ['a citation in a citation', '<Cite segment="s-cranes">a <Cite segment="s-more" /></Cite>', 'nested-component'],
    ['a short form in a citation', '<Cite segment="s-cranes">a [[old-port]]</Cite>', 'nested-component'],
    ['a citation in a short form', '[[old-port|see [@s-more]]]', 'nested-component'],
    ['an entity in a link', '[see [[old-port]]](https://a.example)', 'nested-component'],
    ['a citation in emphasis in a link', '[*so [@s-more]*](https://a.example)', 'nested-component'],
    ['a note in a note', '<Note on="s-more">\n\n<Note on="s-cranes">\n\na\n\n</Note>\n\n</Note>', 'nested-component'],
    ['a chart in a note', '<Note on="s-more">\n\n<Chart figures="f-cranes f-more" />\n\n</Note>', 'nested-component'],
    ['words in a quotation', '<Quote segment="s-more">\n\nIt has fifteen.\n\n</Quote>', 'needless-content'],
    ['words in a figure', 'A <Figure id="f-more">fifteen</Figure>', 'needless-content'],
    ['a block in a line', 'So <Chart figures="f-cranes f-more" />.', 'block-in-line'],
  ])('%s is one fault', (_, text, ruleId) => {
    expect(say(text)).toEqual([[ruleId, expect.any(String), expect.any(String)]]);
  });

  it.each([
    ['a citation beside another', 'a [@s-more][@s-cranes]'],
    ['what is cited in a note', '<Note on="s-more">\n\nOf [[old-port]], [@f-more][@s-more].\n\n</Note>'],
    ['a citation in emphasis, an item, a heading', '# *[@s-more]*\n\n- **[[old-port]]**'],
    ['an entity before a link', '[[old-port]] [see](https://a.example)'],
    ['marks inside the words of a citation', '<Cite segment="s-more">a *b* `c`</Cite>'],
    ['a component of the author’s own', 'import Box from "./Box.astro"\n\n<Box><Box>a</Box></Box>'],
  ])('%s is none', (_, text) => {
    expect(say(text)).toEqual([]);
  });
});

describe('a chart', () => {
  it.each(['f-cranes f-more', 'f-more harbour#f-cranes'])('of “%s” can be drawn', (figures) => {
    expect(say(`<Chart figures="${figures}" />`)).toEqual([]);
  });

  it.each([
    [
      'another kind',
      'f-cranes f-money',
      'f-money (“3 milioni di euro”) is of the kind “money” in “EUR”, but f-cranes (“12 gru”) is of the kind “count” in “gru”',
    ],
    [
      'another unit',
      'f-money f-dollars',
      'f-dollars (“20 milioni di dollari”) is of the kind “money” in “USD”, but f-money (“3 milioni di euro”) is of the kind “money” in “EUR”',
    ],
    ['a date', 'f-cranes f-year', 'f-year (“2019”) is of the kind “date”, which has no length that could be drawn'],
    ['a rank', 'f-rank f-cranes', 'f-rank (“terzo”) is of the kind “ordinal”, which has no length that could be drawn'],
  ])('with %s is refused, naming it and the cure', (_, figures, reason) => {
    expect(say(`<Chart figures="${figures}" />`)).toEqual([
      [
        'not-comparable',
        `<Chart> figures="${figures}": ${reason}`,
        `take it out, or set the figures side by side: <Compare figures="${figures}" />`,
      ],
    ]);
  });

  it('of one figure, or of one twice, is refused', () => {
    expect(say('<Chart figures="f-more" />').map(([ruleId]) => ruleId)).toEqual(['wrong-value']);
    expect(check('<Chart figures="f-more f-more" />')[0]?.reason).toContain('f-more is named twice');
  });

  it('says of a comparison of unlike figures nothing', () => {
    expect(say('<Compare figures="f-cranes f-money" />')).toEqual([]);
  });
});

describe('a timeline', () => {
  it.each(['', 'from="2019"', 'from="2018" to="2019-06"', 'max="1"', 'to="2020-01-31" max="50"'])(
    'with %s can be shown',
    (range) => {
      expect(say(`<Timeline entities="old-port" ${range} />`)).toEqual([]);
    },
  );

  it.each([
    ['an entity that is none', 'entities="old-prt"', 'unknown-entity', 'old-prt: no such entity'],
    [
      'an entity that no dated sentence names',
      'entities="old-port new-port"',
      'nothing-dated',
      'no dated sentence names new-port',
    ],
    [
      'a time without any',
      'entities="old-port" from="2020"',
      'nothing-dated',
      'no dated sentence that names them is within',
    ],
    ['what is no date', 'entities="old-port" from="last year"', 'wrong-value', 'it is no date'],
    ['what is a span', 'entities="old-port" to="2019/2020"', 'wrong-value', 'it is no date'],
    ['none at most', 'entities="old-port" max="0"', 'wrong-value', 'it is no number from 1 to 50'],
    ['too many', 'entities="old-port" max="51"', 'wrong-value', 'it is no number from 1 to 50'],
  ])('of %s is refused', (_, attributes, ruleId, reason) => {
    expect(say(`<Timeline ${attributes} />`)).toEqual([[ruleId, expect.stringContaining(reason), expect.any(String)]]);
  });

  it('is refused with the entity whose dates are nearest', () => {
    expect(check('<Timeline entities="new-port" />')[0]?.cure).toBe('dated are old-port');
    expect(check('<Timeline entities="old-port" to="2018" />')[0]?.cure).toBe('they are dated 2019 to 2019');
  });
});

it('no fault ends with a stop, and each has a cure and an end', () => {
  const text =
    '<Cites />\n\n<Cite />\n\n<Chart figures="f-more" />\n\n[[x]] [@s-y] [@z#s-a] <Figure id="f-more" as="b" /> <Entity {...a} />';
  const faults = check(text);
  expect(faults.length).toBeGreaterThan(6);
  for (const { reason, cure, end } of faults) {
    expect(reason).not.toMatch(/\.$/u);
    expect(cure).toMatch(/[^.]$/u);
    expect(end).toBeDefined();
  }
});
