import type { BriefingBlock, BriefingSegment, Inline, WholeBriefing } from '../../src/model/briefing.ts';
import type { SegmentId } from '../../src/model/segment.ts';
import { toContent } from '../../src/pipeline/briefing/to-content.ts';
import { createIdMaker } from '../../src/pipeline/ids.ts';

interface Parts {
  readonly title?: string;
  readonly heading?: string;
  readonly paragraphs?: readonly (readonly string[])[];
  readonly items?: readonly (readonly string[])[];
  readonly table?: readonly (readonly (string | null)[])[];
  readonly header?: boolean;
  /** One paragraph of one segment with marks `f-aaaaaaaa` (3 million dollars) and `m-aaaaaaaa` (Russia). */
  readonly marked?: { readonly text: string; readonly content: readonly Inline[] };
}

/** A briefing with the given words, as the pipeline would make it. */
export function createBriefing(parts: Parts): WholeBriefing {
  const makeId = createIdMaker('s');
  const segments: BriefingSegment[] = [];
  const add = (kind: BriefingSegment['kind']) => (text: string, content?: readonly Inline[]) => {
    const id = makeId(text) as SegmentId;
    const start = (segments.at(-1)?.end ?? -1) + 1;
    const range = { start, end: start + text.length };
    const inlines = content ?? toContent(text, { start: 0, end: text.length }, []).content;
    segments.push({ id, ...range, kind, text, modality: 'asserted', content: inlines });
    return id;
  };
  const blocks: BriefingBlock[] = [];
  if (parts.heading) blocks.push({ kind: 'heading', depth: 2, segments: [add('heading')(parts.heading)] });
  for (const paragraph of parts.paragraphs ?? []) {
    blocks.push({ kind: 'paragraph', segments: paragraph.map((text) => add('sentence')(text)) });
  }
  if (parts.items)
    blocks.push({ kind: 'list', items: parts.items.map((item) => item.map((text) => add('sentence')(text))) });
  if (parts.table) {
    const rows = parts.table.map((row) => row.map((text) => (text === null ? null : add('cell')(text))));
    blocks.push({ kind: 'table', header: parts.header ?? true, rows });
  }
  if (parts.marked)
    blocks.push({ kind: 'paragraph', segments: [add('sentence')(parts.marked.text, parts.marked.content)] });
  return { ...createFacts(parts), blocks, segments, ...createMarks(parts, segments) };
}

function createFacts({
  title = 'A title',
}: Parts): Omit<WholeBriefing, 'blocks' | 'segments' | 'figures' | 'mentions'> {
  return {
    slug: 'test',
    title,
    titleBy: 'editors',
    lang: 'en',
    source: { file: 'seeds/test.txt', format: 'text', sha256: '0'.repeat(64), length: 1 },
    pipeline: '1',
    bottomLine: [],
    keyFigures: [],
    messages: [],
  };
}

function createMarks(
  { marked }: Parts,
  segments: readonly BriefingSegment[],
): Pick<WholeBriefing, 'figures' | 'mentions'> {
  const segment = segments.at(-1);
  if (!marked || !segment) return { figures: [], mentions: [] };
  const said = { segment: segment.id, entities: [], modality: 'asserted' as const };
  const text = '3 million dollars';
  const start = segment.start + marked.text.indexOf(text);
  return {
    figures: [
      {
        ...said,
        id: 'f-aaaaaaaa' as never,
        ...{ start, end: start + text.length, text, kind: 'money', value: 3_000_000, unit: 'USD' },
        ...{ comparator: '>', approximate: false, basis: 'stated' },
      },
    ],
    mentions: [
      {
        ...{ id: 'm-aaaaaaaa' as never, segment: segment.id, entity: 'russia' as never },
        ...{ start: segment.start, end: segment.start + 6, text: 'Russia', type: 'place', form: 'name' },
      },
    ],
  };
}
