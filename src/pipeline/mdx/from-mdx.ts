import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';
import { briefingFrontMatterSchema, type WholeBriefing } from '../../model/briefing.ts';
import { ContentError } from './content-error.ts';
import { fromTree } from './from-tree.ts';
import { parseFrontMatter } from './parse-front-matter.ts';

/**
 * Reads a briefing back from its MDX. Only the components and the literal attributes that `toMdx` writes are
 * known; nothing in the file can run.
 * @throws {ContentError} at the first thing that is something else.
 */
export function fromMdx(text: string, slug: string, file: string): WholeBriefing {
  const { data, body } = parseFrontMatter(text, file, briefingFrontMatterSchema);
  return { slug, ...data, ...fromTree(parseBody(body, file), data.figures, file) };
}

function parseBody(body: string, file: string): Root {
  try {
    return fromMarkdown(body, {
      extensions: [mdxjs(), gfmTable()],
      mdastExtensions: [mdxFromMarkdown(), gfmTableFromMarkdown()],
    });
  } catch (fault) {
    const {
      reason = String(fault),
      line = 1,
      column = 1,
    } = fault as { reason?: string; line?: number; column?: number };
    throw new ContentError(
      reason,
      file,
      { line, column },
      { ruleId: 'strange-briefing', cure: 'run “npm run ingest” again' },
    );
  }
}
