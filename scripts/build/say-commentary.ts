import { sayCommentary } from '../check/say-commentary.ts';

// A program of its own: it is given the settings that decide, and sends the report to the build that started it.
const [, , settings = ''] = process.argv;
process.send?.(sayCommentary(process.cwd(), JSON.parse(settings)));
