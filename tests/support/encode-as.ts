/** `text` as bytes of an encoding of one or two bytes a letter, made of what the platform decodes. Throws where a letter has none. */
export function encodeAs(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const bytesOf = listBytes(encoding);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const bytes = bytesOf.get(letter);
      if (!bytes) throw new Error(`${encoding} has no “${letter}”`);
      return bytes;
    }),
  );
}

function listBytes(encoding: string): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const letter = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
    if (!letter.includes('\ufffd') && [...letter].length === 1 && !found.has(letter)) found.set(letter, bytes);
  };
  const all = Array.from({ length: 256 }, (_, byte) => byte);
  for (const byte of all) add([byte]);
  if (encoding === 'gb18030' || encoding === 'big5')
    for (const lead of all.slice(0x81, 0xff)) for (const trail of all.slice(0x40)) add([lead, trail]);
  return found;
}
