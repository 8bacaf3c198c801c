import type { FileFormat } from '../document.ts';
import { type Conversion, ConversionFault, type Converter } from './converted.ts';

/** What is slow to load is loaded for the first file that needs it. */
const converters: Readonly<Record<FileFormat, () => Promise<Converter>>> = {
  docx: async () => (await import('./docx/convert-docx.ts')).convertDocx,
  pdf: async () => (await import('./pdf/convert-pdf.ts')).convertPdf,
  eml: async () => (await import('./mail/convert-mail.ts')).convertMail,
};

/** The text form of a file of that format, or why there is none. The same bytes give the same text on any machine. */
export async function convertFile(format: FileFormat, bytes: Uint8Array): Promise<Conversion> {
  const convert = await converters[format]();
  try {
    const converted = await convert(bytes);
    return converted.blocks.length > 0 ? { converted } : { fault: empty };
  } catch (fault) {
    if (fault instanceof ConversionFault)
      return { fault: { ruleId: fault.ruleId, reason: toReason(fault.message), cure: fault.cure } };
    const why = fault instanceof RangeError ? 'its parts stand within each other thousands deep' : String(fault);
    return { fault: { ...broken, reason: toReason(`the file cannot be read: ${why.split('\n')[0]}`) } };
  }
}

/** Longer than what libraries say of their own; some quote the file. */
const longest = 400;

function toReason(words: string): string {
  return words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, longest)
    .toWellFormed();
}

const empty = {
  ruleId: 'no-sentences',
  reason: 'the file holds no text',
  cure: 'put the document in it, or remove it',
};

const broken = {
  ruleId: 'damaged-document',
  cure: 'get the file once more; if other programs open it, save it from there, or report it with the file',
};
