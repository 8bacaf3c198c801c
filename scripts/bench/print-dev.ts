import { measureEdits } from './dev-server.ts';

/** Seconds within which an edit has to show, by the number of documents. */
const goals = [
  { documents: 300, seconds: 1 },
  { documents: 3000, seconds: 3 },
];

/** Prints how long edits take to show while the site is edited, as times of starting Node; at 3,000 documents where `isLarge`. */
export async function printDev(isLarge: boolean): Promise<void> {
  for (const { documents, seconds } of isLarge ? goals : goals.slice(0, 1)) {
    for await (const { name, milliseconds, node } of measureEdits(documents)) {
      const times = `${(milliseconds / node).toFixed(1)} times starting Node (${node.toFixed(0)} ms)`;
      const inSeconds = `${(milliseconds / 1000).toFixed(2)} s of at most ${seconds}`;
      console.log(`dev, ${documents} documents: ${name}: ${inSeconds}, ${times}`);
    }
  }
}
