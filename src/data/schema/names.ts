import { z } from 'zod';
import { sourcesSchema } from './source.ts';

export const namesSchema = z.strictObject({ sources: sourcesSchema });
export type Names = z.infer<typeof namesSchema>;
