import { describe, expect, it } from 'vitest';
import { createLikenessFinder } from '../../../../src/glossary/candidates/find-likely.ts';

const find = createLikenessFinder([
  { id: 'harbour-board', names: ['Northern Harbour Board', 'Ente Porti del Nord'] },
  { id: 'ivan-kovalyov', names: ['Ivan Kovalyov'] },
  { id: 'fenwick', names: ['Fenwick'] },
]);

describe('createLikenessFinder', () => {
  it.each([
    ['Ente porti del nord', 'harbour-board', 'is spelled so'],
    ['NHB', 'harbour-board', 'initials of'],
    ['Northern Harbour Bord', 'harbour-board', 'spelled nearly as'],
    ['Northern Harbour', 'harbour-board', 'has words in common with'],
    ['Иван Ковалев', 'ivan-kovalyov', 'spelled nearly as'],
    ['Kovalyov', 'ivan-kovalyov', 'has words in common with'],
  ])('finds that %s may be %s', (name, id, reason) => {
    const found = find([name]);
    expect(found.map((like) => like.id)).toEqual([id]);
    expect(found[0]?.reason).toContain(reason);
  });

  it.each(['Southern Harbour', 'NHA', 'Harbour', 'Ivan', 'Fen', 'Fenn', 'nhb', '…'])(
    'finds nothing like %s',
    (name) => {
      expect(find([name])).toEqual([]);
    },
  );

  it('gives three at most, the likeliest first', () => {
    const many = ['Port A', 'Port Alba', 'Port Albb', 'Port Albc', 'Port Albd'].map((name) => ({
      id: name,
      names: [name],
    }));
    const found = createLikenessFinder(many)(['Port Albb']);
    expect(found).toHaveLength(3);
    expect(found[0]?.id).toBe('Port Albb');
  });
});
