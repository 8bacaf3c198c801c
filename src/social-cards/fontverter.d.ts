declare module 'fontverter' {
  /**
   * The same font as another kind of file.
   * @throws where `font` is none.
   */
  export function convert(font: Uint8Array, format: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
  export default { convert };
}
