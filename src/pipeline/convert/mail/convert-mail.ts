import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Message } from '../../../model/message.ts';
import type { StatedFacts } from '../../document.ts';
import { readHtml } from '../../read/read-html.ts';
import { assembleText, type LooseText, toOneLine } from '../assemble-text.ts';
import { ConversionFault, type Converter } from '../converted.ts';
import { findFileKind } from '../find-file-kind.ts';
import { tellCounts } from '../tell-counts.ts';
import { findMailBlocks } from './find-mail-blocks.ts';

/** Reads an e-mail: its headers say title, author and date; its text is the plain part, or else the HTML part. */
export const convertMail: Converter = async (bytes) => {
  const mail = await open(bytes);
  const loose = mail.text?.trim() ? findMailBlocks(mail.text) : findHtmlMailBlocks(mail.html ?? '');
  const numbered = loose.map((block, index) => {
    return { ...block, places: [{ start: 0, place: { unit: 'paragraph' as const, number: index + 1 } }] };
  });
  return { ...assembleText(numbered), stated: toFacts(mail), messages: [...tellQuoted(loose), ...tellAttached(mail)] };
};

async function open(bytes: Uint8Array): Promise<Email> {
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

/** The content types of mails that only who they are meant for can read. */
const sealed = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/iu;

function judge({ headers }: Email, bytes: Uint8Array): void {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (sealed.test(type.trim())) {
    const cure = 'decrypt it in a mail program and save its text';
    throw new ConversionFault('encrypted-document', 'the e-mail is encrypted', cure);
  }
  const [, quoted, plain] = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/iu.exec(type) ?? [];
  const boundary = quoted ?? plain;
  const isWhole = boundary === undefined || Buffer.from(bytes).includes(`--${boundary}--`, 0, 'latin1');
  if (!isWhole) throw toMailDamage('the file breaks off before its last part ends');
}

function toMailDamage(found: string): ConversionFault {
  const reason = `the e-mail is damaged: ${found}`;
  return new ConversionFault('damaged-document', reason, 'save the e-mail from the mail program once more');
}

function findHtmlMailBlocks(html: string): LooseText[] {
  const { plain, blocks } = readHtml(html);
  return blocks.map(({ start, end, ...block }) => ({ ...block, text: toOneLine(plain.slice(start, end)), places: [] }));
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function toFacts({ subject, from, headers }: Email): StatedFacts {
  const title = toOneLine(subject ?? '');
  const author = toName(from);
  const date = toDay(headers.find(({ key }) => key === 'date')?.value ?? '');
  return { ...(title && { title }), ...(author && { author }), ...(date && { date }) };
}

function toName(from: Address | undefined): string {
  return toOneLine(from?.name || from?.address || '');
}

/** The day of a mail’s date (RFC 5322) where it was sent; `undefined` where it has none. */
function toDay(value: string): string | undefined {
  const [, day = '', name = '', year = ''] = /\b(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\b/u.exec(value) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return month > 0 && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`)) ? iso : undefined;
}

function tellQuoted(loose: readonly LooseText[]): Message[] {
  const count = loose.filter(({ quoted = 0 }) => quoted > 0).length;
  const rest = 'quoted from another e-mail; they are not this author’s words';
  return tellCounts(
    'quoted-mail',
    'warning',
    [[count, 'paragraph', 'paragraphs']],
    count === 1 ? rest.replace('they are', 'it is') : rest,
  );
}

function tellAttached({ attachments }: Email): Message[] {
  if (attachments.length === 0) return [];
  const names = attachments.map(({ filename, mimeType }) => `“${toOneLine(filename ?? mimeType)}”`);
  const list = new Intl.ListFormat('en').format(names);
  const reason = `${list} ${names.length === 1 ? 'is attached and is' : 'are attached and are'} not read; put what belongs to it beside the e-mail as documents of their own`;
  return [{ ruleId: 'left-out-parts', level: 'warning', reason }];
}
