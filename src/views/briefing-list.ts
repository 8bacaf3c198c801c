import { toPagePath } from './pages.ts';

/** How many briefings a page of the list shows. */
export const briefingsPerPage = 50;

/** The path of a page of the list of briefings, counted from 1. */
export function toBriefingsPath(page: number): string {
  return toPagePath('briefings/', page);
}
