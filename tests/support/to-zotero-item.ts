import type { SiteElement } from './read-html.ts';

// What Zotero makes of the tags in a page's head, told from its translators “Embedded Metadata” (of June 2024) and “RDF”:
// Highwire's tags come before Open Graph's, and these before what HTML itself says.

export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly creators: readonly string[];
  readonly institution?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
  readonly abstractNote?: string | undefined;
  readonly url?: string | undefined;
  readonly websiteTitle?: string | undefined;
  readonly attachments: readonly string[];
}

/** Which of Highwire's tags decides what kind of work it is; the last in the page wins. */
const kinds: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_conference: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};
const openGraphKinds: Readonly<Record<string, string>> = { website: 'webpage', book: 'book' };

/** A page as the item that Zotero saves. */
export function toZoteroItem(elements: readonly SiteElement[]): ZoteroItem {
  const metas = elements.filter(({ name }) => name === 'meta');
  const named = (wanted: string) => metas.filter((meta) => (meta.get('name') ?? '').endsWith(wanted));
  const first = (wanted: string) => toTrimmed(named(wanted)[0]?.get('content'));
  const openGraph = (wanted: string) =>
    toTrimmed(metas.find((meta) => meta.get('property') === `og:${wanted}`)?.get('content'));
  const own = metas.flatMap((meta) => kinds[meta.get('name') ?? ''] ?? []).at(-1);
  const guessed = first('citation_title') ? 'journalArticle' : 'webpage';
  const isLinked = metas.some((meta) => meta.get('property')?.startsWith('og:'));
  const html = (name: string) => elements.find((element) => element.name === name);
  const canonical = elements.find((element) => element.get('rel') === 'canonical')?.get('href');
  const time = elements.find((element) => element.name === 'time' && element.get('dateTime'))?.get('dateTime');
  return {
    itemType: own ?? ((isLinked && openGraphKinds[openGraph('type') ?? '']) || guessed),
    title: first('citation_title') ?? openGraph('title') ?? html('title')?.text ?? '',
    creators: named('citation_author').flatMap((meta) =>
      splitNames(meta.get('content') ?? '', named('citation_author').length),
    ),
    institution: first('citation_technical_report_institution'),
    date:
      first('citation_publication_date') ??
      first('citation_cover_date') ??
      first('citation_date') ??
      first('citation_online_date') ??
      first('citation_year') ??
      // A page that gives no date is dated by the first time it shows, whatever that is of.
      time,
    language: first('citation_language') ?? html('html')?.get('lang'),
    abstractNote: first('citation_abstract') ?? openGraph('description') ?? first('description'),
    url: first('citation_public_url') ?? openGraph('url') ?? canonical,
    websiteTitle: openGraph('site_name'),
    attachments: first('citation_pdf_url') ? ['Full Text PDF'] : ['Snapshot'],
  };
}

/** Names are cut at semicolons; a single one at commas too, where two words stand on both sides. */
function splitNames(content: string, count: number): string[] {
  const names = content.split(/\s*;\s*/u);
  const parts = content.split(/\s*,\s*/u);
  const isList =
    names.length === 1 && count === 1 && parts.length > 1 && parts.slice(0, 2).every((part) => part.includes(' '));
  return (isList ? parts : names).map((name) => name.trim()).filter((name) => /[^\s,.;-]/u.test(name));
}

function toTrimmed(value: string | undefined): string | undefined {
  const folded = value?.replace(/\s+/gu, ' ').trim();
  return folded === '' ? undefined : folded;
}
