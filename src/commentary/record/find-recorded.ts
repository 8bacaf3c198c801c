import type { EvidenceRecord, Recorded } from '../../model/evidence-record.ts';
import { parseReference } from '../references.ts';
import type { AuthoredReference } from './list-references.ts';

/** What was recorded of a reference; `undefined` where it never held, or was never recorded. */
export function findRecorded(
  reference: Omit<AuthoredReference, 'element' | 'attribute'>,
  { references }: EvidenceRecord,
): Recorded | undefined {
  const { briefing, id } = parseReference(reference.text);
  return references.find((recorded) => {
    if (!isOfKind(reference, recorded)) return false;
    if (recorded.kind === 'entity') return recorded.id === id || recorded.named === reference.text;
    return recorded.id === id && (briefing === undefined || recorded.briefing === briefing);
  });
}

type Asked = Parameters<typeof findRecorded>[0];

function isOfKind({ kind, lang, quoted }: Asked, recorded: Recorded): boolean {
  if (kind !== 'segment') return recorded.kind === kind;
  if (recorded.kind !== 'segment' && recorded.kind !== 'translation') return false;
  const isInLanguage = lang === undefined ? recorded.kind === 'segment' : recorded.lang === lang;
  return isInLanguage && recorded.quoted === quoted;
}
