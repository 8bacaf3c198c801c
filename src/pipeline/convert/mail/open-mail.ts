import PostalMime, { type Email } from 'postal-mime';
import { ConversionFault } from '../converted.ts';
import { findFileKind } from '../find-file-kind.ts';

/** The parts of an e-mail. @throws {ConversionFault} where it is none, is not whole, or its text is wrapped up. */
export async function openMail(bytes: Uint8Array): Promise<Email> {
  const kind = findFileKind(bytes);
  const mail = kind ? undefined : await parse(bytes);
  if (!mail?.headers.some(({ key }) => key === 'from' || key === 'date' || key === 'subject')) {
    const reason = `its ending says that it is an e-mail, and it is ${kind ?? 'something else'}`;
    throw new ConversionFault(
      'not-its-format',
      reason,
      'give it the ending of what it is, or save the e-mail as “.eml” again',
    );
  }
  judge(mail, bytes);
  return mail;
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      maxNestingDepth: 32,
      forceRfc822Attachments: true,
    });
  } catch (fault) {
    throw toMailDamage(String((fault as Error).message));
  }
}

function judge({ headers }: Email, bytes: Uint8Array): void {
  const type = headers.find(({ key }) => key === 'content-type')?.value.trim() ?? '';
  const wrapping = findWrapping(type);
  if (wrapping) {
    const cure = 'open it in a mail program, which takes the text out, and save that';
    throw new ConversionFault('encrypted-document', `the e-mail is ${wrapping}`, cure);
  }
  const [, quoted, plain] = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(type) ?? [];
  const boundary = quoted ?? plain;
  const isWhole = boundary === undefined || Buffer.from(bytes).includes(`--${boundary}--`, 0, 'latin1');
  if (!isWhole) throw toMailDamage('the file breaks off before its last part ends');
}

/** What S/MIME makes of a mail (RFC 8551, 3.2.2). */
const wrappings: Readonly<Record<string, string>> = {
  'signed-data':
    'signed as one block (S/MIME signed-data): it is not encrypted, but its text stands within the signature',
  'compressed-data': 'compressed as one block (S/MIME compressed-data)',
  'certs-only': 'a list of certificates (S/MIME certs-only), and no text',
  'enveloped-data': 'encrypted',
  'authenveloped-data': 'encrypted',
};

/** What a mail of this content type is wrapped in, in words that follow “it is”; `undefined` where its text lies open. */
function findWrapping(type: string): string | undefined {
  if (/^multipart\/encrypted/iu.test(type)) return 'encrypted';
  if (!/^application\/(?:x-)?pkcs7-mime/iu.test(type)) return undefined;
  const [, kind = ''] = /;\s*smime-type\s*=\s*"?([\w-]+)/iu.exec(type) ?? [];
  return wrappings[kind.toLowerCase()] ?? 'encrypted, or signed as one block (S/MIME, which does not say what of it)';
}

function toMailDamage(found: string): ConversionFault {
  const reason = `the e-mail is damaged: ${found}`;
  return new ConversionFault('damaged-document', reason, 'save the e-mail from the mail program once more');
}
