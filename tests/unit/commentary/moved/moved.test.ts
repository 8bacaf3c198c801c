import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../src/commentary/evidence.ts';
import { findMoved } from '../../../../src/commentary/moved/find-moved.ts';
import { createNearFinder } from '../../../../src/commentary/moved/find-near.ts';
import { toMovedFault } from '../../../../src/commentary/moved/to-moved-fault.ts';
import { toTree } from '../../../../src/commentary/to-tree.ts';
import { type Content, record, toContent } from './evidence-then.ts';

const port = {
  's-cranes': 'Nel 2019 il porto orientale ha acquistato {f-cranes|12 gru} da un cantiere olandese.',
  's-dam': 'La diga settentrionale protegge le barche dei pescatori durante le tempeste invernali.',
  's-mayor': 'Il sindaco ha promesso di riparare tutte le banchine entro la fine dell’anno prossimo.',
  's-fee': 'Ogni barca paga una tassa di ancoraggio secondo la propria lunghezza.',
};
const english = { [port['s-dam']]: 'The northern dam protects the boats of the fishers.' };
const then = toContent({ port }, english);

const without = (...ids: readonly (keyof typeof port)[]) =>
  Object.fromEntries(Object.entries(port).filter(([id]) => !ids.some((gone) => gone === id)));

/** The faults of a text that was written on the evidence of then. */
function check(text: string, now: Evidence) {
  const findNear = createNearFinder(now);
  return findMoved(toTree(text), now, record(text, then)).map((moved) => toMovedFault(moved, now, findNear));
}

const cite = (id: string) => `So <Cite segment="${id}">it is</Cite>.`;
const toNow = (own: Content[string]) => toContent({ port: own }, english);

describe('what a changed source has nearest to what it said', () => {
  it.each<[string, string, Content[string], string[]]>([
    [
      'a number changed',
      cite('s-cranes'),
      { ...without('s-cranes'), 's-new': 'Nel 2019 il porto orientale ha acquistato 14 gru da un cantiere olandese.' },
      ['s-new'],
    ],
    [
      'a word changed',
      cite('s-dam'),
      {
        ...without('s-dam'),
        's-new': 'La diga meridionale protegge le barche dei pescatori durante le tempeste invernali.',
      },
      ['s-new'],
    ],
    [
      'the sentence split',
      cite('s-dam'),
      {
        ...without('s-dam'),
        's-a': 'La diga settentrionale protegge le barche.',
        's-b': 'Le barche dei pescatori durante le tempeste invernali restano in porto.',
      },
      ['s-b', 's-a'],
    ],
    [
      'the sentence joined to a longer one',
      cite('s-fee'),
      {
        ...without('s-fee', 's-mayor'),
        's-new': `${port['s-mayor'].replace('.', ' e di tenere puliti i moli, i magazzini e le strade')}, mentre ${port['s-fee']}`,
      },
      ['s-new'],
    ],
    [
      'another sentence much like it',
      cite('s-dam'),
      {
        ...without('s-dam'),
        's-other': 'La diga settentrionale costa molto e le tempeste invernali sono rare.',
        's-new': 'La diga nord protegge le barche dei pescatori durante le tempeste invernali.',
      },
      ['s-new'],
    ],
    ['the sentence deleted', cite('s-dam'), without('s-dam'), []],
    [
      'all said in other words',
      cite('s-mayor'),
      { ...without('s-mayor'), 's-new': 'I moli saranno rifatti presto.' },
      [],
    ],
    [
      'the number of a figure changed',
      'It has <Figure id="f-cranes" />.',
      {
        ...without('s-cranes'),
        's-new': 'Nel {f-year|2019} il porto orientale ha acquistato {f-new|14 gru} da un cantiere olandese.',
      },
      ['f-new'],
    ],
    [
      'the number of a figure gone from its sentence',
      'It has <Figure id="f-cranes" />.',
      {
        ...without('s-cranes'),
        's-new': 'Nel 2019 il porto orientale ha acquistato molte gru da un cantiere olandese.',
      },
      [],
    ],
  ])('after %s', (_, text, own, expected) => {
    const [fault, ...others] = check(text, toNow(own));
    expect(others).toEqual([]);
    const cure = fault?.cure ?? '';
    if (expected.length === 0)
      expect(cure).toBe('nothing is near to that now; cite what bears out what you say, or take it out');
    else expect(cure).toContain(`write ${expected.join(' or ')} in place of`);
  });
});

