import { expect, it } from 'vitest';
import { toMarkedTexts } from '../../../../src/translation/shield/marked-text.ts';
import { createBriefing } from '../../../support/create-briefing.ts';

const text = 'Russia bought more than 3 million dollars.';
const marked = {
  text,
  content: [
    { type: 'mention', id: 'm-aaaaaaaa' as never, children: [{ type: 'text', value: 'Russia' }] },
    { type: 'text', value: ' bought more than ' },
    {
      type: 'figure',
      id: 'f-aaaaaaaa' as never,
      children: [
        { type: 'text', value: '3 million ' },
        { type: 'mention', id: 'm-aaaaaaaa' as never, children: [{ type: 'text', value: 'dollars' }] },
      ],
    },
    { type: 'text', value: '.' },
  ],
} as const;

it('marks what is named and counted by its place in the words, in any depth', () => {
  const [plain, segment] = toMarkedTexts(createBriefing({ paragraphs: [['Nothing here.']], marked }));
  expect(plain).toEqual({ text: 'Nothing here.', names: [], figures: [] });
  expect(segment?.figures).toEqual([{ start: 24, end: 41, kind: 'money', value: 3_000_000 }]);
  expect(segment?.names.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
    ['Russia', 'russia'],
    ['dollars', 'russia'],
  ]);
});
