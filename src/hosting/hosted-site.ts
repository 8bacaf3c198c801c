import type { Settings } from '../settings.ts';

/** What of the team's settings a host has to know. */
export type HostedSite = Pick<Settings, 'site' | 'base' | 'precompress'>;

/** Whether the site is served encrypted, so that browsers may be told never to ask for it otherwise. */
export function isEncrypted({ site }: Pick<HostedSite, 'site'>): boolean {
  return new URL(site).protocol === 'https:';
}

/** The first line of every file that is made for a host. */
export const madeBy = 'Made by Concordance from the settings of the site: make it anew instead of editing it.';
