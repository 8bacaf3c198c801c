import { readText } from '../loaders/read-text.ts';
import type { WholeBriefing } from '../model/briefing.ts';
import { fromMdx } from '../pipeline/mdx/from-mdx.ts';
import { createHold } from './create-hold.ts';
import { createPlaceFinder } from './find-kept-place.ts';
import { keepBriefing, readKeptBriefing } from './kept-briefing.ts';
import { type Heavy, joinBriefing } from './light-briefing.ts';
import { toChangedError } from './to-changed-error.ts';
import { toReadForm } from './to-read-form.ts';

/** A page looks at its own document, those beside it, and those with figures like it. */
const heldBriefings = 256;

/**
 * A reader of the MDX of briefings for `readFolder`. What was read of a text is kept in `.cache`, since that takes far less
 * time than the text. What is large and seldom asked for is read from there each time: of ten thousand documents, a few
 * hundred are whole in memory at once. Figures and sentences are there all the time, and the same objects.
 * @throws {ContentError} as `fromMdx` does, and when something is asked for in a file that is another one by then.
 */
export function createBriefingReader(root: string): (text: string, slug: string, file: string) => WholeBriefing {
  const findPlace = createPlaceFinder(root);
  const hold = createHold<Heavy<WholeBriefing>>(heldBriefings);

  return (text, slug, file) => {
    const place = findPlace(slug, text);
    const read = (current: string) => readKeptBriefing(place) ?? keepBriefing(place, fromMdx(current, slug, file));
    const readAgain = () => {
      const kept = readKeptBriefing(place);
      if (kept) return kept;
      const current = readText(root, file);
      if (findPlace(slug, current).key !== place.key) throw toChangedError(file);
      return read(current);
    };
    const { light, readHeavy, isKept } = read(text);
    return joinBriefing(light, isKept ? () => hold(place.key, () => readAgain().readHeavy()) : readHeavy);
  };
}

/** Keeps a briefing that was made just now with its MDX, so that nobody has to read that. */
export function createBriefingKeeper(root: string): (briefing: WholeBriefing, mdx: string) => void {
  const findPlace = createPlaceFinder(root);
  return (briefing, mdx) => {
    keepBriefing(findPlace(briefing.slug, mdx), toReadForm(briefing));
  };
}
