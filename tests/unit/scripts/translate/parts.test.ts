import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseRetryAfter, toDelay } from '../../../../scripts/translate/back-off.ts';
import { createDraftCache } from '../../../../scripts/translate/draft-cache.ts';
import { findRoute } from '../../../../scripts/translate/find-route.ts';
import { hideSecrets } from '../../../../scripts/translate/hide-secrets.ts';
import { createProgress } from '../../../../scripts/translate/progress.ts';
import { toBatches } from '../../../../scripts/translate/to-batches.ts';

describe('the way over installed pairs', () => {
  const toDirections = (list: string) =>
    list.split(' ').map((pair) => {
      const [source = '', target = ''] = pair.split('-');
      return { source, target };
    });

  it.each([
    ['ron-spa spa-eng', 'ro', 'en', 'ron spa eng'],
    ['ita-spa spa-eng ita-cat cat-eng', 'it', 'en', 'ita cat eng'],
    ['cat-eng ita-cat spa-eng ita-spa', 'it', 'en', 'ita cat eng'],
    ['ita-spa spa-eng ita-cat cat-eng ita-eng', 'it', 'en', 'ita eng'],
    ['spa-eng_US spa-eng', 'es', 'en', 'spa eng'],
    ['spa-eng_US', 'es', 'en', 'spa eng_US'],
    ['ro-es es-en', 'ro', 'en', 'ro es en'],
    ['ron-spa spa-ron spa-por por-spa por-eng', 'ro', 'en', 'ron spa por eng'],
  ])('of %s from %s to %s is the shortest, the first of equals', (list, source, target, route) => {
    expect(findRoute(toDirections(list), source, target)?.join(' ')).toBe(route);
  });

  it.each([
    ['spa-ron eng-spa', 'ro', 'en'],
    ['ron-spa spa-ron', 'ro', 'en'],
    ['nonsense_code-eng', 'ro', 'en'],
  ])('of %s from %s to %s is none', (list, source, target) => {
    expect(findRoute(toDirections(list), source, target)).toBeUndefined();
  });
});

describe('the wait before another try', () => {
  it('doubles, has a random half, and has an end', () => {
    expect([1, 2, 3, 9].map((tries) => toDelay(tries, () => 0))).toEqual([500, 1000, 2000, 15_000]);
    expect([1, 2, 3, 9].map((tries) => toDelay(tries, () => 1))).toEqual([1000, 2000, 4000, 30_000]);
  });

  it.each([
    ['3', 3000],
    ['0', 0],
    ['Thu, 01 Jan 1970 00:00:15 GMT', 5000],
    ['Thu, 01 Jan 1970 00:00:01 GMT', 0],
    ['86400', Number.POSITIVE_INFINITY],
    ['', undefined],
    ['soon', undefined],
    [null, undefined],
  ])('that “%s” asks for is %s ms', (header, expected) => {
    expect(parseRetryAfter(header, 10_000)).toBe(expected);
  });
});

describe('the requests of a run', () => {
  it('hold all texts once, in order, within the limits', () => {
    const limits = { texts: 3, characters: 10 };
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 10 })), (texts) => {
        const batches = toBatches(texts, limits);
        expect(batches.flat()).toEqual(texts);
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(limits.texts);
          expect(batch.join('').length).toBeLessThanOrEqual(limits.characters);
        }
      }),
    );
  });

  it('are as few as can be', () => {
    expect(toBatches(['aaaa', 'bbbb', 'cc', 'd', 'e'], { texts: 3, characters: 10 })).toEqual([
      ['aaaa', 'bbbb', 'cc'],
      ['d', 'e'],
    ]);
  });
});

describe('what is kept of an engine’s answers', () => {
  const createRoot = () => {
    const root = mkdtempSync(join(tmpdir(), 'concordance-drafts-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    return root;
  };
  const key = { engine: 'Engine', route: ['ro', 'en'], version: '1' };

  it('is found by the next run, whatever the text', () => {
    const root = createRoot();
    createDraftCache(root, key).add(new Map([['a\n"b"\u2028', 'x\ny']]));
    createDraftCache(root, key).add(new Map([['c', 'z']]));
    const next = createDraftCache(root, key);
    expect(['a\n"b"\u2028', 'c', 'd'].map(next.find)).toEqual(['x\ny', 'z', undefined]);
  });

  it.each([
    ['engine', { ...key, engine: 'Other' }],
    ['route', { ...key, route: ['ro', 'es', 'en'] }],
    ['version', { ...key, version: '2' }],
  ])('is not taken for another %s', (_, other) => {
    const root = createRoot();
    createDraftCache(root, key).add(new Map([['a', 'x']]));
    expect(createDraftCache(root, other).find('a')).toBeUndefined();
  });

  it('outlives a line that a crash cut short', () => {
    const root = createRoot();
    createDraftCache(root, key).add(new Map([['a', 'x']]));
    const folder = join(root, '.cache/translate');
    appendFileSync(join(folder, readdirSync(folder)[0] ?? ''), '["b","y');
    createDraftCache(root, key).add(new Map([['c', 'z']]));
    expect(['a', 'b', 'c'].map(createDraftCache(root, key).find)).toEqual(['x', undefined, 'z']);
  });
});

describe('a secret', () => {
  it.each(['k"e/y+', 'a b', 'clé'])('“%s” is not shown in any form', (secret) => {
    const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret), Buffer.from(secret).toString('base64')];
    expect(hideSecrets(forms.join(' | '), [secret])).toBe('… | … | "…" | …');
  });

  it('that is empty hides nothing', () => {
    expect(hideSecrets('all of it', [''])).toBe('all of it');
  });
});

describe('progress', () => {
  const follow = (isTerminal: boolean) => {
    const written: string[] = [];
    let now = 0;
    const progress = createProgress({ write: (text) => written.push(text), isTerminal, now: () => now });
    progress.expect(3);
    for (const step of [0, 4000, 7000]) {
      now += step;
      progress.advance(1);
    }
    progress.end();
    return written;
  };

  it('is one line on a terminal, gone at the end', () => {
    expect(follow(true).map((text) => text.replaceAll('\r\u001b[K', '<'))).toEqual([
      '<translated 0 of 3 texts',
      '<translated 1 of 3 texts',
      '<translated 2 of 3 texts',
      '<translated 3 of 3 texts',
      '<',
    ]);
  });

  it('is a line now and then elsewhere', () => {
    expect(follow(false)).toEqual(['translated 3 of 3 texts\n']);
  });
});
