/** How often an ingest, and how often a build, is killed at a moment that chance chooses. */
export const killedIngests = 70;
export const killedBuilds = 30;
