import settings from 'virtual:concordance/settings';
import { getIndexedCorpus } from '../../site/indexed-corpus.ts';
import { toEntitiesFile } from '../../views/api-entities.ts';

/** The glossary as JSON-LD in SKOS; src/model/api.ts has the shape. */
export async function GET(): Promise<Response> {
  const { entities, uses, names } = await getIndexedCorpus();
  const file = toEntitiesFile(settings.title, entities, uses, names, settings);
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/ld+json' } });
}
