import { ContentError } from '../../pipeline/mdx/content-error.ts';
import type { Exchange } from './exchange-unit.ts';
import { fromPo } from './po/from-po.ts';
import { fromTmx, type Wanted } from './tmx/from-tmx.ts';
import { fromXliff1 } from './xliff/from-xliff-1.ts';
import { fromXliff2 } from './xliff/from-xliff-2.ts';
import { readXml } from './xml/read-xml.ts';

/**
 * What a TMX, XLIFF or PO file holds; which of them it is, its text tells. `wanted` chooses from a memory of many
 * languages.
 * @throws {ContentError} where it is none of them or cannot be read, with line and column.
 */
export function readExchange(text: string, file: string, wanted: Wanted): Exchange {
  if (!/^\uFEFF?\s*</u.test(text)) return fromPo(text.replace(/^\uFEFF/u, ''), file);
  const root = readXml(text, file);
  if (root.name === 'tmx') return fromTmx(root, file, wanted);
  if (root.name === 'xliff') return readXliff(file, root);
  throw new ContentError(`neither TMX nor XLIFF: its element is “${root.name}”`, file, root.position?.start);
}

function readXliff(file: string, root: ReturnType<typeof readXml>): Exchange {
  const version = root.attributes['version'] ?? '';
  if (version.startsWith('2.')) return fromXliff2(root);
  if (version.startsWith('1.')) return fromXliff1(root);
  throw new ContentError(
    `XLIFF of version “${version}”; read are 1.0 to 1.2 and 2.0 to 2.2`,
    file,
    root.position?.start,
  );
}
