import { describe, expect, it } from 'vitest';
import { readExchange } from '../../../../src/translation/exchange/read-exchange.ts';

const laughs = `<?xml version="1.0"?>
<!DOCTYPE tmx [
  <!ENTITY a "ha">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
  <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
]>
<tmx version="1.4"><body>&c;</body></tmx>`;
const outside = `<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<tmx version="1.4"><body>&a;</body></tmx>`;
const deep = `<tmx>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</tmx>`;

describe('a file that cannot be read', () => {
  it.each([
    ['entities within entities', laughs, "x:7:26: not readable as XML: Named entity isn't defined: &c;"],
    ['an entity in another file', outside, "x:2:26: not readable as XML: Named entity isn't defined: &a;"],
    [
      'an element that is not closed',
      '<tmx>\n<body></tmx>',
      'x:2:7: not readable as XML: Missing end tag for element body',
    ],
    ['a character that XML does not know', '<tmx>&#1;</tmx>', 'x:1:10: not readable as XML: Character reference'],
    ['elements nested without end', deep, 'x:1:1: not readable: its elements are nested too deep'],
    ['XML of another kind', '<html/>', 'x:1:1: neither TMX nor XLIFF: its element is “html”'],
    ['XLIFF of another version', '<xliff version="3.0"/>', 'x:1:1: XLIFF of version “3.0”; read are'],
    ['no XML and no PO', 'Dear translator,\nhello', 'x:1:1: not a PO file'],
  ])('is one error with line and column: %s', (_, text, message) => {
    expect(() => readExchange(text, 'x', {})).toThrow(message);
  });

  it('is not one where an entity is declared and not used', () => {
    const text = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tmx version="1.4"><body/></tmx>';
    expect(readExchange(text, 'x', {}).units).toEqual([]);
  });
});
