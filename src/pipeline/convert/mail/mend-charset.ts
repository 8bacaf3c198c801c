/** The label for text of English letters alone, in the header of a mail or of a part of it. */
const asciiLabel =
  /^((?:content-type:[^\r\n]{0,300}?|[ \t]{1,9})\bcharset\s{0,3}=\s{0,3}"?)(?:us-ascii|ascii|ansi_x3\.4-1968)(?=["\s;]|$)/gimu;

interface MendedMail {
  readonly bytes: Uint8Array;
  /** Whether it has letters that its label does not, and nothing shows which they are. */
  readonly isUnlabelled: boolean;
}

/**
 * A mail whose label says that it is ASCII, and whose bytes are not: it is labelled UTF-8 where all of it is that, since
 * otherwise it would be read as windows-1252.
 */
export function mendCharset(bytes: Uint8Array): MendedMail {
  if (bytes.every((byte) => byte < 0x80)) return { bytes, isUnlabelled: false };
  const letters = Buffer.from(bytes).toString('latin1');
  const mended = letters.replace(asciiLabel, '$1utf-8');
  if (mended === letters) return { bytes, isUnlabelled: false };
  return isUtf8(bytes) ? { bytes: Buffer.from(mended, 'latin1'), isUnlabelled: false } : { bytes, isUnlabelled: true };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
