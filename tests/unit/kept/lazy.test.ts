import { describe, expect, it } from 'vitest';
import { createHold } from '../../../src/kept/create-hold.ts';
import { toLazy, withChanges } from '../../../src/kept/lazy.ts';

interface Letter {
  readonly from: string;
  readonly words: readonly string[];
}

function createLetter() {
  const asked: string[] = [];
  const letter = toLazy<Letter, 'words'>({ from: 'Ana' }, ['words'], () => {
    asked.push('words');
    return { words: ['salut'] };
  });
  return { letter, asked };
}

describe('an object that reads a field when it is asked for', () => {
  it('is the same to whoever looks at it', () => {
    const { letter } = createLetter();
    expect(letter).toEqual({ from: 'Ana', words: ['salut'] });
    expect(JSON.stringify(letter)).toBe('{"from":"Ana","words":["salut"]}');
    expect({ ...letter }).toEqual({ from: 'Ana', words: ['salut'] });
  });

  it('reads nothing before, and again each time', () => {
    const { letter, asked } = createLetter();
    expect(letter.from).toBe('Ana');
    expect(asked).toEqual([]);
    expect([letter.words, letter.words]).toHaveLength(2);
    expect(asked).toEqual(['words', 'words']);
  });

  it('reads nothing either while it is copied with changes', () => {
    const { letter, asked } = createLetter();
    const changed = withChanges(letter, { from: 'Ion' });
    expect(asked).toEqual([]);
    expect(changed).toEqual({ from: 'Ion', words: ['salut'] });
    expect(letter.from).toBe('Ana');
  });
});

describe('a hold', () => {
  const createMaker = () => {
    const made: string[] = [];
    const hold = createHold<{ readonly name: string }>(2);
    const find = (name: string) =>
      hold(name, () => {
        made.push(name);
        return { name };
      });
    return { find, made };
  };

  it('gives the same value as long as it holds it', () => {
    const { find, made } = createMaker();
    expect(find('a')).toBe(find('a'));
    find('b');
    expect(find('a').name).toBe('a');
    expect(made).toEqual(['a', 'b']);
  });

  it('lets go of what was not asked for longest, and makes that again', () => {
    const { find, made } = createMaker();
    for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) find(name);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('holds a value that is nothing', () => {
    let made = 0;
    const hold = createHold<undefined>(2);
    const make = () => {
      made += 1;
      return undefined;
    };
    hold('a', make);
    hold('b', make);
    hold('a', make);
    expect(made).toBe(2);
  });
});
