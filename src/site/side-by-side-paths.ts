import { type Locale, toLocaleParam } from '../i18n/locales.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Translation } from '../model/translation.ts';
import { findSurroundings, type Surroundings } from '../views/briefing-neighbourhood.ts';
import type { Reader } from '../views/briefing-page.ts';
import { findTarget, listTargets } from '../views/side-by-side.ts';
import { sortBriefings } from '../views/sort-briefings.ts';
import { getLastChanged } from './changes.ts';
import type { Corpus } from './corpus.ts';
import { createPageKeys, toPageKey } from './page-keys.ts';
import { createReaders } from './reader.ts';
import { siteLocales } from './site-locales.ts';

export interface SideBySideProps {
  readonly briefing: Briefing;
  readonly translations: readonly Translation[];
  readonly reader: Reader;
  readonly surroundings: Surroundings;
  readonly asked?: string;
  /** The day the briefing last changed, where that is known. */
  readonly modified: string | undefined;
}

/** A page for each document and interface language; `toAsked` lists the targets to make one for. */
export async function toSideBySidePaths(
  corpus: Corpus,
  toAsked: (targets: readonly string[], locale: Locale) => readonly (string | undefined)[],
) {
  const toReader = createReaders(corpus);
  const translations = Map.groupBy(corpus.translations, ({ briefing }) => briefing);
  const { ofBriefing } = await getLastChanged(corpus.translations);
  const briefings = sortBriefings(corpus.briefings);
  const { documents, names } = createPageKeys(corpus);
  return briefings.flatMap((briefing, index) => {
    const own = translations.get(briefing.slug) ?? [];
    const targets = listTargets(briefing, own);
    const surroundings = findSurroundings(briefings, index);
    const modified = ofBriefing(briefing.slug);
    const key = toPageKey(documents([briefing]), names, JSON.stringify(surroundings), modified);
    return siteLocales.flatMap((locale) =>
      toAsked(targets, locale).map((asked) => {
        const props: SideBySideProps = {
          briefing,
          translations: own,
          reader: toReader(locale),
          surroundings,
          modified,
          ...(asked && { asked }),
        };
        return {
          params: { locale: toLocaleParam(locale), slug: briefing.slug, target: asked?.toLowerCase() },
          props,
          ...key,
        };
      }),
    );
  });
}

/** The targets that have pages of their own beside the one that suits a reader of `locale` best. */
export function listOtherTargets(targets: readonly string[], locale: Locale): string[] {
  return targets.filter((target) => target !== findTarget(targets, locale));
}
