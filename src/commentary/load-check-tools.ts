import { listKeptPlaces } from '../cache/list-kept-places.ts';
import { loadKeptLexicon } from '../cache/load-kept-lexicon.ts';
import { onceForText } from '../cache/once-for.ts';
import { createPlaceNames } from '../data/cldr/places.ts';
import { listLanguages } from '../data/list-languages.ts';
import { createLanguageReaders } from '../pipeline/create-language-readers.ts';
import { ContentError } from '../pipeline/mdx/content-error.ts';
import { type Settings, settingsFile } from '../settings.ts';
import { isSameLanguage } from '../translation/exchange/is-same-language.ts';
import type { CheckTools } from './check-text.ts';
import type { Evidence } from './evidence.ts';
import { lintRules } from './lint/rules.ts';
import { loadEvidence } from './load-evidence.ts';
import { createNearFinder } from './moved/find-near.ts';
import { findNearest } from './nearest.ts';
import { loadRecord } from './record/load-record.ts';

/** The settings that decide what is a fault. */
export type CheckSettings = Pick<Settings, 'rights' | 'rules' | 'movedEvidence'>;

/**
 * What the commentary of the project at `root` is checked against. Language data is loaded when a text needs it.
 * @throws {ContentError} where the evidence cannot be read, or the settings name a rule that there is not.
 */
export function loadCheckTools(root: string, settings: CheckSettings): CheckTools {
  return createCheckTools(root, loadEvidence(root, settings.rights), settings);
}

/** The same where the evidence is at hand. */
export function createCheckTools(root: string, evidence: Evidence, settings: CheckSettings): CheckTools {
  const { rules, movedEvidence } = settings;
  refuseUnknownRules(Object.keys(rules));
  const moved = {
    findNear: createNearFinder(evidence),
    readRecord: (slug: string) => loadRecord(root, slug),
    movedEvidence,
  };
  const entities = [...evidence.entities.values()];
  const languages = listLanguages();
  const findData = (lang: string) =>
    languages.includes(lang) ? lang : languages.find((known) => isSameLanguage(known, lang));
  const places = createPlaceNames(listKeptPlaces());
  const loadLexicon = onceForText(loadKeptLexicon);
  const load = createLanguageReaders({ loadLexicon, entities, places });
  const whereData = <T>(make: (lang: string) => T) =>
    onceForText((lang: string) => {
      const data = findData(lang);
      return data === undefined ? undefined : make(data);
    });
  return {
    evidence,
    moved,
    levels: rules,
    findReader: whereData(load),
    findLexicon: whereData(loadLexicon),
    places,
  };
}

function refuseUnknownRules(named: readonly string[]): void {
  const known = lintRules.map(({ rule }) => rule.id);
  const unknown = named.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const nearest = findNearest(unknown, known);
  const cure = nearest === undefined ? `the rules of prose are ${known.join(', ')}` : `did you mean “${nearest}”?`;
  const reason = `“rules”: there is no rule of prose “${unknown}”`;
  throw new ContentError(reason, settingsFile, undefined, { ruleId: 'unknown-field', cure });
}
