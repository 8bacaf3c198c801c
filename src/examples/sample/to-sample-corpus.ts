import type { Locale } from '../../i18n/locales.ts';
import type { Briefing } from '../../model/briefing.ts';
import type { Translation } from '../../model/translation.ts';
import { chooseExcerpts } from '../../rights/choose-excerpts.ts';
import { toExcerpts, toMetadata } from '../../rights/limit-briefing.ts';
import { earlier } from './earlier.ts';
import { harvest } from './harvest.ts';
import { port } from './port.ts';
import { toBriefing } from './to-briefing.ts';
import { toTranslation } from './to-translation.ts';

/** The invented documents, the first of them also as its rights might limit it, and their translations. */
export interface SampleCorpus {
  readonly briefings: readonly Briefing[];
  readonly excerpts: Briefing;
  readonly metadata: Briefing;
  readonly translations: readonly Translation[];
}

export function toSampleCorpus(locale: Locale): SampleCorpus {
  const written = [harvest, earlier, port];
  const limited = toBriefing({ ...harvest, slug: 'sample-excerpts' });
  const closed = toBriefing({ ...harvest, slug: 'sample-metadata', url: 'https://example.org/harvest' });
  return {
    briefings: written.map(toBriefing),
    excerpts: { ...toExcerpts(limited, chooseExcerpts(limited, new Set())), rights: 'excerpts' },
    metadata: { ...toMetadata(closed, { [locale]: [{ state: 'draft', count: 9 }] }), rights: 'metadata' },
    translations: [...written, { ...harvest, slug: 'sample-excerpts' }].map((document) =>
      toTranslation(document, locale),
    ),
  };
}
