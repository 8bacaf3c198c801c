/** One rule of a `_headers` file: the paths it is for, and what it sets. */
export interface HeadersRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * The rules of a `_headers` file by the grammar that Netlify and Cloudflare Pages have in common, held to the narrower one of
 * their limits: 100 rules, lines of 2,000 characters, one `*` in a path and at its end.
 * @throws {Error} with the line that is none of it.
 */
export function parseHeadersFile(text: string): HeadersRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.length > 2000) throw new Error(`too long: ${line}`);
    const header = /^\s+(?<name>[\w-]+): (?<value>\S.*)$/u.exec(line)?.groups;
    if (header?.['name'] && header['value']) rules.at(-1)?.headers.push([header['name'], header['value']]);
    else if (/^\/(?:[\w.~-]+\/|:[a-z]\w*\/)*(?:[\w.~-]+|\*)?$/u.test(line)) rules.push({ path: line, headers: [] });
    else throw new Error(`neither a path nor a header: ${line}`);
  }
  if (rules.length > 100) throw new Error(`${rules.length} rules, of which Cloudflare reads 100`);
  return rules;
}

/** All values of each header that rules set for a path, in the order of the rules. */
export function collectHeaders(rules: readonly HeadersRule[], path: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    if (!isFor(rule.path, path)) continue;
    for (const [name, value] of rule.headers) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

function isFor(pattern: string, path: string): boolean {
  const parts = pattern.split('/').map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : RegExp.escape(part);
  });
  return new RegExp(`^${parts.join('/')}$`, 'u').test(path);
}
