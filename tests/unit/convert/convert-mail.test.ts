import { describe, expect, it } from 'vitest';
import { convert, describeBlocks, describeMessages, findFault } from '../../support/convert.ts';

const head = ['From: =?utf-8?B?yJhlcmJhbiBJb25lc2N1?= <s@example.org>', 'Subject: =?utf-8?Q?Despre_=C8=9B=C4=83ri?='];

/** An e-mail of these lines, as mail programs end them. */
function toMail(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode([...head, ...lines].join('\r\n'));
}

const plain = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'];
const attached = (name: string) => [
  '--x',
  `Content-Type: application/pdf; name="${name}"`,
  `Content-Disposition: attachment; filename="${name}"`,
  'Content-Transfer-Encoding: base64',
  '',
  'AAAA',
];

describe('an e-mail', () => {
  it('states its title, its author and the day on which it was sent where it was', async () => {
    const { stated } = await convert('eml', toMail('Date: Fri, 12 Apr 2024 23:30:00 -0500', ...plain, '', 'Text.'));
    expect(stated).toEqual({ title: 'Despre țări', author: 'Șerban Ionescu', date: '2024-04-12' });
  });

  it('is its plain text, a paragraph after the other', async () => {
    const mail = toMail(...plain, '', 'Bună ziua,', '', 'Știm că exporturile', 'au crescut cu 12%.');
    expect(describeBlocks(await convert('eml', mail))).toEqual([
      'paragraph @1: Bună ziua,',
      'paragraph @2: Știm că exporturile au crescut cu 12%.',
    ]);
  });

  it('is its HTML where it has no plain text', async () => {
    const html = '<p>Știri și <b>țări</b>.</p><table><tr><th>A</th></tr><tr><td>45</td></tr></table>';
    const mail = toMail('Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', html);
    expect(describeBlocks(await convert('eml', mail))).toEqual([
      'paragraph @1: Știri și țări.',
      'cell 0,0 head @2: A',
      'cell 1,0 @3: 45',
    ]);
  });

  it('keeps what it quotes apart, and says so', async () => {
    const mail = toMail(...plain, '', 'I agree.', '> It was 45 tons', '> last year.', '>> It was 12.', 'So do I.');
    const converted = await convert('eml', mail);
    expect(converted.text).toBe('I agree.\n\n> It was 45 tons last year.\n\n> > It was 12.\n\nSo do I.\n');
    expect(describeBlocks(converted)[1]).toBe('paragraph @2: It was 45 tons last year.');
    expect(describeMessages(converted)).toEqual([
      'quoted-mail: 2 paragraphs were quoted from another e-mail; they are not this author’s words',
    ]);
  });

  it('names what is attached, and does not read it', async () => {
    const body = [
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      '--x',
      ...plain,
      '',
      'See there.',
      ...attached('a.pdf'),
      ...attached('b.pdf'),
    ];
    const converted = await convert('eml', toMail(...body, '--x--'));
    expect(converted.text).toBe('See there.\n');
    expect(describeMessages(converted)).toEqual([
      'left-out-parts: “a.pdf” and “b.pdf” are attached and are not read; put what belongs to it beside the e-mail as documents of their own',
    ]);
  });

  const many = Array.from({ length: 7 }, (_, at) => `${at}.pdf`);
  it('counts what is attached beyond five files', async () => {
    const body = [
      'Content-Type: multipart/mixed; boundary="x"',
      '',
      '--x',
      ...plain,
      '',
      'See.',
      ...many.flatMap(attached),
    ];
    const [message] = describeMessages(await convert('eml', toMail(...body, '--x--')));
    expect(message).toContain(
      '“0.pdf”, “1.pdf”, “2.pdf”, “3.pdf”, “4.pdf”, and 2 others are attached and are not read',
    );
  });

  const toForms = (text: string, html: string) =>
    toMail(
      ...['Content-Type: multipart/alternative; boundary="x"', '', '--x', ...plain, '', text],
      ...['--x', 'Content-Type: text/html; charset=utf-8', '', html, '--x--'],
    );
  it.each([
    ['the plain text', 'It was 45 tons.', '<p>It was <b>45</b> tons.</p>', 'It was 45 tons.', 'info'],
    [
      'the plain text',
      'It was 45 tons: https://a.example/b',
      '<p>It was <a href="/b">45</a>.',
      'It was 45 tons',
      'info',
    ],
    [
      'the plain text',
      'I agree.',
      '<p>I agree.</p><blockquote>It was 45 tons in 2023.</blockquote>',
      'I agree',
      'info',
    ],
    ['the HTML', 'See HTML.', '<p>It was 45 tons in the year 2023.</p>', 'It was 45 tons in the year 2023.', 'warning'],
  ])('that comes in two forms is %s, and says so', async (form, text, html, read, level) => {
    const converted = await convert('eml', toForms(text, html));
    expect(converted.text).toContain(read);
    expect(converted.messages).toEqual([
      { ruleId: 'mail-forms', level, reason: expect.stringMatching(new RegExp(`two forms, .*${form}.* read$`, 'u')) },
    ]);
  });

  it('says what of its HTML was left out', async () => {
    const html = '<p>It was 45 tons.</p><div hidden>Not for you.</div>';
    const mail = toMail('Content-Type: text/html; charset=utf-8', '', html);
    expect(describeMessages(await convert('eml', mail))).toEqual([
      'left-out-parts: Words of the page that were left out: 3 hidden from readers.',
    ]);
  });

  it('says nothing where it is its own words', async () => {
    expect((await convert('eml', toMail(...plain, '', 'A -> B, and 3 > 2.'))).messages).toEqual([]);
  });
});

