/** The folder of authored analysis, from the project's root. */
export const commentaryFolder = 'content/commentary';
