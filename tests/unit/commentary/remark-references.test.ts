import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { remarkReferences } from '../../../src/commentary/remark-references.ts';
import { toTree } from '../../../src/commentary/to-tree.ts';
import { commentaryCheck } from '../../../src/integrations/commentary-check.ts';
import { parseSettings } from '../../../src/settings.ts';
import { evidence } from './evidence-of.ts';
import { toCheckTools } from './to-check-tools.ts';

const settings = { title: 'T', description: { en: 'D' }, site: 'https://example.org', publisher: 'P' };

const toCommentaryPath = (path: string) => (path.startsWith('/site/') ? path.slice('/site/'.length) : undefined);
const frontMatter = '---\ntitle: T\nsummary: S\nauthors: [A]\ndate: 2025-01-02\n---\n';
const run = (text: string, path: string) => {
  const loadTools = () => toCheckTools(evidence);
  const check = remarkReferences({ toCommentaryPath, readText: () => frontMatter + text, loadTools });
  return check(toTree(text), new VFile({ path, value: text }));
};

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
        'content/commentary/a.mdx:7:9: <Cite> segment="s-harbour7": no such segment; ' +
          'did you mean s-harbour1 (“Il porto ha ricevuto tre milioni di euro nel 2019.”)?',
        'content/commentary/a.mdx:9:11: <Entity> id="genva": no such entity; did you mean genoa (“A port in Italy.”)?',
      ].join('\n'),
    );
  });
});

describe('the files that are checked', () => {
  const [, { toCommentaryPath: toPath }] = commentaryCheck('/project', 'build', parseSettings(settings));
  it.each([
    ['/project/content/commentary/a.mdx', 'content/commentary/a.mdx'],
    ['/project/content/briefings/a.mdx', undefined],
    ['/project/src/about/intro/en.mdx', undefined],
    ['/other/content/commentary/a.mdx', undefined],
  ])('%s is called %s', (path, expected) => {
    expect(toPath(path)).toBe(expected);
  });
});
