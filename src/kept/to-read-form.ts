import {
  blockSchema,
  briefingFrontMatterSchema,
  briefingSegmentSchema,
  type WholeBriefing,
} from '../model/briefing.ts';
import { mentionSchema } from '../model/mention.ts';

/**
 * A briefing as it is read back from its MDX. That is the same briefing down to the order of its fields, in which data files
 * list them: the schemas give it.
 */
export function toReadForm(briefing: WholeBriefing): WholeBriefing {
  const { slug, blocks, segments, mentions, ...facts } = briefing;
  return {
    slug,
    ...briefingFrontMatterSchema.parse(facts),
    blocks: blockSchema.array().parse(blocks),
    segments: segments.map(({ content, ...segment }) => ({ ...briefingSegmentSchema.parse(segment), content })),
    mentions: mentionSchema.array().parse(mentions),
  };
}
