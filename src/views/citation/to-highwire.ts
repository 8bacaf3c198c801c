/** A page as a work to cite. */
export interface CitedPage {
  readonly title: string;
  /** Those who wrote it, in order; none where nobody signs. */
  readonly authors: readonly string[];
  readonly publisher: string;
  /** Of the page's own words. */
  readonly lang: string;
  /** Full address. */
  readonly url: string;
  /** What it is, with what to beware of. */
  readonly abstract: string;
  /** Days, YYYY-MM-DD, where they are known. */
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
}

export type MetaTag = readonly [name: string, content: string];

/**
 * The `meta` tags of Highwire Press, which Zotero, Mendeley and Google Scholar read, a name and its content each. What
 * the site publishes is a report of its publisher. Days are written with slashes, as Google Scholar wants them.
 */
export function toHighwire({ title, authors, publisher, lang, url, abstract, ...days }: CitedPage): MetaTag[] {
  return [
    ['citation_title', title],
    ...authors.map((author): MetaTag => ['citation_author', author]),
    ['citation_technical_report_institution', publisher],
    ['citation_publisher', publisher],
    ['citation_language', lang],
    ['citation_abstract', abstract],
    ['citation_abstract_html_url', url],
    ['citation_public_url', url],
    ...toDay('citation_publication_date', days.published),
    ...toDay('citation_online_date', days.updated),
  ];
}

function toDay(name: string, day: string | undefined): MetaTag[] {
  return day === undefined ? [] : [[name, day.replaceAll('-', '/')]];
}
