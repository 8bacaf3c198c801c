import type { WrittenDocument } from './written-document.ts';

/** A note in Arabic, which runs from right to left. */
export const port: WrittenDocument = {
  slug: 'sample-port',
  lang: 'ar',
  title: 'مذكرة عن الميناء',
  titleBy: 'opening',
  sentences: [
    {
      id: 's-quay',
      modality: 'reported',
      attribution: 'وفقا لنقابة المعدّيات',
      words: 'وفقا لنقابة المعدّيات، وصلت {f-quay|45 سفينة} إلى {m-quay|بورتو ألتو}.',
      translation: {
        words: {
          en: 'According to the guild of ferries, {f-quay|45 ships} reached {m-quay|Porto Alto}.',
          it: 'Secondo la gilda dei traghetti, {f-quay|45 navi} sono arrivate a {m-quay|Porto Alto}.',
          ro: 'Potrivit breslei feriboturilor, {f-quay|45 de nave} au ajuns la {m-quay|Porto Alto}.',
        },
      },
    },
    { id: 's-lamp', words: 'أضيئت المصابيح عند الغروب.' },
  ],
  blocks: [{ kind: 'paragraph', segments: ['s-quay', 's-lamp'] }],
  figures: {
    'f-quay': {
      ...{ kind: 'count', value: 45, unit: 'سفينة', period: '2032-05' },
      ...{ attribution: 'وفقا لنقابة المعدّيات', entities: ['porto-alto'] },
    },
  },
  mentions: { 'm-quay': { type: 'place', entity: 'porto-alto' } },
  bottomLine: ['s-quay'],
  keyFigures: ['f-quay'],
};
