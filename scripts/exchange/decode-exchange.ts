import { decodeUtf8 } from '../../src/loaders/decode-utf8.ts';
import { toDecodeError } from '../../src/loaders/to-decode-error.ts';
import { ContentError } from '../../src/pipeline/mdx/content-error.ts';

/** How many bytes at most stand before the name of the encoding. */
const headLength = 4096;

/**
 * The text of a file of another tool, in the encoding its byte order mark, its XML declaration or its PO header says.
 * @throws {ContentError} where its bytes are not in that encoding.
 */
export function decodeExchange(bytes: Uint8Array, file: string): string {
  const encoding = findEncoding(bytes);
  if (encoding === 'utf-8') {
    const decoded = decodeUtf8(bytes);
    if ('fault' in decoded) throw toDecodeError(decoded, file);
    return decoded.text.replace(/^\uFEFF/u, '');
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError(`it says that it is in “${encoding}”, and cannot be read so; save it as UTF-8`, file);
  }
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1');
  const [, xml, po] =
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding=["']([\w.:-]+)|^"Content-Type:[^\n]*?charset=([\w.:-]+)/mu.exec(
      head,
    ) ?? [];
  const stated = (xml ?? po ?? 'utf-8').toLowerCase();
  return stated === 'utf8' || stated === 'charset' || stated === 'us-ascii' ? 'utf-8' : stated;
}
