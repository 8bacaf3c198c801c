/** Characters of a sample: the detector reads no further. */
const length = 2048;

/** How many samples a text of so many characters is judged by: odd, so that there is a majority. */
const steps = [
  { from: 40 * length, samples: 11 },
  { from: 10 * length, samples: 5 },
  { from: 3 * length, samples: 3 },
] as const;

/** Parts of a text that stand evenly in it from its start to its end; a short one whole, as far as it is looked at. */
export function takeSamples(text: string): string[] {
  const count = steps.find(({ from }) => text.length >= from)?.samples ?? 1;
  return Array.from({ length: count }, (_, index) => {
    const start = count === 1 ? 0 : Math.floor(((text.length - length) * index) / (count - 1));
    return text.slice(start, start + 2 * length).toWellFormed();
  });
}
