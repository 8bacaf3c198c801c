import { expect, it } from 'vitest';
import { listDoubts } from '../../../scripts/report/list-doubts.ts';
import type { BriefingFile } from '../../../src/model/api.ts';

const toPage = (number: number, start: number) => ({ start, end: start + 10, place: { unit: 'page', number } });

function listOf(format: string, segments: readonly object[], message: object) {
  const file = { slug: 'fleet', source: { file: `seeds/fleet.${format}`, format }, segments, messages: [message] };
  return listDoubts(file as unknown as BriefingFile, 'no-site').map(({ reason }) => reason);
}

const doubt = { ruleId: 'ambiguous-date', level: 'warning', reason: 'It may be another day.' };

it.each([
  [
    'the page of a PDF',
    'pdf',
    [toPage(1, 0), toPage(3, 10)],
    { ...doubt, start: 12 },
    ['page 3: It may be another day'],
  ],
  ['no page of a text', 'text', [{ start: 0, end: 20 }], { ...doubt, start: 12 }, ['It may be another day']],
  ['no page where the whole is doubted', 'pdf', [toPage(1, 0)], doubt, ['It may be another day']],
  ['nothing of what is only noted', 'pdf', [toPage(1, 0)], { ...doubt, level: 'info', start: 2 }, []],
])('a doubt is told with its place: %s', (_, format, segments, message, expected) => {
  expect(listOf(format, segments, message)).toEqual(expected);
});
