import { z } from 'zod';

/** Words or phrases, at least one. */
export const someWords = z.array(z.string().min(1)).min(1);

/** Words or phrases; a language that says nothing has none. */
export const words = z.array(z.string().min(1)).default([]);
