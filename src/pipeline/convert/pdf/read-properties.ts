import type { FileProperties } from '../choose-properties.ts';
import type { Pdf } from './open-pdf.ts';

/** What a PDF’s properties say of it, in its XMP metadata or else in its information dictionary. */
export async function readProperties(pdf: Pdf): Promise<FileProperties> {
  try {
    const { info, metadata } = await pdf.getMetadata();
    const read = (name: string, field: string) =>
      toText(metadata?.get(`dc:${name}`)) ?? toText(Reflect.get(info, field));
    return { title: read('title', 'Title'), author: read('creator', 'Author') };
  } catch {
    // The document is whole without them.
    return {};
  }
}

/** XMP may name several; the first stands for all. */
function toText(value: unknown): string | undefined {
  const [first]: readonly unknown[] = Array.isArray(value) ? value : [value];
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
