import type { Mention } from '../../../model/mention.ts';
import type { CheckTools } from '../check-tools.ts';
import { foldName } from './fold-name.ts';

/** A name of the document and the words of the translation that say it. */
export interface MentionMatch {
  readonly source: Mention;
  readonly target: Mention;
}

/**
 * Sets the mentions of each entity against those of the same in their order, the last also against what one side has more
 * of; where the translation does not name it, against those of what its name stands for. Names the glossary does not hold
 * are matched by their words.
 */
export function matchMentions(
  sources: readonly Mention[],
  targets: readonly Mention[],
  { standsFor }: Pick<CheckTools, 'standsFor'>,
): MentionMatch[] {
  const bySource = Map.groupBy(sources, ({ entity }) => entity);
  const byTarget = Map.groupBy(targets, ({ entity }) => entity);
  const named = [...bySource].flatMap(([entity, mentions]) => {
    if (entity === undefined) return [];
    return pair(mentions, byTarget.get(entity) ?? findStandIns(entity, targets, standsFor));
  });
  const open = matchOpen(bySource.get(undefined) ?? [], byTarget.get(undefined) ?? []);
  return [...named, ...open].sort((a, b) => a.target.start - b.target.start);
}

/** The k-th with the k-th, and what is left over with the last. */
function pair(sources: readonly Mention[], targets: readonly Mention[]): MentionMatch[] {
  const length = sources.length > 0 && targets.length > 0 ? Math.max(sources.length, targets.length) : 0;
  return Array.from({ length }, (_, at) => ({
    source: sources[Math.min(at, sources.length - 1)],
    target: targets[Math.min(at, targets.length - 1)],
  })).flatMap(({ source, target }) => (source && target ? { source, target } : []));
}

/** Where one side says Beijing, the other may say China. */
function findStandIns(
  entity: string,
  targets: readonly Mention[],
  standsFor: CheckTools['standsFor'],
): readonly Mention[] {
  const meant = standsFor(entity);
  return targets.filter(
    ({ entity: other }) =>
      other !== undefined &&
      (other === meant || standsFor(other) === entity || (meant !== undefined && standsFor(other) === meant)),
  );
}

/** Each with the first not yet taken that has its words, or one of them that is no short one. */
function matchOpen(sources: readonly Mention[], targets: readonly Mention[]): MentionMatch[] {
  const free = new Set(targets);
  return sources.flatMap((source) => {
    const target = [...free].find((each) => isAlike(source.text, each.text));
    if (!target) return [];
    free.delete(target);
    return { source, target };
  });
}

/** Endings of cases leave the beginning of a word as it is. */
const sameLetters = 4;

function isAlike(a: string, b: string): boolean {
  const [first, second] = [foldName(a), foldName(b)];
  if (first === second) return true;
  const starts = new Set(toStarts(second));
  return toStarts(first).some((start) => starts.has(start));
}

function toStarts(name: string): string[] {
  return name.split(' ').flatMap((word) => (word.length >= sameLetters ? word.slice(0, sameLetters) : []));
}
