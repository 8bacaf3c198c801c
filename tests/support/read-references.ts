import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { findProgram } from './find-program.ts';

export interface Reference {
  readonly title: string;
  readonly names: readonly string[];
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  readonly language: string;
  readonly notes: readonly string[];
}

const programs = { ris: 'ris2xml', bib: 'biblatex2xml' } as const;

/** The references of a RIS or BibLaTeX text as bibutils reads them; what it complains of is an error. */
export function readReferences(kind: keyof typeof programs, text: string): Reference[] {
  const program = findProgram(programs[kind], 'bibutils');
  const folder = mkdtempSync(join(tmpdir(), 'concordance-references-'));
  const file = join(folder, `references.${kind}`);
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync(program, ['-i', 'utf8', file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const complaints = stderr.split('\n').filter((line) => line !== '' && !/Processed \d+ references/u.test(line));
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return findAll(fromXml(stdout.replace(/^\ufeff/u, '')), 'mods').map(toReference);
}

function toReference(mods: Element): Reference {
  const say = (name: string) => findAll(mods, name).map(toWords);
  const [own] = findAll(mods, 'titleInfo');
  return {
    title: own ? findAll(own, 'title').concat(findAll(own, 'subTitle')).map(toWords).join(': ') : '',
    names: findAll(mods, 'name').map((name) => findAll(name, 'namePart').map(toWords).join(' ')),
    publisher: say('publisher').join(),
    date: [...say('dateIssued'), ...say('date')].join(),
    url: say('url').join(),
    language: say('languageTerm').join(),
    notes: say('note'),
  };
}

function findAll(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

function toWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toWords).join('').trim() : '';
}
