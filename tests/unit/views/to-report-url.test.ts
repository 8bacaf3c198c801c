import { expect, test } from 'vitest';
import { toReportLink, toReportUrl } from '../../../src/views/to-report-url.ts';

const page = 'https://site.example/it/briefings/a/';

test('a report names the page and the segment', () => {
  expect(toReportUrl('https://team.example/report', page, 's-abc')).toBe(
    'https://team.example/report?page=https%3A%2F%2Fsite.example%2Fit%2Fbriefings%2Fa%2F&segment=s-abc',
  );
});

test('it keeps what the team’s address asks for already', () => {
  const { searchParams } = new URL(toReportUrl('https://team.example/new?labels=fault&page=x', page, 's-abc'));
  expect([...searchParams]).toEqual([
    ['labels', 'fault'],
    ['page', page],
    ['segment', 's-abc'],
  ]);
});

test.each([
  [{}, undefined],
  [{ contact: 'https://team.example/form?to=desk' }, 'https://team.example/form?to=desk'],
  [{ contact: 'mailto:desk@team.example' }, `mailto:desk@team.example?body=${encodeURIComponent(page)}`],
  [
    { contact: 'mailto:desk@team.example?subject=An%20error' },
    `mailto:desk@team.example?subject=An%20error&body=${encodeURIComponent(page)}`,
  ],
  [
    { contact: 'mailto:desk@team.example', editUrl: 'https://team.example/report' },
    `https://team.example/report?page=${encodeURIComponent(page)}`,
  ],
])('an error in a page is reported, with the settings %o, at %s', (settings, link) => {
  expect(toReportLink(settings, page)).toBe(link);
});
