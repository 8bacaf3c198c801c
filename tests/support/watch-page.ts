import type { Page } from 'playwright-core';

/**
 * A growing list of all that goes wrong on a page from now on: errors and warnings on the console (where violations of
 * the content security policy are said), uncaught exceptions, requests that fail, and requests that leave the site.
 */
export function watchPage(page: Page, siteUrl: string): readonly string[] {
  const faults: string[] = [];
  const { origin } = new URL(siteUrl);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  return faults;
}
