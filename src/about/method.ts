import type { Reader } from '../views/briefing-page.ts';
import type { Example } from './find-examples.ts';
import type { LanguageRow } from './list-languages.ts';
import type { Mark } from './marks.ts';

/** What the method page gives to the components in its text. */
export interface Method {
  readonly base: string;
  readonly reader: Reader;
  readonly examples: ReadonlyMap<Mark, Example>;
  readonly languages: readonly LanguageRow[];
}
