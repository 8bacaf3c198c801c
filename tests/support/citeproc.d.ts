declare module 'citeproc' {
  /** What the processor asks of its surroundings. */
  interface Sys {
    readonly retrieveLocale: (lang: string) => string;
    readonly retrieveItem: (id: string) => unknown;
  }
  class Engine {
    constructor(sys: Sys, style: string);
    updateItems(ids: readonly string[]): void;
    setOutputFormat(format: 'text' | 'html'): void;
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
