import type { DefinedTermSet, WithContext } from 'schema-dts';
import type { Locale } from '../../i18n/locales.ts';
import type { Entity } from '../../model/entity.ts';
import { type SiteAddress, toAddress } from '../to-address.ts';
import type { Words } from '../words.ts';

/** What the page of the glossary says to machines: a `DefinedTermSet` of all its entries. */
export function toGlossaryJsonLd(
  entities: readonly Entity[],
  name: string,
  nameOf: (id: string) => Words,
  locale: Locale,
  address: SiteAddress,
): WithContext<DefinedTermSet> {
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': toAddress(address, 'entities/'),
    url: toAddress(address, 'entities/', locale),
    name,
    inLanguage: locale,
    hasDefinedTerm: entities.map(({ id }) => ({
      '@type': 'DefinedTerm',
      '@id': toAddress(address, `entities/${id}/`),
      name: nameOf(id).text,
      termCode: id,
    })),
  };
}
