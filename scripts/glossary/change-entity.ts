import { type ChangePlan, type ProjectTexts, planMerge, planRename } from '../../src/glossary/change/plan-change.ts';
import { renameEntity } from '../../src/glossary/change/rename-entity.ts';
import { applyEdits } from '../../src/glossary/change/text-edit.ts';
import { entityIdSchema } from '../../src/model/entity-id.ts';
import { CommandError } from '../command/run-command.ts';
import { createNameSource } from '../ingest/read-glossary.ts';
import { findEntry } from './read-project-texts.ts';

/** How to give an entity another id. @throws {CommandError} where the id is no id or is taken. */
export function planTypedRename(project: ProjectTexts, old: string, id: string): ChangePlan {
  if (!entityIdSchema.safeParse(id).success)
    throw new CommandError(`“${id}” is no id; write lower-case letters a to z, digits and hyphens between them`);
  const from = findEntry(project.glossary, old);
  if (old === id) throw new CommandError(`“${id}” is its id already`);
  const there = project.glossary.find(({ entity }) => entity.id === id);
  // A rename that was cut short has written the new file and has not yet taken the old one away.
  if (there && there.text !== applyEdits(from.text, renameEntity(from.text, id)))
    throw new CommandError(`${there.file} is there already; to make one of both, write merge ${old} ${id}`);
  return planRename(project, from, id, createNameSource());
}

/** How to make one of two entities. @throws {CommandError} where they are one already. */
export function planTypedMerge(project: ProjectTexts, from: string, into: string): ChangePlan {
  if (from === into) throw new CommandError('say two ids: the entity to give up, and the one to keep');
  const [one, other] = [findEntry(project.glossary, from), findEntry(project.glossary, into)];
  return planMerge(project, one, other, createNameSource());
}
