import { type Locale, toLocaleParam } from '../i18n/locales.ts';
import type { EntityId } from '../model/entity-id.ts';
import { toMentionPagePath, toMentionPages } from '../views/mention-pages.ts';
import type { Words } from '../views/words.ts';
import { getIndexedCorpus } from './indexed-corpus.ts';
import { siteLocales } from './site-locales.ts';

/** An address that a page of an entity had before, and where that page is now. */
export interface FormerPage {
  readonly params: { readonly locale: string | undefined; readonly former: EntityId; readonly page: string };
  readonly props: { readonly locale: Locale; readonly to: string; readonly label: Words };
}

/** Every former address of each page of each entity, in all interface languages; `page` counts its pages of mentions from 1. */
export async function getFormerPages(): Promise<FormerPage[]> {
  const { entities, uses, names } = await getIndexedCorpus();
  return entities.flatMap(({ id, formerly = [] }) =>
    formerly.flatMap((former) =>
      toMentionPages(uses.get(id)?.mentions ?? []).flatMap((_, index) =>
        siteLocales.map((locale) => ({
          params: { locale: toLocaleParam(locale), former, page: String(index + 1) },
          props: { locale, to: toMentionPagePath(id, index + 1), label: names.label(id, locale) },
        })),
      ),
    ),
  );
}
