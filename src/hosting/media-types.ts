/** The media type of each kind of file that a site has or may be given in `public/`, by the end of its name. */
export const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  bib: 'application/x-bibtex; charset=utf-8',
  bin: 'application/octet-stream',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  gif: 'image/gif',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** Whether a file of this kind grows smaller when it is compressed: text does, all else here is packed already. */
export function isCompressible(extension: string): boolean {
  return extension === 'wasm' || (mediaTypes[extension]?.includes('charset') ?? false);
}

/** The ends of names of files that are worth compressing. */
export const compressible: readonly string[] = Object.keys(mediaTypes).filter(isCompressible);
