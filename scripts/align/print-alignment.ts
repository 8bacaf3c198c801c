import type { AlignedBead } from '../../src/translation/align/align-translation.ts';

/** Prints how many beads there are of which kind, and all of those that a person should look at. */
export function printAlignment(beads: readonly AlignedBead[], homeless: readonly string[]): void {
  const kinds = Map.groupBy(beads, ({ source, target }) => `${source.length}-${target.length}`);
  console.log('sentences of the document and of the translation   beads   uncertain');
  for (const [kind, found] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) {
    const uncertain = found.filter(({ isSure }) => !isSure).length;
    console.log(`${kind.padEnd(48)}${String(found.length).padStart(8)}${String(uncertain).padStart(12)}`);
  }
  for (const bead of beads) for (const line of describe(bead)) console.log(line);
  for (const sentence of homeless) {
    console.log(`\nleft out, since it stands before anything of the document:\n  + ${sentence}`);
  }
  console.log('');
}

function describe({ source, target, certainty, isSure }: AlignedBead): string[] {
  const texts = [...source.map(({ id, text }) => `  ${id}: ${text}`), ...target.map((text) => `  + ${text}`)];
  if (target.length === 0) return ['', `not translated (${certainty.toFixed(2)}):`, ...texts];
  if (source.length === 0) return ['', `in the translation only (${certainty.toFixed(2)}):`, ...texts];
  return isSure ? [] : ['', `uncertain (${certainty.toFixed(2)}):`, ...texts];
}
