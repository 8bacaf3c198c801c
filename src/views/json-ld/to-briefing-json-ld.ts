import type { CreativeWork, Report, WithContext } from 'schema-dts';
import type { Briefing } from '../../model/briefing.ts';
import type { Settings } from '../../settings.ts';
import { findTitle } from '../find-title.ts';
import { toAddress } from '../to-address.ts';
import { toClaimReference, toQuotation } from './to-statement.ts';

/** What a briefing's page is, besides its document. */
export interface BriefingWork {
  /** Language of the page. */
  readonly locale: 'en' | 'it' | 'ro';
  readonly settings: Pick<Settings, 'site' | 'base' | 'title' | 'publisher'>;
  /** The day the page last changed in a way that is recorded, YYYY-MM-DD. */
  readonly modified?: string | undefined;
  /** Ids of the entities that have pages. */
  readonly known: ReadonlySet<string>;
}

/**
 * What the page of a briefing says to machines: a `Report` based on the document, with the sentences of the bottom line
 * as `Quotation` and the key figures as `Claim`, which the pages of the figures spell out.
 */
export function toBriefingJsonLd(
  briefing: Briefing,
  { locale, settings, modified, known }: BriefingWork,
): WithContext<Report> {
  const { slug, segments, bottomLine, keyFigures, mentions } = briefing;
  const named = new Set(mentions.flatMap(({ entity }) => (entity && known.has(entity) ? [entity] : [])));
  const quotations = segments
    .filter(({ id }) => bottomLine.includes(id))
    .map((segment) => toQuotation(briefing, segment, settings));
  const claims = keyFigures.map((id) => toClaimReference(id, settings));
  return {
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': toAddress(settings, `briefings/${slug}/`),
    url: toAddress(settings, `briefings/${slug}/`, locale),
    name: findTitle(briefing, locale).text,
    inLanguage: locale,
    publisher: { '@type': 'Organization', name: settings.publisher },
    isPartOf: { '@type': 'WebSite', name: settings.title, url: toAddress(settings, '') },
    ...(modified && { dateModified: modified }),
    isBasedOn: toDocument(briefing),
    mentions: [...named].map((id) => ({ '@type': 'Thing', '@id': toAddress(settings, `entities/${id}/`) })),
    hasPart: [...quotations, ...claims],
  };
}

/** The document itself: only what it or its publisher states. */
function toDocument({ title, titleBy, lang, author, publisher, date, url, licence, source }: Briefing): CreativeWork {
  const own = titleBy === 'document' ? findTitle({ title, lang }, lang).text : undefined;
  return {
    '@type': 'CreativeWork',
    ...(own && { name: own }),
    inLanguage: lang,
    // Nobody says whether it is a person.
    ...(author && { creditText: author }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date && { datePublished: date }),
    ...(url && { url }),
    ...(licence && { license: licence }),
    identifier: { '@type': 'PropertyValue', propertyID: 'sha256', value: source.sha256 },
  };
}
