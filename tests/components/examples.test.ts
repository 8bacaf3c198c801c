import { globSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/examples/example.ts';
import { listComponents, type RegisteredComponent } from '../../src/examples/registry.ts';
import { createSample, type Sample } from '../../src/examples/sample/create-sample.ts';
import { toAnchor } from '../../src/examples/to-anchor.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readShownText } from '../support/read-shown-text.ts';
import { unexampled } from './unexampled.ts';

const components = listComponents();
const container = await AstroContainer.create();

/** What is shown of the example, as words. */
async function render(component: RegisteredComponent, { props, slot }: Example<object>, sample: Sample) {
  const { citing, method } = sample;
  const html = await container.renderToString(component.component as unknown as AstroComponentFactory, {
    props: { ...props },
    locals: { citing, method, marginNotes: [], gatheredNotes: new Map(), guide: new Map() },
    ...(slot !== undefined && { slots: { default: slot } }),
  });
  return { html, text: readShownText(html) };
}

describe.each(components)('$name', (component) => {
  const sample = createSample('en', '/');
  const examples = component.examples(sample);

  test.each(examples)('$name: says what it should', async (example) => {
    const { text } = await render(component, example, sample);
    let rest = text.toLowerCase();
    for (const words of example.says) {
      const at = rest.indexOf(words.toLowerCase());
      expect(at === -1 ? `“${words}” is not in: ${rest}` : '').toBe('');
      rest = rest.slice(at + words.length);
    }
  });

  test('names each of its states once', () => {
    const anchors = examples.map(({ name }) => toAnchor(name));
    expect(anchors.filter((anchor, index) => anchor === '' || anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  test.each(locales)('has the same states in every language of the interface: %s', async (locale) => {
    const own = createSample(locale, '/');
    const shown = component.examples(own);
    expect(shown.map(({ name }) => name)).toEqual(examples.map(({ name }) => name));
    for (const example of shown) expect((await render(component, example, own)).html).not.toBe('');
  });
});

test('every component has examples, or a reason to have none', () => {
  const files = globSync('src/components/**/*.astro').map((file) =>
    file.replaceAll('\\', '/').replace('src/components/', ''),
  );
  const shown = new Set(components.map(({ name, family }) => `${family === 'site' ? '' : `${family}/`}${name}.astro`));
  expect(files.length).toBeGreaterThan(shown.size);
  expect(files.filter((file) => !shown.has(file) && !(file in unexampled))).toEqual([]);
  expect(Object.keys(unexampled).filter((file) => shown.has(file) || !files.includes(file))).toEqual([]);
});
