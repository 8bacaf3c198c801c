import { describe, expect, it } from 'vitest';
import { type Field, readAnswers } from '../../../../scripts/new/answers.ts';
import { checkLine, checkList, listLines } from '../../../../scripts/new/checks.ts';

const fields = {
  title: { question: 'Title', check: checkLine },
  lang: { question: 'Language', check: checkLine, initial: 'en' },
  day: { question: 'Day', check: checkLine, initial: 'today', isQuiet: true },
  about: { question: 'About', check: checkLine, isOptional: true },
} satisfies Record<string, Field>;

/** A person who answers every question with the next of `answers`, and what was asked. */
function createPerson(...answers: readonly string[]) {
  const asked: string[] = [];
  const left = [...answers];
  const askOne = async ({ question }: Field) => {
    asked.push(question);
    return left.shift() ?? '';
  };
  return { asked, askOne };
}

describe('readAnswers', () => {
  it('takes what is given and, without anybody to ask, the initial rest', async () => {
    expect(await readAnswers(fields, { title: ' A\nB ' }, undefined)).toEqual({
      ...{ title: 'A B', lang: 'en', day: 'today', about: '' },
    });
  });

  it('asks for what is not given, in order, but not for what is quiet', async () => {
    const { asked, askOne } = createPerson('it', 'harbour');
    expect(await readAnswers(fields, { title: 'A' }, askOne)).toEqual({
      ...{ title: 'A', lang: 'it', day: 'today', about: 'harbour' },
    });
    expect(asked).toEqual(['Language', 'About']);
  });

  it('names every option that is missing where there is nobody to ask', async () => {
    const more = { ...fields, name: { question: 'Name', check: checkLine } };
    await expect(readAnswers(more, {}, undefined)).rejects.toThrow('say --title "…" and --name "…"');
  });

  it('refuses what is wrong before it asks anything', async () => {
    const { asked, askOne } = createPerson('A');
    await expect(readAnswers(fields, { lang: '\u200b' }, askOne)).rejects.toThrow('--lang: there are no words in it');
    expect(asked).toEqual([]);
  });
});

describe('checkList', () => {
  it.each([
    ['Ada Rossi; Ion Pop', ['Ada Rossi', 'Ion Pop']],
    [' ; Ada Rossi;', ['Ada Rossi']],
    ['Rossi, Ada', ['Rossi, Ada']],
  ])('reads %j as %j', (text, lines) => {
    const checked = checkList(text);
    expect('value' in checked && listLines(checked.value)).toEqual(lines);
  });

  it.each(['', ' ; ', '\u202e'])('finds nothing in %j', (text) => {
    expect(checkList(text)).toEqual({ fault: 'there are no words in it' });
  });
});
