import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../../src/commentary/check-text.ts';
import { toCheckTools } from '../../to-check-tools.ts';
import { documents, evidence } from './invented-documents.ts';
import { toReadEvidence } from './to-read-evidence.ts';

const tools = toCheckTools(evidence);
const head = '---\ntitle: A title\nsummary: A summary\nauthors: [A]\ndate: 2024-06-01\n---\n\n';
const find = (body: string, front = head, known = tools) =>
  checkText(front + body, 'content/commentary/a.mdx', known).diagnostics;
const replace = (body: string, found: ReturnType<typeof find>) => {
  const [{ start, end, replacement } = { start: undefined }] = found;
  const line = (head + body).split('\n')[(start?.line ?? 0) - 1] ?? '';
  return `${line.slice(0, (start?.column ?? 0) - 1)}${replacement}${line.slice((end?.column ?? 0) - 1)}`;
};

describe('a number that contradicts its evidence', () => {
  it('is told with the cited words, both sentences and the component to put in its place', () => {
    expect(find('Fewer than 4,500 soldiers came <Cite segment="s-d3" />.')).toEqual([
      {
        ruleId: 'contradicted-number',
        level: 'error',
        file: 'content/commentary/a.mdx',
        start: { line: 8, column: 1 },
        end: { line: 8, column: 26 },
        reason: '“Fewer than 4,500 soldiers” is not how the sentence puts it, which says “Più di 4.500 soldati”',
        cure: 'write <Figure id="f-d3-1" /> in its place, so that the evidence says its own number',
        replacement: '<Figure id="f-d3-1" />',
        related: [
          {
            label: 'the source, drones',
            words: 'Più di 4.500 soldati sono arrivati al porto.',
            file: 'content/briefings/drones.mdx',
          },
          { label: 'its translation', words: 'More than 4,500 soldiers arrived at the port.' },
        ],
      },
    ]);
  });

  it.each([
    ['Fewer than 4,500 soldiers came <Cite segment="s-d3" />.', '<Figure id="f-d3-1" /> came <Cite segment="s-d3" />.'],
    ['It cost <Cite segment="s-r3">1.2 million lei</Cite>.', 'It cost <Figure id="f-r3-2" />.'],
  ])('%s is mended by its replacement', (body, mended) => {
    const found = find(body);
    expect(replace(body, found)).toBe(mended);
    expect(find(mended)).toEqual([]);
  });

  it('has no replacement where a component cannot stand: in the summary, or over markup', () => {
    const summary = head.replace('A summary', '$900 billion of drones');
    expect(find('<Cite segment="s-d1">x</Cite>', summary)).toMatchObject([
      { start: { line: 3, column: 10 }, cure: 'write what the sentence says: “900 milioni di dollari”' },
    ]);
    expect(find('<Cite segment="s-d1">x</Cite>', summary)[0]).not.toHaveProperty('replacement');
    expect(find('It came to <Cite segment="s-d1">**600** million dollars</Cite>.')).toMatchObject([
      { ruleId: 'contradicted-number' },
    ]);
    expect(find('It came to <Cite segment="s-d1">**600** million dollars</Cite>.')[0]).not.toHaveProperty(
      'replacement',
    );
  });

  it('is to be shown behind a citation that has more words', () => {
    const [found] = find('It cost <Cite segment="s-r3">all of 1.2 million lei</Cite>.');
    expect(found?.cure).toBe('put <Figure id="f-r3-2" /> behind this <Cite>, so that the evidence says its own number');
    expect(found).not.toHaveProperty('replacement');
  });

  it('names the document where several have the sentence', () => {
    const [drones] = documents;
    const twice = toCheckTools(toReadEvidence([drones, { ...drones, slug: 'drones-again' }]));
    const [found] = find('<Cite segment="drones-again#s-d3">4,500 soldiers</Cite> came.', head, twice);
    expect(found?.replacement).toBe('<Figure id="drones-again#f-d3-1" />');
  });

  it.each([
    ['Sales doubled <Cite segment="s-d5" />.', /^“doubled” is not what “.+” comes to, which is \+200%$/u],
    [
      'It fell <Cite segment="s-d2">from 48% to 32%</Cite>.',
      /^“48%” is where the cited change ends, not where it begins/u,
    ],
    [
      'In 2023 it came to $900 million <Cite segment="s-d1" />.',
      /^“2023” is not when .+ holds, which is “quarto trimestre del 2023”$/u,
    ],
    ['It rose by 8.7% <Cite segment="s-d4" />.', /^“8\.7%” goes the other way than in the sentence/u],
    ['It is <Cite segment="s-r3">45 miles</Cite> long.', /^“45 miles” is the cited number in another unit/u],
    [
      'It cost <Cite segment="s-g4">57 million euros</Cite>.',
      /^“57 million euros” is not the cited number, which is “75 Mil/u,
    ],
  ])('%s says in what', (body, reason) => {
    expect(find(body).map((found) => found.reason)).toEqual([expect.stringMatching(reason)]);
  });
});

describe('a number that nothing supports', () => {
  it('is told with the sentence that has it, where a cited document does', () => {
    expect(find('The port was closed <Cite segment="s-d6" />, at 900 million dollars.')).toMatchObject([
      {
        ruleId: 'unsupported-number',
        level: 'warning',
        reason:
          'nothing that is cited here says “900 million dollars”; a sentence that is not says “900 milioni di dollari”',
        cure: 'write <Figure id="f-d1-2" /> in its place, so that the evidence says its own number',
        replacement: '<Figure id="f-d1-2" />',
      },
    ]);
  });

  it('has no replacement where no cited document has it', () => {
    const [found] = find('The port was closed <Cite segment="s-d6" />, at 75 million euros.');
    expect(found).toMatchObject({
      ruleId: 'unsupported-number',
      cure: 'cite the sentence that says it, or take it out',
    });
    expect(found).not.toHaveProperty('replacement');
  });

  it('passes with a reason', () => {
    const body = '{/* allow unsupported-number: our own count */}\n\nClosed <Cite segment="s-d6" />, we saw 350 ships.';
    expect(checkText(head + body, 'a.mdx', tools)).toMatchObject({
      diagnostics: [],
      allowed: [{ diagnostic: { ruleId: 'unsupported-number' }, reason: 'our own count' }],
    });
  });
});

describe('a passage that cites nothing', () => {
  it('is told once, at its first number', () => {
    expect(find('It sold 12,000 tonnes, 14,000 tonnes and 15,000 tonnes.')).toMatchObject([
      {
        ruleId: 'uncited-number',
        level: 'warning',
        start: { line: 8, column: 9 },
        end: { line: 8, column: 22 },
        reason: 'this passage says “12,000 tonnes” and 2 other numbers and cites nothing',
      },
    ]);
  });
});
