import type { Root } from 'mdast';
import { onceFor } from '../cache/once-for.ts';
import { toEvidence } from '../commentary/evidence.ts';
import { findCitations } from '../commentary/find-citations.ts';
import { locales } from '../i18n/locales.ts';
import { indexTranslations } from '../index/index-translations.ts';
import { createHold, type Hold } from '../kept/create-hold.ts';
import { toLazy, withChanges } from '../kept/lazy.ts';
import { type Heavy, joinBriefing, splitBriefing } from '../kept/light-briefing.ts';
import type { Briefing, Limits, WholeBriefing } from '../model/briefing.ts';
import type { Entity } from '../model/entity.ts';
import type { Rights } from '../model/rights.ts';
import type { SegmentId } from '../model/segment.ts';
import type { Translation } from '../model/translation.ts';
import { countStates } from '../views/count-states.ts';
import { toReadings } from '../views/reading-text.ts';
import { chooseExcerpts } from './choose-excerpts.ts';
import { findRights } from './find-rights.ts';
import { toExcerpts, toMetadata } from './limit-briefing.ts';
import { limitTranslation } from './limit-translation.ts';

/** All that was read, whatever may be shown of it. */
export interface WholeCorpus {
  readonly briefings: readonly WholeBriefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
  /** The trees of the commentary that is published. */
  readonly commentary: () => readonly Root[];
}

interface LimitedCorpus {
  readonly briefings: readonly Briefing[];
  readonly translations: readonly Translation[];
  readonly entities: readonly Entity[];
}

/** A page looks at its own document and a few others; what is made of the rest is made again. */
const heldDocuments = 256;

/** What the site may show of all documents; `team` holds where a document does not say how much of it that is. */
export function limitCorpus(whole: WholeCorpus, team: Rights): LimitedCorpus {
  const { entities } = whole;
  const cited = findCited(whole, team);
  const bySlug = Map.groupBy(whole.translations, ({ briefing }) => briefing);
  const holdBriefing = createHold<Heavy>(heldDocuments);
  const holdTranslation = createHold<Translation>(heldDocuments);
  const limited = whole.briefings.map((briefing) => {
    const translations = bySlug.get(briefing.slug) ?? [];
    const rights = findRights(briefing, team);
    const shown = limitBriefing(briefing, rights, translations, holdBriefing, cited.get(briefing.slug));
    const limit = (translation: Translation) => limitLazily(translation, shown, holdTranslation);
    return { shown, translations: rights === 'full' ? translations : translations.map(limit) };
  });
  return {
    entities,
    briefings: limited.map(({ shown }) => shown),
    translations: limited.flatMap(({ translations }) => translations),
  };
}

function limitBriefing(
  briefing: WholeBriefing,
  rights: Rights,
  translations: readonly Translation[],
  hold: Hold<Heavy>,
  cited: ReadonlySet<SegmentId> = new Set(),
): Briefing {
  if (rights === 'metadata') return toMetadata(briefing, toStates(briefing, translations));
  if (rights === 'full') return toWhole(briefing);
  const shown = chooseExcerpts(briefing, cited);
  const limit = () => splitBriefing(toExcerpts(briefing, shown));
  return joinBriefing(limit().light, () => hold(briefing.slug, () => limit().heavy));
}

function limitLazily(translation: Translation, shown: Briefing, hold: Hold<Translation>): Translation {
  const key = `${translation.briefing} ${translation.lang}`;
  const limited = toLazy<Pick<Translation, 'entries' | 'pairs'>, 'entries' | 'pairs'>({}, ['entries', 'pairs'], () =>
    hold(key, () => limitTranslation(translation, shown)),
  );
  return withChanges(translation, limited);
}

/** The same object for the same document, so that what is made of it need not be made again. */
const toWhole = onceFor((briefing: WholeBriefing): Briefing => withChanges(briefing, { rights: 'full' as const }));

/** The segments that commentary cites, by document; only looked for where that decides what is shown. */
function findCited(whole: WholeCorpus, team: Rights): ReadonlyMap<string, ReadonlySet<SegmentId>> {
  const quotable = whole.briefings.filter((briefing) => findRights(briefing, team) === 'excerpts');
  if (quotable.length === 0) return new Map();
  const evidence = toEvidence({ ...whole, briefings: quotable, translations: [] });
  const citations = whole.commentary().flatMap((tree) => findCitations(tree, evidence));
  const bySlug = Map.groupBy(citations, ({ briefing }) => briefing.slug);
  return new Map([...bySlug].map(([slug, own]) => [slug, new Set(own.map(({ segment }) => segment.id))]));
}

/** How far the translations of a document are, for the readers of each interface language. */
function toStates(briefing: WholeBriefing, translations: readonly Translation[]): Limits['states'] {
  const find = indexTranslations(translations);
  return Object.fromEntries(
    locales.map((locale) => [locale, [...countStates(toReadings(briefing, locale, find).values())]]),
  );
}
