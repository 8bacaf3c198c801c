import type { EntityType } from '../model/mention.ts';
import type { EntityView } from './entity.ts';
import { type SiteAddress, toAddress } from './to-address.ts';

const types: Readonly<Record<Exclude<EntityType, 'other'>, string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
};

/** What an entity page says to machines, in schema.org's words: a defined term that is also the thing itself. */
export function toEntityJsonLd(
  { id, type, label, names, shared, definition }: EntityView,
  address: SiteAddress,
): object {
  const other = [...names.flatMap((name) => [name.label, ...name.others]), ...shared];
  return {
    '@context': 'https://schema.org',
    '@type': type === 'other' ? 'DefinedTerm' : ['DefinedTerm', types[type]],
    '@id': toAddress(address, `entities/${id}/`),
    name: label.text,
    alternateName: [...new Set(other)].filter((name) => name !== label.text),
    description: definition.paragraphs.map(({ text }) => text).join(' '),
    termCode: id,
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': toAddress(address, 'entities/') },
  };
}

/** JSON that cannot end the script element it stands in. */
export function toScriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
