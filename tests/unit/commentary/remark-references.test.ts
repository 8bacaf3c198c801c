import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkReferences } from '../../../src/commentary/remark-references.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { commentaryCheck } from '../../../src/integrations/commentary-check.ts';
import { evidence } from './evidence-of.ts';

const toCommentaryPath = (path: string) => (path.startsWith('/site/') ? path.slice('/site/'.length) : undefined);
const check = remarkReferences({ toCommentaryPath, loadEvidence: () => evidence });
const run = (text: string, path: string) => check(toTree(text), new VFile({ path, value: text }));

describe('the build of a commentary', () => {
  it('goes on where all references hold', () => {
    expect(() => run('A <Cite segment="s-harbour1">word</Cite>.', '/site/content/commentary/a.mdx')).not.toThrow();
  });

  it('goes on with faults in files that are not commentary', () => {
    expect(() => run('A <Cite segment="s-wrong">word</Cite>.', '/elsewhere/about.mdx')).not.toThrow();
  });

  it('stops with every fault of the file, each with file, line and column', () => {
    const text = 'A <Cite segment="s-harbour7">word</Cite>.\n\nB <Entity id="genva" />.';
    expect(() => run(text, '/site/content/commentary/a.mdx')).toThrow(
      [
        'content/commentary/a.mdx:1:9: <Cite> segment="s-harbour7": no such segment; ' +
          'did you mean s-harbour1 (“Il porto ha ricevuto tre milioni di euro nel 2019.”)?',
        'content/commentary/a.mdx:3:11: <Entity> id="genva": no such entity; did you mean genoa (“A port in Italy.”)?',
      ].join('\n'),
    );
  });
});

describe('the files that are checked', () => {
  const [, { toCommentaryPath: toPath }] = commentaryCheck('/project', 'build', 'full');
  it.each([
    ['/project/content/commentary/a.mdx', 'content/commentary/a.mdx'],
    ['/project/content/briefings/a.mdx', undefined],
    ['/project/src/about/intro/en.mdx', undefined],
    ['/other/content/commentary/a.mdx', undefined],
  ])('%s is called %s', (path, expected) => {
    expect(toPath(path)).toBe(expected);
  });
});
