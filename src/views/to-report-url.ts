import type { Settings } from '../settings.ts';

/** Where a reader reports or mends a fault: the team’s address, with the page named and, for one in a sentence, the segment. */
export function toReportUrl(editUrl: string, page: string, segment?: string): string {
  const url = new URL(editUrl);
  url.searchParams.set('page', page);
  if (segment !== undefined) url.searchParams.set('segment', segment);
  return url.href;
}

/** Where a reader of the page reports an error in it; `undefined` where the team has set no address. A letter names the page. */
export function toReportLink(
  { editUrl, contact }: Pick<Settings, 'editUrl' | 'contact'>,
  page: string,
): string | undefined {
  if (editUrl !== undefined) return toReportUrl(editUrl, page);
  if (contact === undefined || !contact.toLowerCase().startsWith('mailto:')) return contact;
  // In an address for letters a space is %20, never “+”.
  return `${contact}${contact.includes('?') ? '&' : '?'}body=${encodeURIComponent(page)}`;
}
