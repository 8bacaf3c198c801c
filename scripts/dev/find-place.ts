import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WholeBriefing } from '../../src/model/briefing.ts';
import type { Thing } from './page/find-things.ts';

/**
 * Where the file stands that says a thing, as an editor opens it: the glossary’s file of an entity, and the line of a
 * figure or a segment in its briefing; `undefined` where no file has it.
 */
export function findPlace(
  { kind, id, briefing }: Thing,
  root: string,
  briefings: readonly WholeBriefing[],
): string | undefined {
  if (kind === 'entity') return `content/glossary/${id}.mdx:1:1`;
  const isIn = ({ slug, figures, segments }: WholeBriefing) =>
    (briefing === undefined || slug === briefing) &&
    (kind === 'figure' ? figures : segments).some((other) => other.id === id);
  const slug = briefings.find(isIn)?.slug;
  if (slug === undefined) return undefined;
  const file = `content/briefings/${slug}.mdx`;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(`id="${id}"`));
  return `${file}:${line + 1}:${line < 0 ? 1 : (lines[line]?.indexOf(`id="${id}"`) ?? 0) + 1}`;
}
