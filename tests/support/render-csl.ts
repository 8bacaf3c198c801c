import CSL from 'citeproc';
import type { CslItems } from './csl-schema.ts';

const xmlns = 'http://purl.org/net/xbiblio/csl';

/** A style with every variable that the site's citations have: who, when, what, where, and what to beware of. */
const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="${xmlns}" version="1.0" class="in-text">
  <info><title>Test</title><id>http://example.org/style</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout suffix="."><group delimiter=". ">
    <names variable="author"><name/></names>
    <date variable="issued" form="numeric"/>
    <text variable="title"/><text variable="container-title"/><text variable="publisher"/>
    <text variable="URL"/><text variable="note"/>
  </group></layout></bibliography>
</style>`;

const locale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="${xmlns}" version="1.0" xml:lang="en-US">
  <info><updated>2026-01-01T00:00:00+00:00</updated></info>
  <date form="numeric" delimiter="-"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros"/><date-part name="day" form="numeric-leading-zeros"/></date>
  <terms><term name="and">and</term><term name="et-al">et al.</term><term name="open-quote">“</term><term name="close-quote">”</term></terms>
</locale>`;

/** The items as the reference processor of CSL sets them, a line each. */
export function renderCsl(items: CslItems): string[] {
  const byId = new Map(items.map((item) => [String(item.id), item]));
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => byId.get(id) }, style);
  engine.setOutputFormat('text');
  engine.updateItems([...byId.keys()]);
  return engine.makeBibliography()[1].map((line) => line.trim());
}
