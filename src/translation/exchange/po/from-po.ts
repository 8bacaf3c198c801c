import { parsePoFile } from '../../po/parse-po-file.ts';
import type { Exchange } from '../exchange-unit.ts';
import { toUnit } from '../to-exchange.ts';

/**
 * What a PO file of any tool holds; what it keeps as obsolete is left out.
 * @throws {ContentError} where the text is not PO.
 */
export function fromPo(text: string, file: string): Exchange {
  const { headers, entries } = parsePoFile(text, file);
  const { Language: targetLang, 'X-Source-Language': sourceLang, 'Project-Id-Version': document } = headers;
  return {
    ...(sourceLang && { sourceLang }),
    ...(targetLang && { targetLang: targetLang.replaceAll('_', '-') }),
    ...(document && { document }),
    units: entries.map(toUnit),
    warnings: [],
  };
}
