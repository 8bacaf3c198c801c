import { lintRules } from '../commentary/lint/rules.ts';
import { referenceRules } from '../commentary/reference-rules/reference-rules.ts';
import type { Rule } from './rule.ts';
import { fileRules } from './rules/file-rules.ts';
import { fileSeedRules } from './rules/file-seed-rules.ts';
import { glossaryRules } from './rules/glossary-rules.ts';
import { proseFrameRules } from './rules/prose-frame-rules.ts';
import { recordRules } from './rules/record-rules.ts';
import { seedRules } from './rules/seed-rules.ts';
import { shardRules } from './rules/shard-rules.ts';
import { translationFileRules } from './rules/translation-file-rules.ts';
import { translationRules } from './rules/translation-rules.ts';

/** What the rules are about. */
export type RuleSubject = 'references' | 'prose' | 'files' | 'glossary' | 'seeds' | 'translations' | 'records';

/** Every rule of the project by what it is about, in the order of the authoring guide. */
export const allRules: Readonly<Record<RuleSubject, readonly Rule[]>> = {
  references: referenceRules,
  prose: [...lintRules.map(({ rule }) => rule), ...proseFrameRules],
  files: [...fileRules, ...shardRules],
  glossary: glossaryRules,
  seeds: [...seedRules, ...fileSeedRules],
  translations: [...translationRules, ...translationFileRules],
  records: recordRules,
};

/** The rule with this id. */
export function findRule(id: string): Rule | undefined {
  return Object.values(allRules)
    .flat()
    .find((rule) => rule.id === id);
}
