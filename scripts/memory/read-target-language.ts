import type { Briefing } from '../../src/model/briefing.ts';
import { languageSchema } from '../../src/model/language.ts';
import { CommandError } from '../command/run-command.ts';

/**
 * The language to translate into, as a tag in canonical form.
 * @throws {CommandError} where it is none, is not said, or is the document's own.
 */
export function readTargetLanguage(to: string | undefined, { slug, lang }: Pick<Briefing, 'slug' | 'lang'>): string {
  if (to === undefined) throw new CommandError('say the language of the translation, such as --to en');
  const parsed = languageSchema.safeParse(to);
  if (!parsed.success) throw new CommandError(`--to: ${parsed.error.issues[0]?.message}`);
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(parsed.data);
  if (name === undefined) throw new CommandError(`there is no language “${to}”; write its tag, such as --to en`);
  if (parsed.data === lang)
    throw new CommandError(`“${slug}” is in “${lang}” itself; --to is the language to translate into`);
  return parsed.data;
}
