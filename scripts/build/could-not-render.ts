/** The exit status of `render-pages.ts` where it made no site, and Astro has to; nothing is wrong then. */
export const couldNotRender = 75;
