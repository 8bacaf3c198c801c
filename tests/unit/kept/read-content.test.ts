import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/kept/read-content.ts';
import type { Translation } from '../../../src/model/translation.ts';
import { ContentErrors } from '../../../src/pipeline/mdx/content-errors.ts';
import { toMdx } from '../../../src/pipeline/mdx/to-mdx.ts';
import { toKept } from '../../../src/translation/kept-translation.ts';
import { createDocument } from '../../support/create-document.ts';
import { createProject } from '../../support/create-project.ts';

const report = toMdx(createDocument('port', 'it', [{ id: 's-a', text: 'Roma dorme.' }]));
const toTranslation = (target: string): Translation => ({
  briefing: 'port',
  lang: 'en',
  entries: [{ source: 'Roma dorme.', target, state: 'reviewed', notes: [] }],
});
const kept = '.cache/translations/port.en.json';

describe('the content of a project', () => {
  it('has documents, translations and entities, each list in the order of its files', () => {
    const { root } = createProject({
      'content/briefings/b.mdx': report,
      'content/briefings/a.mdx': report,
      [kept]: toKept(toTranslation('Rome sleeps.'), 'x'),
    });
    const content = readContent(root);
    expect(content.briefings.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(content.translations).toMatchObject([toTranslation('Rome sleeps.')]);
    expect(content.translations[0]?.pairs).toBeUndefined();
    expect(content.entities.map(({ id }) => id)).toEqual(['italy']);
    expect(content.changes).toEqual([]);
  });

  it('is refused with all that is wrong in its documents, not the first fault alone', () => {
    const { root } = createProject({ 'content/briefings/a.mdx': 'none', 'content/briefings/b.mdx': '---\n---\n' });
    const read = () => readContent(root);
    expect(read).toThrow(ContentErrors);
    expect(read).toThrow(/a\.mdx[\s\S]*b\.mdx/u);
  });

  it('is refused where a kept translation is not whole, before its words are asked for', () => {
    const { root } = createProject({ [kept]: '{"briefing":"port"' });
    expect(() => readContent(root)).toThrow(/it is not whole/u);
  });

  it('says so when a translation is another one by the time its words are asked for', () => {
    const { root, write } = createProject({ [kept]: toKept(toTranslation('Rome sleeps.'), 'x') });
    const [translation] = readContent(root).translations;
    write(kept, toKept(toTranslation('Rome wakes.'), 'y'));
    expect(translation?.lang).toBe('en');
    expect(() => translation?.entries).toThrow(/changed while the site was made/u);
  });
});
