import { describe, expect, it } from 'vitest';
import { citeThings } from '../../../../scripts/dev/cite-things.ts';
import type { Thing } from '../../../../scripts/dev/page/find-things.ts';
import { evidence } from '../../commentary/evidence-of.ts';

const cite = (thing: Thing, unquotable: string[] = []) =>
  citeThings([thing], { ...evidence, unquotable: new Set(unquotable) })[0]?.snippets;

describe('what cites a thing of a page', () => {
  it.each<[string, Thing, string[]]>([
    ['a sentence of one document', { kind: 'segment', id: 's-harbour1', briefing: 'harbour' }, ['[@s-harbour1]']],
    ['the same where the page names none', { kind: 'segment', id: 's-harbour1' }, ['[@s-harbour1]']],
    [
      'a sentence that two documents have',
      { kind: 'segment', id: 's-shared', briefing: 'bridge' },
      ['[@bridge#s-shared]'],
    ],
    [
      'the same where the page names none',
      { kind: 'segment', id: 's-shared' },
      ['[@harbour#s-shared]', '[@bridge#s-shared]'],
    ],
    ['a figure', { kind: 'figure', id: 'f-three' }, ['<Figure id="f-three" />']],
    ['an entity', { kind: 'entity', id: 'genoa' }, ['[[genoa]]']],
    ['what no document has', { kind: 'segment', id: 's-gone', briefing: 'harbour' }, []],
  ])('%s', (_, thing, snippets) => {
    expect(cite(thing)?.filter((snippet) => !snippet.startsWith('<Quote'))).toEqual(snippets);
  });

  it('is nothing where the document may not be cited', () => {
    expect(cite({ kind: 'figure', id: 'f-three' }, ['harbour'])).toEqual([]);
    expect(cite({ kind: 'segment', id: 's-shared' }, ['harbour'])).toContain('[@bridge#s-shared]');
  });
});
