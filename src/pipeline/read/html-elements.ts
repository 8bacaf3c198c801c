/** Elements whose content is no running text: code, page furniture, controls, embedded things. */
export const leftOut: ReadonlySet<string> = new Set(
  (
    'script style noscript template nav footer aside head title svg math iframe object embed canvas audio video ' +
    'button input select textarea option datalist label dialog menu map frameset noframes'
  ).split(' '),
);

/** Elements before and after which a browser breaks the line (HTML Standard, Rendering: flow content). */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main ol optgroup p plaintext pre search section ' +
    'summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

export const items: ReadonlySet<string> = new Set(['li', 'dd', 'dt']);

/** Elements that keep their white space. */
export const preformatted: ReadonlySet<string> = new Set(['pre', 'listing', 'plaintext', 'xmp']);

/** Sections whose own header and form hold the text itself, not the page's furniture. */
export const sections: ReadonlySet<string> = new Set(['article', 'main', 'section']);
