import type { Figure, FigureId } from '../../../model/figure.ts';
import { findNoun } from '../../../model/figure.ts';
import { readTexts } from '../../../translation/read-texts.ts';
import type { CitedPlace } from '../find-cited.ts';
import type { LintContext } from '../lint-rule.ts';
import type { Candidate } from './candidate.ts';
import type { Amount } from './claim.ts';

/** The figures of a cited sentence, or those of one that a component names and with it the others of its sentence. */
export type ListCandidates = (cited: CitedPlace) => readonly Candidate[];

/** Translations into the language of the prose are read for what they count, each once. */
export function createCandidateLister(context: LintContext): ListCandidates {
  const known = new Map<CitedPlace, readonly Candidate[]>();
  const readTranslation = createTranslationReader(context);
  return (cited) => {
    const found = known.get(cited) ?? listCandidates(cited, context.lang, readTranslation);
    known.set(cited, found);
    return found;
  };
}

function listCandidates(
  { by, place, figure: shown }: CitedPlace,
  lang: string,
  readTranslation: (place: CitedPlace['place']) => readonly Figure[],
): Candidate[] {
  const { briefing, segment } = place;
  const ownNouns = isLanguage(briefing.lang, lang);
  return briefing.figures.flatMap((figure): Candidate[] => {
    if (figure.segment !== segment.id || figure.kind === 'change') return [];
    const same = ownNouns ? figure : readTranslation(place).find((other) => isSameValue(figure, other));
    const noun = same && findNoun(same);
    const isShown = shown !== undefined && by.element.children.length === 0 && names(shown, figure.id);
    return [{ figure, place, by, isShown, ...(noun !== undefined && { noun }) }];
  });
}

function names(shown: Figure, id: FigureId): boolean {
  return shown.id === id || (shown.kind === 'change' && (shown.from === id || shown.to === id));
}

function createTranslationReader({ lang, findReader }: LintContext) {
  const known = new Map<string, readonly Figure[]>();
  return ({ translations }: CitedPlace['place']): readonly Figure[] => {
    const target = [...translations].find(([own]) => isLanguage(own, lang))?.[1].target;
    const read = target ? findReader(lang) : undefined;
    if (!target || !read) return [];
    const figures = known.get(target) ?? readTexts(read, [target])[0]?.figures ?? [];
    known.set(target, figures);
    return figures;
  };
}

/** Whether two tags are of one language, whatever its region. */
function isLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

function isSameValue(a: Amount, b: Figure): boolean {
  return a.kind === b.kind && 'value' in a && 'value' in b && String(a.value) === String(b.value);
}
