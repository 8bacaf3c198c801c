import { readText } from '../loaders/read-text.ts';
import type { Translation } from '../model/translation.ts';
import { readKept } from '../translation/kept-translation.ts';
import { createHold } from './create-hold.ts';
import { toLazy } from './lazy.ts';
import { toChangedError } from './to-changed-error.ts';

const heavy = ['entries', 'pairs'] as const;
type Heavy = Pick<Translation, (typeof heavy)[number]>;

/** A document's translations are looked at with it. */
const heldTranslations = 512;

/**
 * A reader of kept translations for `readFolder`, as `createBriefingReader` is of briefings: their words are read again
 * whenever they are asked for, and a few hundred are in memory at once.
 * @throws {ContentError} as `readKept` does, and when words are asked for that have been changed since.
 */
export function createTranslationReader(root: string): (text: string, id: string, file: string) => Translation {
  const hold = createHold<Heavy>(heldTranslations);
  return (whole, id, file) => {
    const { entries: _, pairs: _pairs, ...light } = readKept(whole, id, file);
    return toLazy<Translation, keyof Heavy>(light, heavy, () =>
      hold(`${light.input} ${id}`, () => {
        const now = readKept(readText(root, file), id, file);
        if (now.input !== light.input) throw toChangedError(file);
        return now;
      }),
    );
  };
}
