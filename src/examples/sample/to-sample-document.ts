import type { CommentaryRecord } from '../../commentary/find-commentary-on.ts';
import type { Translate } from '../../i18n/create-translator.ts';
import type { Briefing } from '../../model/briefing.ts';
import { type BriefingPage, type Reader, toBriefingPage } from '../../views/briefing-page.ts';
import { createMarginNotes } from '../../views/margin-notes.ts';
import { type Reading, toReadings } from '../../views/reading-text.ts';
import { type BriefingTextContext, toTextContext } from '../../views/text-context.ts';
import { gathered } from './commentary.ts';
import { take } from './take.ts';

/** An invented document as its page would show it. */
export interface SampleDocument {
  readonly briefing: Briefing;
  readonly view: BriefingPage;
  readonly context: BriefingTextContext;
  /** The sentence with this id. */
  readonly reading: (id: string) => Reading;
}

export function toSampleDocument(
  briefing: Briefing,
  { reader, t, commentary }: { reader: Reader; t: Translate; commentary: CommentaryRecord },
): SampleDocument {
  const { locale, names, find } = reader;
  const view = toBriefingPage(briefing, reader);
  const readings = [...toReadings(briefing, locale, find).values()];
  return {
    briefing,
    view,
    context: {
      ...toTextContext(briefing, { locale, names, t }, 'first'),
      findNotes: createMarginNotes(briefing.slug, [commentary], new Map([[commentary.slug, gathered]])),
      isMixed: view.states.length > 1,
    },
    reading: (id) => take(readings, ({ segment }) => segment.id === id, id),
  };
}