describe('an e-mail whose label is not that of its letters', () => {
  const words = 'Exporturile țării au crescut în această primăvară.';
  const latin = (...lines: readonly string[]) => Buffer.from([...head, ...lines].join('\r\n'), 'latin1');

  it.each([
    ['as ASCII', ['Content-Type: text/plain; charset=us-ascii']],
    ['as ASCII, in quotes', ['Content-Type: text/plain; format=flowed; charset="US-ASCII"']],
    ['as ASCII, in a line of its own', ['Content-Type: text/plain;', '\tcharset=ascii']],
    ['as nothing', ['Content-Type: text/plain']],
    ['rightly', plain],
  ])('is read as UTF-8 where all of it is: labelled %s', async (_, label) => {
    const { text, messages } = await convert('eml', toMail(...label, '', words));
    expect([text, messages]).toEqual([`${words}\n`, []]);
  });

  it('keeps what it says of labels in its text', async () => {
    const line = 'Au scris „charset=us-ascii” în Content-Type: text/plain; charset=us-ascii.';
    const mail = toMail('Content-Type: text/plain; charset=us-ascii', '', line);
    expect((await convert('eml', mail)).text).toBe(`${line}\n`);
  });

  it('is read as windows-1252, with a doubt, where it is labelled as ASCII and is no UTF-8', async () => {
    const mail = latin('Content-Type: text/plain; charset=us-ascii', '', 'Die Häfen wuchsen.');
    const converted = await convert('eml', mail);
    expect(converted.text).toBe('Die Häfen wuchsen.\n');
    expect(describeMessages(converted)).toEqual([expect.stringMatching(/^assumed-encoding: .* windows-1252;/u)]);
  });

  it('is not doubted where it is labelled as what it is', async () => {
    const mail = latin('Content-Type: text/plain; charset=iso-8859-1', '', 'Die Häfen wuchsen.');
    const { text, messages } = await convert('eml', mail);
    expect([text, messages]).toEqual(['Die Häfen wuchsen.\n', []]);
  });

  it('has its unreadable signs counted, and is refused where they are many', async () => {
    const few = latin('Content-Type: text/plain; charset=utf-8', '', `Die Häfen wuchsen.${' Sie wuchsen.'.repeat(3)}`);
    expect(describeMessages(await convert('eml', few))).toEqual([
      expect.stringMatching(/^unreadable-letters: 1 of the 57 signs of the e-mail /u),
    ]);
    const many = latin('Content-Type: text/plain; charset=utf-8', '', 'Über die Häfen, größer, schöner.');
    expect(await findFault('eml', many)).toMatchObject({ ruleId: 'unreadable-letters' });
  });
});

describe('an e-mail that cannot be read', () => {
  const multipart = ['Content-Type: multipart/mixed; boundary="x"', '', '--x', ...plain, '', 'See there.'];
  it.each([
    ['breaks off', toMail(...multipart), 'damaged-document'],
    ['is encrypted', toMail('Content-Type: multipart/encrypted; boundary="x"', '', '--x--'), 'encrypted-document'],
    [
      'is encrypted by S/MIME',
      toMail('Content-Type: application/pkcs7-mime; name=a.p7m', '', 'AAAA'),
      'encrypted-document',
    ],
    ['is a PDF', new TextEncoder().encode('%PDF-1.7\n'), 'not-its-format'],
    ['is a text', new TextEncoder().encode('Only words.\n\nAnd more.'), 'not-its-format'],
    ['has no words', toMail(...plain, '', '\r\n'), 'no-sentences'],
  ])('is refused where it %s', async (_, bytes, ruleId) => {
    expect(await findFault('eml', bytes)).toMatchObject({ ruleId });
  });
});

it.each([
  ['signed-data', /signed as one block .* not encrypted/u],
  ['"Signed-Data"', /signed as one block .* not encrypted/u],
  ['compressed-data', /is compressed as one block/u],
  ['certs-only', /is a list of certificates/u],
  ['enveloped-data', /^the e-mail is encrypted$/u],
  ['authEnveloped-data', /^the e-mail is encrypted$/u],
  ['none', /is encrypted, or signed as one block/u],
])('an e-mail of S/MIME that is %s is said to be that', async (kind, words) => {
  const mail = toMail(`Content-Type: application/pkcs7-mime; name=a.p7m; smime-type=${kind}`, '', 'AAAA');
  const { reason, ruleId } = await findFault('eml', mail);
  expect(ruleId).toBe('encrypted-document');
  expect(reason).toMatch(words);
});
