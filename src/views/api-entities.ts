import type { EntityUse } from '../index/collect-entities.ts';
import type { EntitiesFile, EntityRecordData } from '../model/api.ts';
import type { Entity } from '../model/entity.ts';
import type { GlossaryNames, NamesIn } from './glossary-names.ts';
import { type SiteAddress, toAddress } from './to-address.ts';

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  title: 'dcterms:title',
  id: 'dcterms:identifier',
  type: 'dcterms:type',
  entities: { '@reverse': 'skos:inScheme' },
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  altLabel: { '@id': 'skos:altLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  standsFor: { '@id': 'skos:related' },
  formerly: { '@id': 'dcterms:replaces' },
  deprecated: 'owl:deprecated',
  isReplacedBy: { '@id': 'dcterms:isReplacedBy', '@type': '@id' },
  // Counts of this site are no part of the concept scheme.
  mentions: null,
  briefings: null,
};

/** The file `/api/entities.json`. `uses` gives the mentions. */
export function toEntitiesFile(
  title: string,
  entities: readonly Entity[],
  uses: ReadonlyMap<Entity['id'], EntityUse>,
  names: GlossaryNames,
  address: SiteAddress,
): EntitiesFile {
  return {
    '@context': context,
    '@id': toAddress(address, 'entities/'),
    '@type': 'skos:ConceptScheme',
    title,
    entities: entities.map((entity) => toEntityData(entity, uses.get(entity.id), names, address)),
  };
}

function toEntityData(
  entity: Entity,
  use: EntityUse | undefined,
  names: GlossaryNames,
  address: SiteAddress,
): EntityRecordData {
  const { id, type, definition, definitions, standsFor, formerly = [] } = entity;
  const { mul = [] } = entity.aliases;
  const toId = (other: Entity['id']) => toAddress(address, `entities/${other}/`);
  const all = names.all(entity);
  const mentions = use?.mentions ?? [];
  return {
    '@id': toId(id),
    '@type': 'skos:Concept',
    id,
    type,
    prefLabel: Object.fromEntries(all.map(({ lang, label }) => [lang, label])),
    altLabel: toAltLabels(all, mul),
    definition: { en: foldParagraphs(definition), ...definitions },
    ...(standsFor && { standsFor: { '@id': toId(standsFor), id: standsFor } }),
    ...(formerly.length > 0 && {
      formerly: formerly.map((old) => ({
        '@id': toId(old),
        id: old,
        deprecated: true as const,
        isReplacedBy: toId(id),
      })),
    }),
    mentions: mentions.length,
    briefings: [...new Set(mentions.map(({ briefing }) => briefing.slug))],
  };
}

function toAltLabels(all: readonly NamesIn[], shared: readonly string[]): EntityRecordData['altLabel'] {
  const lists = [...all.map(({ lang, others }) => ({ lang, others })), { lang: '@none', others: shared }];
  return Object.fromEntries(
    lists.filter(({ others }) => others.length > 0).map(({ lang, others }) => [lang, [...others]]),
  );
}

/** Definitions without the line breaks of their file; paragraphs stay apart. */
function foldParagraphs(text: string): string {
  return text.replace(/(?<!\n)\n(?!\n)/gu, ' ');
}
