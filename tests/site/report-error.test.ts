import { expect, inject, test } from 'vitest';
import { copyProject } from '../support/copy-project.ts';
import { listPages } from '../support/list-pages.ts';
import { readHtml } from '../support/read-html.ts';

const { dist, base, project: home } = inject('sites').below;
const labels = { en: 'Report an error', it: 'Segnala un errore', ro: 'Semnalează o greșeală' };

function findReport(folder: string, file: string, locale: keyof typeof labels) {
  const links = readHtml(folder, file).filter(({ name, text }) => name === 'a' && text === labels[locale]);
  return links.map(({ get }) => get('href') ?? '');
}

test('every page leads to where an error is reported; without an address, to About, which says who publishes', () => {
  const pages = listPages(dist).filter(({ kind }) => !kind.endsWith('/card'));
  expect(pages.length).toBeGreaterThan(100);
  for (const { file, locale } of pages) {
    const about = `${base}${locale === 'en' ? '' : `${locale}/`}about/#report`;
    expect(findReport(dist, file, locale), file).toEqual([about]);
  }
  for (const { file } of pages.filter(({ kind }) => kind === 'about')) {
    const elements = readHtml(dist, file);
    expect(elements.some(({ get }) => get('id') === 'report')).toBe(true);
    const said = elements.filter(({ name, text }) => name === 'p' && text.includes('Concordance'));
    expect(said.some(({ text }) => /No address for reports|non è stato indicato|nu a fost indicată/u.test(text))).toBe(
      true,
    );
  }
  const english = readHtml(dist, 'about/index.html')
    .map(({ text }) => text)
    .join(' ');
  for (const word of ['error', 'mistake', 'correction']) expect(english).toContain(word);
});

test('a site with a contact leads there, and its build says nothing of it', async () => {
  const project = copyProject({ contact: 'mailto:desk@team.example', socialCards: false }, home);
  try {
    const { code, output } = await project.run('build');
    expect(code, output).toBe(0);
    expect(output).not.toContain('No address for reports');
    const address = encodeURIComponent('https://concordance.example/it/about/');
    const links = findReport(project.dist, 'it/about/index.html', 'it');
    expect(links).toEqual(Array.from({ length: 2 }, () => `mailto:desk@team.example?body=${address}`));
  } finally {
    project.dispose();
  }
});
