import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { componentRules } from '../../../src/commentary/components.ts';
import { allRules } from '../../../src/diagnostics/all-rules.ts';
import { toTroubleshooting, troubleshootingFile } from '../../../src/docs/to-troubleshooting.ts';
import { toSchemaFiles } from '../../../src/editor/to-schemas.ts';
import { snippetFile, toSnippetFile } from '../../../src/editor/to-snippets.ts';

const files = new Map([
  ...toSchemaFiles(),
  [snippetFile, toSnippetFile()],
  [troubleshootingFile, toTroubleshooting(allRules)],
]);

describe('what is written of the model and the rules', () => {
  it.each([...files.keys()])('is committed as “npm run docs -- --write” writes it: %s', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(files.get(path));
  });

  it('explains every field that a person types', () => {
    const unexplained = [...toSchemaFiles()].flatMap(([path, text]) => {
      const { properties } = JSON.parse(text) as { properties: Record<string, { description?: string }> };
      return Object.entries(properties).flatMap(([name, { description }]) => (description ? [] : [`${path} ${name}`]));
    });
    expect(unexplained).toEqual([]);
  });

  it('has a snippet for each component, with a place for each attribute that it needs', () => {
    const snippets = JSON.parse(toSnippetFile()) as Record<string, { body: string[] }>;
    for (const [name, { attributes }] of Object.entries(componentRules)) {
      const body = snippets[name]?.body.join('\n') ?? '';
      const needed = Object.entries(attributes).filter(([, { required }]) => required);
      for (const [index, [attribute]] of needed.entries())
        expect(body).toMatch(new RegExp(`<${name}\\b.* ${attribute}="\\$\\{${index + 1}[:|].*\\}"`));
    }
  });
});
