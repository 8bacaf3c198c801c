import type { Found } from '../../search/find-pages.ts';
import type { Answer } from './panel-view.ts';
import type { HitContext } from './render-hit.ts';
import { nameLanguage } from './words.ts';

/** How many hits the reader sees. */
type Shown = Pick<Found, 'total' | 'least' | 'scattered'> & { readonly shown: number };
type Voice = Pick<HitContext, 'say' | 'locale'>;

/** How many results there are, what of the query was not found, and in which languages was looked: all that is read out. */
export function toStatus(answer: Answer, shown: Shown, voice: Voice): string {
  const { outcome, progress } = answer;
  if (!progress.isLast) return toProgress(answer, shown, voice);
  const searched = outcome.needsTexts && [
    voice.say('search.searchedIn', {
      languages: new Intl.ListFormat(voice.locale).format(
        progress.done.map((lang) => nameLanguage(lang, voice.locale)),
      ),
    }),
  ];
  return [toCount(answer, shown, voice), ...listNotes(answer, shown, voice), ...(searched || [])].join(' ');
}

function toProgress({ progress: { done, all } }: Answer, { shown }: Shown, { say }: Voice): string {
  const searching = say('search.progress', { done: done.length + 1, all });
  return shown === 0 ? searching : `${say('search.soFar', { n: shown })} ${searching}`;
}

function toCount({ state }: Answer, { shown, total, least }: Shown, { say }: Voice): string {
  const query = state.query.trim();
  if (shown === 0)
    return endSentence(query === '' ? say('search.count', { n: 0 }) : say('search.noneTitle', { query }));
  if (total === undefined) return endSentence(say('search.countAtLeast', { n: Math.max(shown, least), shown }));
  return endSentence(say('search.count', { n: Math.max(shown, total) }));
}

function endSentence(text: string): string {
  return `${text.replace(/\.$/u, '')}.`;
}

function listNotes({ outcome }: Answer, { shown, scattered }: Shown, { say, locale }: Voice): string[] {
  const list = (words: readonly string[]) =>
    new Intl.ListFormat(locale).format(words.map((word) => say('marks.quoted', { text: word })));
  const missing = outcome.missingWords.map(({ word }) => word);
  const notes = [
    ...outcome.missingNumbers.map((number) => say('search.missingNumber', { number })),
    ...outcome.otherUnits.map((number) => say('search.otherUnit', { number })),
    missing.length > 0 && shown > 0 && say('search.missingWords', { n: missing.length, words: list(missing) }),
    outcome.commonWords.length > 0 && say('search.commonWords', { words: list(outcome.commonWords) }),
    outcome.isPlain && say('search.plainInstead'),
    outcome.isPartial && missing.length + outcome.missingNumbers.length === 0 && say('search.partial'),
    scattered > 0 && say('search.scattered', { n: scattered }),
  ];
  return notes.filter((note) => note !== false);
}
