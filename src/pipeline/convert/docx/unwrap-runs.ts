/**
 * Elements around words that Mammoth leaves out with all they hold: fields in their short form, stretches of another
 * direction, and the words that small ones stand over.
 */
const wrapping = /<(\/?)w:(?:fldSimple|dir|bdo|ruby|rubyBase)(?=[\s>/])(?:[^<>"'/]|"[^"<]*"|'[^'<]*')*(\/?)>/gu;
const lineEnd = /<w:cr\s*\/>/gu;
/** A large first letter is a paragraph of its own, whose text goes on in the next. */
const dropCap =
  /<w:framePr\s[^<>]{0,400}?\bw:dropCap="(?:drop|margin)"[^<>]{0,400}?\/>(?=(?:(?!<w:p[ >]|<w:tbl[ >]|<w:sectPr[ >]).){0,4000}<w:p[ >])/gsu;

/** The XML of a text part with the same words in elements that Mammoth reads; of others, as it was. */
export function unwrapRuns(xml: string): string {
  return xml
    .replace(wrapping, '<$1w:smartTag$2>')
    .replace(lineEnd, '<w:br/>')
    .replace(dropCap, '<w:rPr><w:del/></w:rPr>');
}

/** How many text boxes stand only in a form that Mammoth does not read: elsewhere an older one stands beside it. */
export function countLostBoxes(xml: string): number {
  const [first = '', ...rest] = xml.split('<mc:AlternateContent');
  const lost = rest.map((part) => {
    const [inside = '', ...outside] = part.split('</mc:AlternateContent>');
    return countBoxes(outside.join('')) + (inside.includes('<mc:Fallback') ? 0 : countBoxes(inside));
  });
  return lost.reduce((sum, count) => sum + count, countBoxes(first));
}

function countBoxes(xml: string): number {
  return xml.split(/<wps:txbx[\s>]/u).length - 1;
}
