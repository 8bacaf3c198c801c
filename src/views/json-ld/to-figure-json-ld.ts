import type { Claim, WithContext } from 'schema-dts';
import type { FigureRecord } from '../../index/collect-figures.ts';
import { type SiteAddress, toAddress } from '../to-address.ts';
import { toAppearance, toClaim } from './to-statement.ts';

/** What the page of a figure says to machines: the claim, and every document in which it appears. */
export function toFigureJsonLd({ id, places }: FigureRecord, address: SiteAddress): WithContext<Claim> {
  const [{ briefing, segment, figure }] = places;
  return {
    '@context': 'https://schema.org',
    ...toClaim(briefing, segment, figure, address),
    url: toAddress(address, `figures/${id}/`),
    appearance: places.map((place) => toAppearance(place.briefing, place.segment, address)),
  };
}
