/** Writes CBOR (RFC 8949) piece by piece, numbers in their shortest form as Pagefind reads them. */
export type CborWriter = ReturnType<typeof createCborWriter>;

const utf8 = new TextEncoder();
const firstSize = 1 << 16;
/** Major types. */
const [unsigned, negative, text, list] = [0, 1, 3, 4];

export function createCborWriter() {
  let bytes = new Uint8Array(firstSize);
  let length = 0;

  function reserve(size: number): void {
    if (length + size <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + size));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  }

  function writeHead(type: number, value: number): void {
    reserve(5);
    const major = type << 5;
    if (value < 24) bytes[length++] = major | value;
    else if (value < 0x100) {
      bytes[length++] = major | 24;
      bytes[length++] = value;
    } else {
      const size = value < 0x10000 ? 2 : 4;
      bytes[length++] = major | (size === 2 ? 25 : 26);
      for (let shift = (size - 1) * 8; shift >= 0; shift -= 8) bytes[length++] = (value >>> shift) & 0xff;
    }
  }

  return {
    /** A whole number of at most 32 bits. */
    number: (value: number) => (value < 0 ? writeHead(negative, -1 - value) : writeHead(unsigned, value)),
    /** The head of a list; its items follow. */
    list: (size: number) => writeHead(list, size),
    text: (value: string) => {
      const encoded = utf8.encode(value);
      writeHead(text, encoded.length);
      reserve(encoded.length);
      bytes.set(encoded, length);
      length += encoded.length;
    },
    /** What another writer has written. */
    append: (other: Uint8Array) => {
      reserve(other.length);
      bytes.set(other, length);
      length += other.length;
    },
    getLength: () => length,
    /** Gives what is written, and begins anew. */
    take: () => {
      const written = bytes.slice(0, length);
      length = 0;
      return written;
    },
  };
}
