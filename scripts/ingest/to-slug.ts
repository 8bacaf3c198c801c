const longest = 100;

/** A name as the last part of an address: lower-case ASCII words joined by hyphens; “document” where nothing is left. */
export function toSlug(name: string): string {
  const folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = folded
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');
  return slug || 'document';
}
