import type { z } from 'zod';
import { type Entity, entityFrontMatterSchema } from '../../src/model/entity.ts';

/** An entity with the fields given, its id and type made up where they are not. */
export function createEntity(fields: Partial<z.input<typeof entityFrontMatterSchema>>): Entity {
  const data = entityFrontMatterSchema.parse({ id: 'example', type: 'place', ...fields });
  return { ...data, definition: 'An example.' };
}
