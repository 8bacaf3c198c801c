const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
};

/** That a value is of another kind than expected; what to do; and what can stand in its place. */
export function tellType(name: string, expected: string, value: unknown): [string, string, string?] {
  const wanted = kinds[expected] ?? expected;
  const place = name === '' ? 'what stands here' : `“${name}”`;
  const reason = `${place} is ${tellFound(value)}, where ${wanted} ${wanted === 'fields' ? 'are' : 'is'} expected`;
  if (expected === 'string' && isPlain(value)) return [reason, 'put it between quotation marks', `"${String(value)}"`];
  if (expected === 'array' && isPlain(value)) return [reason, 'write it as a list, between “[” and “]”'];
  return [reason, `write ${wanted === 'fields' ? 'each as “name: value” on a line of its own' : wanted}`];
}

function tellFound(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return value instanceof Date ? 'a date' : 'fields';
  return typeof value === 'string' ? `the text “${value}”` : `the ${typeof value} ${String(value)}`;
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
