import { getDocumentProxy } from 'unpdf';
import { ConversionFault } from '../converted.ts';
import { cureOtherKind } from '../cure-other-kind.ts';
import { findFileKind } from '../find-file-kind.ts';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** How far from its end a file may say that it ends: some programs append to it. */
const endWindow = 64 * 1024;

/**
 * Opens a PDF. Nothing of the machine is used, neither its fonts nor a canvas, and no script in the file runs.
 * `onUnknownLetters` is called for a font whose letters only a table says that is not in the file.
 * @throws {ConversionFault} where it cannot be opened.
 */
export async function openPdf(bytes: Uint8Array, onUnknownLetters: (table: string) => void): Promise<Pdf> {
  const kind = findFileKind(bytes);
  if (kind !== 'a PDF') {
    const reason = `its ending says that it is a PDF, and it is ${kind ?? 'something else'}`;
    throw new ConversionFault('not-its-format', reason, cureOtherKind(kind, 'a PDF'));
  }
  const end = new TextDecoder('latin1').decode(bytes.subarray(-endWindow));
  if (!end.includes('%%EOF')) throw toDamage('the file breaks off before its end');
  try {
    return await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      stopAtErrors: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      BinaryDataFactory: createNoFiles(onUnknownLetters),
    });
  } catch (fault) {
    throw toFault(fault as Error);
  }
}

/** What is asked for files that are not part of the PDF, and has none. */
function createNoFiles(onUnknownLetters: (table: string) => void) {
  return class {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<never> {
      if (kind === 'cMapUrl') onUnknownLetters(filename);
      return Promise.reject(new Error(`no ${filename}`));
    }
  };
}

function toFault({ name, message }: Error): ConversionFault {
  if (name !== 'PasswordException') return toDamage(message.replace(/\.$/u, ''));
  const cure = 'save it without the password, as you may, and put that file here';
  return new ConversionFault('encrypted-document', 'the PDF can be opened only with a password', cure);
}

/** The fault of a file that is not whole. */
export function toDamage(found: string): ConversionFault {
  const cure = 'get the file once more, or print it to a new PDF';
  return new ConversionFault('damaged-document', `the PDF is damaged: ${found}`, cure);
}
