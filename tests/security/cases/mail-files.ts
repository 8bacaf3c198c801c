import { type Expected, type HostileFile, read, words } from './hostile-file.ts';
import { markup } from './markup.ts';

const mail = (id: string, expected: Expected, toText: () => string) =>
  ({ id: `mail-${id}`, format: 'eml', toBytes: () => Buffer.from(toText()), ...expected }) as const;

const head = 'From: Ana Pop <ana@example.org>\r\nSubject: Rents\r\nDate: Fri, 12 Apr 2024 10:00:00 +0000\r\n';
const html = (text: string) => `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<p>${words}</p>${text}`;

/** A mail of these parts, between the lines of one boundary. */
const parts = (...inner: string[]) =>
  `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${inner.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`;
const textPart = `Content-Type: text/plain; charset=utf-8\r\n\r\n${words}`;

/** Parts within parts, and the words in the innermost. */
function nest(deep: number): string {
  const type = (at: number) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n`;
  const opening = Array.from({ length: deep }, (_, at) => `${type(at)}--b${at}\r\n`).join('');
  const closing = Array.from({ length: deep }, (_, at) => `\r\n--b${deep - 1 - at}--`).join('');
  return `${head}${opening}${textPart}${closing}\r\n`;
}

export const mailFiles: readonly HostileFile[] = [
  ...Object.entries(markup).map(([name, inner]) =>
    mail(`words-${name}`, read, () => `${head}\r\n${words}\r\n\r\n${inner}\r\n`),
  ),
  ...Object.entries(markup).map(([name, inner]) => mail(`html-words-${name}`, read, () => html(inner))),
  mail('nested-parts', { refused: 'damaged-document' }, () => nest(10_000)),
  mail('some-nested-parts', read, () => nest(20)),
  mail(
    'nested-mails',
    { refused: 'no-sentences' },
    () => head + `Content-Type: message/rfc822\r\n\r\n${head}`.repeat(10_000),
  ),
  mail('thousands-of-parts', read, () =>
    parts(textPart, ...Array<string>(10_000).fill('Content-Type: text/html\r\n\r\n<script>canary(1)</script>')),
  ),
  mail('thousands-of-attachments', { ...read, doubt: 'left-out-parts' }, () =>
    parts(textPart, ...Array<string>(10_000).fill('Content-Disposition: attachment; filename="../../canary"\r\n\r\nx')),
  ),
  mail(
    'a-boundary-of-stars',
    read,
    () => `${head}Content-Type: multipart/mixed; boundary="(a+)+$"\r\n\r\n--(a+)+$\r\n${textPart}\r\n--(a+)+$--\r\n`,
  ),
  mail(
    'an-empty-boundary',
    { refused: 'damaged-document' },
    () => `${head}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n${textPart}\r\n----\r\n`,
  ),
  mail('a-long-boundary', read, () => {
    const boundary = 'b'.repeat(100_000);
    return `${head}Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\n${textPart}\r\n--${boundary}--\r\n`;
  }),
  mail(
    'a-subject-of-a-megabyte',
    read,
    () => `From: a@example.org\r\nSubject: ${'a '.repeat(500_000)}\r\n\r\n${words}\r\n`,
  ),
  mail('a-name-of-brackets', read, () => `From: ${'('.repeat(200_000)}\r\nSubject: a\r\n\r\n${words}\r\n`),
  mail('a-name-of-quotes', read, () => `From: ${'"<,;:'.repeat(40_000)}\r\nSubject: a\r\n\r\n${words}\r\n`),
  mail(
    'thousands-of-names',
    read,
    () => `From: ${'a <a@example.org>, '.repeat(50_000)}\r\nSubject: a\r\n\r\n${words}\r\n`,
  ),
  mail('groups-of-groups', read, () => `From: ${'a:'.repeat(50_000)}\r\nSubject: a\r\n\r\n${words}\r\n`),
  mail('thousands-of-headers', read, () => `${head}${'X-A: b\r\n'.repeat(200_000)}\r\n${words}\r\n`),
  mail('folded-without-end', read, () => `${head}X-A: ${'\r\n b'.repeat(200_000)}\r\n\r\n${words}\r\n`),
  mail(
    'encoded-words',
    read,
    () => `From: a@example.org\r\nSubject: ${'=?utf-8?q?=0D=0ABcc:_x?= '.repeat(20_000)}\r\n\r\n${words}\r\n`,
  ),
  mail(
    'encoded-words-open',
    read,
    () => `From: a@example.org\r\nSubject: ${'=?utf-8?q?'.repeat(50_000)}\r\n\r\n${words}\r\n`,
  ),
  mail(
    'a-subject-that-breaks-its-line',
    read,
    () => `From: a@example.org\r\nSubject: =?utf-8?q?a=0D=0Alang:_it=0Aslug:_../../canary?=\r\n\r\n${words}\r\n`,
  ),
  mail(
    'a-prototype',
    read,
    () =>
      `__proto__: x\r\nconstructor: y\r\n${head}Content-Type: text/plain; __proto__=x; constructor*0=y; toString*1=z\r\n\r\n${words}\r\n`,
  ),
  mail(
    'pieces-of-a-value',
    read,
    () =>
      `${head}Content-Type: text/plain; ${Array.from({ length: 20_000 }, (_, at) => `name*${at}=a`).join('; ')}\r\n\r\n${words}\r\n`,
  ),
  mail(
    'a-charset-that-is-none',
    read,
    () => `${head}Content-Type: text/plain; charset=../../../etc/passwd\r\n\r\n${words}\r\n`,
  ),
  mail(
    'a-charset-that-is-another',
    { reads: '桔' },
    () => `${head}Content-Type: text/plain; charset=utf-16le\r\n\r\n${words}\r\n`,
  ),
  mail(
    'utf-7',
    read,
    () =>
      `${head}Content-Type: text/html; charset=utf-7\r\n\r\n${words} +ADw-script+AD4-canary(1)+ADw-/script+AD4-\r\n`,
  ),
  mail(
    'base64-that-is-none',
    { refused: 'no-sentences' },
    () => `${head}Content-Transfer-Encoding: base64\r\n\r\n${'*'.repeat(1_000_000)}\r\n`,
  ),
  mail(
    'quoted-that-is-none',
    read,
    () => `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${words} ${'='.repeat(500_000)}\r\n`,
  ),
  mail('html-thousands-deep', { refused: 'damaged-document' }, () => html('<div>'.repeat(100_000))),
  mail('html-of-another-site', read, () =>
    html(
      '<link rel=stylesheet href=http://canary.example/><img src=http://canary.example/p.gif><meta http-equiv=refresh content="0;url=http://canary.example/">',
    ),
  ),
  mail('calendar', { ...read, doubt: 'left-out-parts' }, () =>
    parts(textPart, 'Content-Type: text/calendar; method=REQUEST; name="a\u202efdp.ics"\r\n\r\nBEGIN:VCALENDAR'),
  ),
  mail('nulls', { refused: 'not-its-format' }, () => '\0'.repeat(100_000)),
  mail('no-headers', { refused: 'not-its-format' }, () => `\r\n${words}`),
];
