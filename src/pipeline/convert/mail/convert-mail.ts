import type { Address, Email } from 'postal-mime';
import type { Message } from '../../../model/message.ts';
import type { StatedFacts } from '../../document.ts';
import { countWords } from '../../read/measure-elements.ts';
import { readHtml } from '../../read/read-html.ts';
import { assembleText, type LooseText, toOneLine } from '../assemble-text.ts';
import { ConversionFault, type Converter } from '../converted.ts';
import { tellCounts } from '../tell-counts.ts';
import { findMailBlocks } from './find-mail-blocks.ts';
import { mendCharset } from './mend-charset.ts';
import { openMail } from './open-mail.ts';

/** Reads an e-mail: its headers say title, author and date; its text is the plain part, or else the HTML part. */
export const convertMail: Converter = async (bytes) => {
  const { bytes: mended, isUnlabelled } = mendCharset(bytes);
  const mail = await openMail(mended);
  const { loose, messages } = readPart(mail);
  const doubts = [...(isUnlabelled ? [unlabelled] : []), ...judgeLetters(loose)];
  const numbered = loose.map((block, index) => {
    return { ...block, places: [{ start: 0, place: { unit: 'paragraph' as const, number: index + 1 } }] };
  });
  return {
    ...assembleText(numbered),
    stated: toFacts(mail),
    messages: [...doubts, ...messages, ...tellQuoted(loose), ...tellAttached(mail)],
  };
};

const unlabelled: Message = {
  ruleId: 'assumed-encoding',
  level: 'warning',
  reason:
    'the e-mail says that it is ASCII, has other letters too, and was read as windows-1252; compare it with what a mail program shows, and save it from there as UTF-8 if that is another',
};

/** More signs than this that are no letters in the mail’s own encoding, and its label is wrong. */
const mostUnreadable = 0.05;

function judgeLetters(loose: readonly LooseText[]): Message[] {
  const text = loose.map((block) => block.text).join('');
  const count = text.match(/\ufffd/gu)?.length ?? 0;
  if (count === 0) return [];
  const reason = `${count} of the ${text.length} signs of the e-mail are no letters in the encoding that it says it has`;
  const cure = 'save it from a mail program once more, as UTF-8';
  if (count > mostUnreadable * text.length) throw new ConversionFault('unreadable-letters', reason, cure);
  return [{ ruleId: 'unreadable-letters', level: 'warning', reason: `${reason}; ${cure}` }];
}

interface MailText {
  readonly loose: LooseText[];
  readonly messages: readonly Message[];
}

/** Some programs put a line such as “this mail needs HTML” for the text: then less than so much of its words are there. */
const leastShare = 0.5;
/** What an answer quotes is marked in plain text alone, and some programs leave it out there. */
const quotation = /<blockquote\b/iu;

/** The text of the mail, and, where it comes in two forms, which of them was read. */
function readPart({ text, html }: Email): MailText {
  const plain = findMailBlocks(text ?? '');
  if (!html?.trim()) return { loose: plain, messages: [] };
  const rich = readHtmlPart(html);
  const [own, other] = [plain, rich.loose].map(countAllWords);
  if (own === 0) return rich;
  const isStub = (own ?? 0) < leastShare * (other ?? 0) && !quotation.test(html);
  const counts = `${own} words as plain text, ${other} as HTML`;
  if (!isStub) return { loose: plain, messages: [toFormMessage('info', `${counts}; the plain text was read`)] };
  const reason = `${counts}, so that the plain text cannot be all of it; the HTML was read`;
  return { loose: rich.loose, messages: [toFormMessage('warning', reason), ...rich.messages] };
}

function toFormMessage(level: Message['level'], reason: string): Message {
  return { ruleId: 'mail-forms', level, reason: `the e-mail has its text in two forms, ${reason}` };
}

function countAllWords(loose: readonly LooseText[]): number {
  return loose.reduce((sum, { text }) => sum + countWords(text), 0);
}

function readHtmlPart(html: string): MailText {
  const { plain, blocks, messages } = readHtml(html);
  return {
    loose: blocks.map(({ start, end, ...block }) => ({
      ...block,
      text: toOneLine(plain.slice(start, end)),
      places: [],
    })),
    // A mail has no menus that could be taken for its text.
    messages: messages.filter(({ ruleId }) => ruleId !== 'no-main-part'),
  };
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

/** So many attachments are named; the others are counted. */
const mostNamed = 5;

function tellAttached({ attachments }: Email): Message[] {
  if (attachments.length === 0) return [];
  const names = attachments.map(({ filename, mimeType }) => `“${toOneLine(filename ?? mimeType)}”`);
  const more = names.length > mostNamed ? [`${names.length - mostNamed} others`] : [];
  const list = new Intl.ListFormat('en').format([...names.slice(0, mostNamed), ...more]);
  const reason = `${list} ${names.length === 1 ? 'is attached and is' : 'are attached and are'} not read; put what belongs to it beside the e-mail as documents of their own`;
  return [{ ruleId: 'left-out-parts', level: 'warning', reason }];
}
