import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { WholeBriefing } from '../../model/briefing.ts';
import { briefingFrontMatterSchema } from '../../model/briefing.ts';
import { toTree } from './to-tree.ts';

/** The MDX file of a briefing: front matter, then the document's words with what was read in them marked. */
export function toMdx(briefing: WholeBriefing): string {
  const { slug: _, blocks, segments, mentions, ...facts } = briefing;
  const frontMatter = stringify(briefingFrontMatterSchema.parse(facts), { lineWidth: 0, aliasDuplicateObjects: false });
  const body = toMarkdown(toTree(blocks, segments, mentions), {
    bullet: '-',
    extensions: [
      mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY }),
      gfmTableToMarkdown({ tablePipeAlign: false }),
    ],
  });
  return `---\n${frontMatter}---\n\n${body}`;
}
