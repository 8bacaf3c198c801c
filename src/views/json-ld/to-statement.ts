import type { ClaimLeaf, CreativeWork, Quotation } from 'schema-dts';
import type { Briefing, BriefingSegment } from '../../model/briefing.ts';
import type { Figure, FigureId } from '../../model/figure.ts';
import { type SiteAddress, toAddress } from '../to-address.ts';
import { toObservation } from './to-observation.ts';

type Document = Pick<Briefing, 'slug' | 'lang'>;

/** A sentence of a document, word for word, as schema.org's `Quotation`. */
export function toQuotation(document: Document, segment: BriefingSegment, address: SiteAddress): Quotation {
  const { text, attribution } = segment;
  return {
    '@type': 'Quotation',
    '@id': toSentenceAddress(document, segment, address),
    text,
    inLanguage: document.lang,
    ...(attribution && { creditText: attribution }),
  };
}

/** A claim by the address of its figure’s page, which says the rest. */
export function toClaimReference(id: FigureId, address: SiteAddress): ClaimLeaf {
  return { '@type': 'Claim', '@id': toAddress(address, `figures/${id}/`) };
}

/** A sentence as the claim that a figure is so, with the figure as the observation it is about. */
export function toClaim(document: Document, segment: BriefingSegment, figure: Figure, address: SiteAddress): ClaimLeaf {
  return {
    '@type': 'Claim',
    '@id': toAddress(address, `figures/${figure.id}/`),
    text: segment.text,
    inLanguage: document.lang,
    about: toObservation(figure, address),
    appearance: toAppearance(document, segment, address),
    ...(figure.attribution && { creditText: figure.attribution.text }),
  };
}

/** Where a sentence stands on this site, as the work in which a claim appears. */
export function toAppearance(document: Document, segment: BriefingSegment, address: SiteAddress): CreativeWork {
  return { '@type': 'CreativeWork', '@id': toSentenceAddress(document, segment, address) };
}

function toSentenceAddress({ slug }: Document, { id }: Pick<BriefingSegment, 'id'>, address: SiteAddress): string {
  return toAddress(address, `briefings/${slug}/side-by-side/#${id}`);
}
