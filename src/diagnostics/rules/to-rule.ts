import type { Level } from '../diagnostic.ts';
import type { Rule } from '../rule.ts';

/** A rule that no author can let pass, and that no text of commentary is an example of. */
export function toRule(id: string, level: Level, title: string, cause: string, cure: string): Rule {
  return { id, level, title, cause, cure, examples: [], canSilence: false };
}
