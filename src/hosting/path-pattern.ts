/**
 * A pattern of paths below the base, in the words that the `_headers` files of hosts know: `:name` is one part of a path, a
 * `*` at the end is all that follows.
 */
export type PathPattern = string;

const plain = /[.+?^${}()|[\]\\]/gu;

/** The source of a regular expression for whole paths, in the syntax that JavaScript and PCRE share. */
export function toRegExpSource(pattern: PathPattern, base: string): string {
  const parts = pattern.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part.replaceAll(plain, '\\$&').replace(/\*$/u, '.*');
  });
  return `^${base.replaceAll(plain, '\\$&')}${parts.join('/')}$`;
}

/** The pattern where `*` is anything, strokes too, as S3 and CloudFront read it. */
export function toGlob(pattern: PathPattern): string {
  return pattern.replaceAll(/:[a-z]+/gu, '*');
}

/** Whether a path from the root of the host is one of the pattern below `base`. */
export function isPathOf(pattern: PathPattern, base: string, path: string): boolean {
  return new RegExp(toRegExpSource(pattern, base), 'u').test(path);
}
