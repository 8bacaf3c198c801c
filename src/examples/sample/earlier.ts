import type { WrittenDocument } from './written-document.ts';

const olives = { kind: 'measure', unit: 't', subject: 'colheita de azeitona', entities: ['porto-alto'] } as const;

/** An earlier report of the same kind, so that there is something to compare and to draw. */
export const earlier: WrittenDocument = {
  slug: 'sample-earlier',
  lang: 'pt',
  title: 'Azeitonas de outros anos',
  titleBy: 'document',
  sentences: [
    {
      id: 's-2029',
      words: 'Entre {f-2029|3.000 e 3.500 toneladas} de azeitona colheram-se em {m-porto-9|Porto Alto}.',
    },
    {
      id: 's-2030',
      words: 'Um ano depois foram {f-2030|3.900 toneladas}, e cerca de {f-2030-2|4.150 toneladas} no vale.',
    },
    { id: 's-guild', modality: 'reported', words: 'A guilda fala de {f-guild|5.100 toneladas}.' },
  ],
  blocks: [{ kind: 'paragraph', segments: ['s-2029', 's-2030', 's-guild'] }],
  figures: {
    'f-2029': { ...olives, value: [3000, 3500], period: '2029', entities: ['porto-alto'] },
    'f-2030': { ...olives, value: 3900, period: '2030', entities: ['porto-alto'] },
    'f-2030-2': {
      ...olives,
      value: 4150,
      approximate: true,
      cue: 'cerca de',
      period: '2030-H2',
      entities: ['porto-alto'],
    },
    'f-guild': { ...olives, value: 5100, entities: ['porto-alto'] },
  },
  mentions: { 'm-porto-9': { type: 'place', entity: 'porto-alto' } },
  bottomLine: [],
  keyFigures: [],
};