describe('the message about evidence that has moved', () => {
  const changed = {
    ...without('s-cranes'),
    's-new': 'Nel 2019 il porto orientale ha acquistato {f-new|14 gru} da un cantiere olandese.',
  };

  it('says the place, the old words and their day, the nearest now, how near it is, the change of the number and what to write', () => {
    const [fault] = check(`\n${cite('s-cranes')}`, toNow(changed));
    expect(fault).toEqual({
      ruleId: 'moved-evidence',
      level: 'error',
      reason:
        '<Cite> segment="s-cranes": “port” has this sentence no more; on 2026-01-02 it said “Nel 2019 il porto orientale ha acquistato 12 gru da un…”',
      cure:
        'the nearest now is “Nel 2019 il porto orientale ha acquistato 14 gru da un…” (0.92 of 1 alike, was 12, is now 14); ' +
        'if it still bears out what you say, write s-new in place of s-cranes',
      start: { line: 2, column: 10 },
      end: { line: 2, column: 28 },
      related: [
        {
          label: 'port#s-cranes said, as recorded on 2026-01-02',
          words: 'Nel 2019 il porto orientale ha acquistato 12 gru da un cantiere olandese.',
        },
        {
          label: 's-new in “port” says, 0.92 of 1 alike, was 12, is now 14',
          words: 'Nel 2019 il porto orientale ha acquistato 14 gru da un cantiere olandese.',
          file: 'content/briefings/port.mdx',
        },
      ],
    });
  });

  it('says of a figure what it was and is', () => {
    const [fault] = check('<Figure id="f-cranes" as="card" />', toNow(changed));
    expect(fault?.reason).toContain('“port” has this figure no more, which was “12 gru”');
    expect(fault?.cure).toContain('was 12 gru, is now 14 gru');
  });

  const trade = (grew: string, year = '2022') => ({
    's-trade': `Gli scambi sono saliti da {f-low|200 milioni|2021} nel {f-from|2021} a oltre {${grew}|${year}} nel {f-to|${year}}.`,
  });
  /** What is said of the later of two figures, when it was first 500 million in 2022. */
  const cureTrade = (own: Record<string, string>, facts = true) => {
    const before = record('<Figure id="f-high" />', toContent({ port: trade('f-high|500 milioni') }));
    const known = facts
      ? before
      : { references: before.references.map(({ ...one }) => ({ ...one, facts: undefined })) };
    const now = toContent({ port: Object.fromEntries(Object.entries(own).map(([id, text]) => [`${id}-2`, text])) });
    const [moved] = findMoved(toTree('<Figure id="f-high" />'), now, known as typeof before);
    return (moved && toMovedFault(moved, now, createNearFinder(now)).cure) ?? '';
  };

  it('offers of a sentence’s figures the one of the same period first, and another only perhaps, with its period', () => {
    const cure = cureTrade(trade('f-new|550 milioni'));
    expect(cure).toContain('was 500 milioni, is now 550 milioni');
    expect(cure).toMatch(
      /write f-new, perhaps f-low \(period was 2022, is 2021, was 500 milioni, is now 200 milioni\) in place of f-high$/u,
    );
  });

  it('never says to write a figure of another period', () => {
    const cure = cureTrade(trade('f-new|550 milioni', '2023'));
    expect(cure).toContain('period was 2022, is 2023');
    expect(cure).not.toContain('write');
    expect(cure).toMatch(/perhaps f-new or f-low \(period was 2022, is 2021/u);
  });

  it('says to write none where nothing but the words was recorded', () => {
    const cure = cureTrade(trade('f-new|550 milioni'), false);
    expect(cure).not.toContain('write');
    expect(cure).toMatch(/perhaps f-low or f-new \(period is 2022, .*\) in place/u);
  });

  it('never has a text that a program could put in its place', () => {
    expect(check(cite('s-cranes'), toNow(changed))[0]).not.toHaveProperty('replacement');
  });

  it('names a document that was renamed, where the same sentence stands', () => {
    const [fault] = check(cite('port#s-dam'), toContent({ harbour: port }));
    expect(fault?.reason).toContain('the document “port” is there no more');
    expect(fault?.cure).toContain('1.00 of 1 alike');
    expect(fault?.cure).toContain('write s-dam in place of port#s-dam');
  });

  it('finds a changed sentence in a document that was renamed', () => {
    const own = { ...without('s-dam'), 's-new': port['s-dam'].replace('pescatori', 'marinai') };
    expect(check(cite('s-dam'), toContent({ harbour: own }))[0]?.cure).toContain('write s-new in place of s-dam');
  });

  it('writes the briefing where several have the nearest sentence', () => {
    const own = { 's-new': port['s-dam'].replace('pescatori', 'marinai') };
    const [fault] = check(cite('s-dam'), toContent({ port: own, copy: own }));
    expect(fault?.cure).toContain('write port#s-new in place of s-dam');
  });

  it('offers nothing of a document of which nothing may be quoted', () => {
    const now = { ...toNow(changed), unquotable: new Set(['port']) };
    expect(check(cite('s-cranes'), now)[0]?.cure).toMatch(/^nothing is near/u);
  });

  it('is about the words where the sentence stands and its translation has changed', () => {
    const text = 'It <Quote segment="s-dam" lang="en" words="the boats of the fishers" />.';
    const now = toContent({ port }, { [port['s-dam']]: 'The northern dam shelters fishing boats.' });
    const [fault] = check(text, now);
    expect(fault?.reason).toBe(
      '<Quote> segment="s-dam": its translation (en) has the words “the boats of the fishers” no more; ' +
        'on 2026-01-02 it said “The northern dam protects the boats of the fishers.”',
    );
    expect(fault?.cure).toContain('copy the words from “The northern dam shelters fishing boats.”');
  });

  it('asks to copy words anew where the nearest sentence has them no more', () => {
    const text = 'It <Quote segment="s-cranes" words="12 gru" />.';
    expect(check(text, toNow(changed))[0]?.cure).toMatch(/write s-new in place of s-cranes and copy the words anew$/u);
    const kept = 'It <Quote segment="s-cranes" words="cantiere olandese" />.';
    expect(check(kept, toNow(changed))[0]?.cure).toMatch(/write s-new in place of s-cranes$/u);
  });

  it.each([
    [
      'an entity that has its name now',
      { 'genoa-port': 'Genoa' },
      '“Genoa” is a name of genoa-port now; write genoa-port',
    ],
    ['no entity of that name', { trieste: 'Trieste' }, 'content/glossary'],
  ])('names %s', (_, names, cure) => {
    const [fault] = check('In <Entity id="genoa" />.', toContent({ port }, english, names));
    expect(fault?.reason).toContain('the glossary has this entity no more, which was “Genoa” on 2026-01-02');
    expect(fault?.cure).toContain(cure);
  });
});

describe('evidence that has not moved', () => {
  it.each([
    ['stands as it was', cite('s-dam'), then],
    ['was never recorded, as a slip of the pen', cite('s-dma'), then],
    ['is in two documents now', cite('s-dam'), toContent({ port, copy: port })],
    ['may no longer be quoted', cite('s-dam'), { ...then, unquotable: new Set(['port']) }],
    [
      'has a new translation',
      '<Quote segment="s-dam" lang="en" />',
      toContent({ port }, { [port['s-dam']]: 'A dam.' }),
    ],
  ])('is no fault where it %s', (_, text, now) => {
    expect(check(text, now)).toEqual([]);
  });
});
