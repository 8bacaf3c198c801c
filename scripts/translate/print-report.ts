import type { TranslateReport } from './translate-document.ts';

const longestQuote = 60;

/** Prints what was done, and each text that has no draft. */
export function printReport({ file, by, filled, replaced, kept, failed }: TranslateReport): void {
  if (by === undefined) {
    console.log(`${file}: nothing is missing; ${kept} translations stay as they are`);
    return;
  }
  const counts = [
    `${filled} drafts put in`,
    ...(replaced > 0 ? [`${replaced} drafts replaced`] : []),
    `${kept} translations left as they are`,
    `${failed.length} left without one`,
  ];
  console.log(`${file}: ${counts.join(', ')}; by ${by}`);
  for (const { text, why } of failed) console.log(`  no draft: “${shorten(text)}” ${why}`);
  console.log('no person has reviewed the drafts: read them in a PO editor and take “fuzzy” from those that are right');
}

function shorten(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)} …` : text;
}
