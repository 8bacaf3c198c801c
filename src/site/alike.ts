import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlikePair, keptPairsPath, keptPairsSchema } from '../alike/kept-pairs.ts';
import { onceFor } from '../cache/once-for.ts';
import type { AlikeDocument } from '../views/alike-documents.ts';
import { listAlikeDocuments } from '../views/alike-documents.ts';
import type { Corpus } from './corpus.ts';

/** Returns a function that gives the documents which say nearly the same as one, as the last ingest found them. */
export const createAlikeFinder = onceFor((corpus: Corpus): ((slug: string) => readonly AlikeDocument[]) => {
  const found = listAlikeDocuments(corpus.briefings, readPairs());
  return (slug) => found.get(slug) ?? [];
});

/** None where no ingest has run here yet. */
function readPairs(): AlikePair[] {
  try {
    return keptPairsSchema.parse(JSON.parse(readFileSync(join(process.cwd(), keptPairsPath), 'utf8')));
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw fault;
  }
}
