import type { AlikePair } from '../../../src/alike/kept-pairs.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Seed } from '../read-seed.ts';

/** Each document that says nearly the same as one before it, with the one it has most of. */
export function listAlikeDiagnostics({
  alike,
  seeds,
}: {
  readonly alike: readonly AlikePair[];
  readonly seeds: readonly Seed[];
}): Diagnostic[] {
  const files = new Map(seeds.map(({ slug, file }) => [slug, file]));
  const best = new Map<string, AlikePair>();
  for (const pair of alike) {
    const [, second] = pair.slugs;
    if (pair.share > (best.get(second)?.share ?? 0)) best.set(second, pair);
  }
  return [...best.values()].map((pair) => toDiagnostic(pair, files));
}

function toDiagnostic(
  { slugs: [first, second], share, isSame }: AlikePair,
  files: ReadonlyMap<string, string>,
): Diagnostic {
  const other = files.get(first) ?? first;
  return {
    ...{ ruleId: 'near-duplicate', level: 'warning', file: files.get(second) ?? second, start: { line: 1, column: 1 } },
    reason: isSame
      ? `it is the very same document as ${other}`
      : `it is nearly the same as ${other}: ${toPercent(share)} of the rows of words of the shorter one stand in the other`,
    cure: 'take one of them away, or leave both if each is a source of its own; their pages name each other',
  };
}

/** A share in whole hundredths, never rounded up to all. */
function toPercent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
