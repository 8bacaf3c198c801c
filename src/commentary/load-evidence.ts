import { readContent } from '../kept/read-content.ts';
import { findContent } from '../live/live-content.ts';
import type { Rights } from '../model/rights.ts';
import { type Evidence, toEvidence } from './evidence.ts';

/**
 * The evidence in the `content` folder of the project at `root`; `rights` are those of documents that state none.
 * @throws {ContentError} at the first file that cannot be read as what it should be.
 */
export function loadEvidence(root: string, rights: Rights): Evidence {
  return toEvidence({ ...(findContent() ?? readContent(root)), rights });
}
