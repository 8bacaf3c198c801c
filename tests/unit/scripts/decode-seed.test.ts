import { describe, expect, test } from 'vitest';
import { decodeSeed, largestSeed } from '../../../scripts/ingest/decode-seed.ts';
import { encodeAs } from '../../support/encode-as.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const encode = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const italian = 'La città è più cara: perché l’università costerà già 3 milioni di euro, e così l’attività si fermerà.';
const polish = 'Rząd przeznaczy więcej pieniędzy na drogi, które łączą północ z południem; część środków już wpłynęła.';

test.each([
  ['nothing', bytes(), 'the file is empty'],
  ['white space', encode(' \r\n\t\u00a0'), 'only white space'],
  ['a byte order mark alone', encode('\ufeff\n'), 'only white space'],
  ['a NUL in the text', encode('ab\nc\u0000def'), 'found NUL', { line: 2, column: 2 }],
  ['UTF-16 cut within a letter', bytes(0xff, 0xfe, 0x41, 0, 0x42), 'its first bytes say that it is utf-16le'],
  ['UTF-8 with one byte that is not', Buffer.concat([encode(italian), bytes(0xe9)]), 'found 0xe9, which is not UTF-8'],
  ['a character cut at the end', bytes(0x41, 0xc3, 0xa9, 0xc3), 'found 0xc3', { line: 1, column: 4 }],
  ['bytes of a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1b, 0x05, 0xff, 0x81), 'not UTF-8'],
  ['numbers as a program keeps them', Uint8Array.from({ length: 400 }, (_, at) => (at * 197 + 91) % 256), 'found NUL'],
  ['a PDF', encode('%PDF-1.7'), 'a PDF'],
  ['an office document', bytes(0x50, 0x4b, 3, 4), 'an office document'],
  ['too much', new Uint8Array(largestSeed + 1).fill(65), 'and the limit is 2; split'],
])('%s is a fault that says so', (_, data, words, place?: object) => {
  expect(decodeSeed(data)).toMatchObject({ fault: expect.stringContaining(words), ...(place && { place }) });
});

test.each([
  'Zażółć gęślą jaźń',
  '\ufeffwith a mark',
  'a\u0007b\u202e',
  '---\nfront: matter\n---',
  '<script>{process.exit()}</script>',
])('%j is text, kept to the last character', (text) => {
  expect(decodeSeed(encode(text))).toEqual({ text });
});

/** Sentences of every kind of alphabet that the language data has, in the encodings they were written in. */
const written: readonly (readonly [encoding: string, sentence: string])[] = [
  ['windows-1252', italian],
  [
    'iso-8859-15',
    'Le cœur de l’œuvre coûtera 40 € de plus : l’été dernier, le budget était déjà dépassé.'.replaceAll('’', "'"),
  ],
  ['windows-1250', polish],
  ['iso-8859-2', polish],
  ['windows-1250', 'Vláda schválila příští rozpočet, který počítá se škrty ve výši šedesáti miliard korun.'],
  ['windows-1250', 'Guvernul a anunţat că preţurile vor creşte şi în această iarnă, iar pensiile rămân îngheţate.'],
  ['iso-8859-16', 'Guvernul a anunțat „creșterea” prețurilor și în această iarnă, iar pensiile rămân înghețate.'],
  ['windows-1251', 'Правительство сообщило, что расходы на дороги выросли почти вдвое.'],
  ['koi8-u', 'Уряд повідомив, що видатки на дороги зросли майже вдвічі, і це ще не кінець.'],
  ['iso-8859-5', 'Правителството съобщи, че разходите за пътища са нараснали почти двойно.'],
  ['windows-1253', 'Η κυβέρνηση ανακοίνωσε ότι οι δαπάνες για τους δρόμους σχεδόν διπλασιάστηκαν.'],
  ['windows-1257', 'Vyriausybė pranešė, kad išlaidos keliams per metus išaugo beveik dvigubai, o skolos mažėja.'],
  ['windows-1257', 'Valdība paziņoja, ka izdevumi ceļiem gada laikā ir gandrīz divkāršojušies, bet parādi mazinās.'],
  ['windows-1256', 'أعلنت الحكومة أن الإنفاق على الطرق تضاعف تقريبا خلال عام واحد.'],
  ['gb18030', '政府宣布，去年的道路支出几乎增加了一倍，今年还会继续增加。'],
  ['big5', '政府宣布，去年的道路支出幾乎增加了一倍，今年還會繼續增加。'],
];

describe('a text in an encoding that its bytes do not say', () => {
  test.each(written)('is read rightly in %s: %s', (encoding, sentence) => {
    const decoded = decodeSeed(encodeAs(sentence, encoding));
    expect('fault' in decoded ? decoded.fault : fold(decoded.text)).toBe(fold(sentence));
    expect(decoded).toMatchObject({ messages: [{ ruleId: 'assumed-encoding', level: 'warning' }] });
  });

  test.each([
    ['one word', 'windows-1252', 'naïf'],
    ['one name', 'windows-1252', 'Møre'],
    ['one letter among many words', 'windows-1252', 'A naïve reader'],
    ['a sign for pounds', 'windows-1252', 'The price was 30 £ a ton'],
    ['one word, however likely', 'windows-1252', 'café'],
    ['a letter that stands alone', 'iso-8859-2', 'plan \u0160'],
    ['a sign between numbers', 'windows-1252', '3 \u00a4 4'],
  ])('is asked about where nothing bears it out: %s', (_, encoding, text) => {
    const decoded = decodeSeed(encodeAs(text, encoding));
    expect(decoded).toMatchObject({ ruleId: 'ambiguous-encoding', place: { line: 1 } });
  });

  test('is shown in both ways where they first differ', () => {
    const fault = decodeSeed(encodeAs('1,\n2: naïf', 'windows-1252'));
    expect(fault).toMatchObject({
      fault: expect.stringMatching(/windows-1252 \(“naïf”\) or windows-1250 \(“naďf”\); write “encoding: /u),
      place: { line: 2, column: 6 },
    });
  });

  test('is settled by its language where the facts say it', () => {
    const short = encodeAs('naïf', 'windows-1252');
    expect(decodeSeed(short, { format: 'text', lang: 'fr' })).toMatchObject({ text: 'naïf' });
  });
});

describe('an encoding that is said', () => {
  const page = (head: string) =>
    Buffer.concat([encode(`<html><head>${head}</head><body>`), encodeAs(polish, 'iso-8859-2')]);
  const says = (text: string) => expect.objectContaining({ text: expect.stringContaining(text) });

  test.each([
    ['its facts', encodeAs(polish, 'iso-8859-2'), { format: 'text', encoding: 'latin2' }, 'iso-8859-2'],
    ['a mark of UTF-16', Buffer.concat([bytes(0xff, 0xfe), utf16(polish)]), { format: 'text' }, 'utf-16le'],
    [
      'a mark of UTF-16, high byte first',
      Buffer.concat([bytes(0xfe, 0xff), utf16(polish).toReversed()]),
      undefined,
      'utf-16be',
    ],
    ['a page', page('<meta charset="iso-8859-2">'), { format: 'html' }, 'iso-8859-2'],
    [
      'a page in an older way',
      page('<meta http-equiv=content-type content="text/html; charset=ISO-8859-2">'),
      { format: 'html' },
      'iso-8859-2',
    ],
  ] as const)('by %s is taken', (_, data, hints, encoding) => {
    const decoded = decodeSeed(data, hints);
    expect(decoded).toMatchObject({ encoding });
    if (encoding !== 'utf-16be') expect(decoded).toEqual(says(polish));
    expect(decoded).not.toHaveProperty('messages');
  });

  test('by the facts goes before what the page says', () => {
    const facts = { format: 'html', encoding: 'iso-8859-2' } as const;
    expect(decodeSeed(page('<meta charset="utf-8">'), facts)).toEqual(says(polish));
  });

  test.each([
    ['UTF-8, and is not', page('<meta charset="utf-8">'), 'is not UTF-8'],
    ['nothing that is known', page('<meta charset="x-klingon">'), '“x-klingon”, which is no encoding'],
    ['windows-1252, and is UTF-8', encode(`<meta charset="windows-1252">${polish}`), 'and saved again'],
  ])('by a page as %s is a fault', (_, data, words) => {
    expect(decodeSeed(data, { format: 'html' })).toMatchObject({ fault: expect.stringContaining(words) });
  });

  test('in plain text is text', () => {
    const text = '<meta charset="iso-8859-2"> is how a page says it: “ž”';
    expect(decodeSeed(encode(text))).toEqual({ text });
  });
});

test.each(['utf-16le', 'utf-16be'])('%s without a mark is read', (encoding) => {
  const text = 'Guvernul a anunțat că prețurile vor crește.\nȘi pensiile.';
  const data = encoding === 'utf-16le' ? utf16(text) : new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  expect(decodeSeed(data)).toMatchObject({ text, encoding });
});

describe('text that is UTF-8 twice over', () => {
  const twice = (text: string, encoding: string) => encode(new TextDecoder(encoding).decode(encode(text)));

  test.each([
    ['windows-1252', 'Informații despre creșterea prețurilor.'],
    ['windows-1252', 'È più cara, perché la città è grande.'],
    ['windows-1250', 'Perché la città è più cara'],
    ['windows-1251', 'Київ та Одеса'],
  ])('once read as %s is refused with its place: %s', (encoding, text) => {
    const data = Buffer.concat([encode('a line\n'), twice(text, encoding)]);
    expect(decodeSeed(data)).toMatchObject({ ruleId: 'double-encoding', place: { line: 2 } });
  });

  test('is left alone where the facts name its encoding', () => {
    const data = twice('Informații despre creșterea prețurilor.', 'windows-1252');
    expect(decodeSeed(data, { format: 'text', encoding: 'utf-8' })).toMatchObject({
      text: expect.stringContaining('InformaÈ›ii'),
    });
  });

  test.each([
    '«LIBERTÉ» ÉGALITÉ»',
    'VIRTÙ»',
    'Річка Рівне Сімферополь',
    'CITTÀ – À €',
    'L’ÉTÉ™ et l’«È»',
    'ß¤ Größe “Ünal”',
    '<a class="command"><strong>chroot</strong></a>é\u00a0».',
  ])('is not seen in %j', (text) => {
    expect(decodeSeed(encode(text))).toEqual({ text });
  });
});

/** Romanian’s two ways to write a letter are one to a reader, and the same bytes. */
function fold(text: string): string {
  return text.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
}
