declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype';
    /** OpenType feature tags; all others are left out. */
    readonly keepFeatures?: readonly string[];
  }
  /** The font with the glyphs of `text` only, as far as it has them. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Uint8Array>;
}
