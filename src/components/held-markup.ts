import { createHold } from '../kept/create-hold.ts';

/** Markup by what it depends on, as long as it is among the last that were asked for. */
export const holdMarkup = createHold<Promise<string>>(200);
