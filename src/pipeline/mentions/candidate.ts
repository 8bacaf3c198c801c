import type { EntityId } from '../../model/entity-id.ts';
import type { FoundMention } from '../../model/mention.ts';
import type { Range } from '../../model/span.ts';

/** A place that may be a mention; where two overlap the longer is taken, then the earlier of the list. */
export interface Candidate extends Range {
  readonly type: FoundMention['type'];
  readonly form: FoundMention['form'];
  readonly entity?: EntityId;
  /** Counts only where this entity is named elsewhere in the document. */
  readonly needs?: EntityId;
}
