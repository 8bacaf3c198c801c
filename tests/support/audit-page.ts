import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that axe does not run by itself: one of WCAG 2.2, and those on trial that find real faults. */
const more = [
  'target-size',
  'css-orientation-lock',
  'focus-order-semantics',
  'label-content-name-mismatch',
  'table-fake-caption',
  'td-has-header',
];

/**
 * Every accessibility fault that axe finds on the page as it stands, one a line: rule, element, how to mend it. `without`
 * names rules that say nothing here. It is sent by the browser's debugging protocol, which a content security policy
 * does not stop.
 */
export async function auditPage(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries([
    ...more.map((rule) => [rule, { enabled: true }]),
    ...without.map((rule) => [rule, { enabled: false }]),
  ]);
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'], preload: false, rules: ${JSON.stringify(rules)} })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/gu, ' ')}`,
    ),
  );
}
