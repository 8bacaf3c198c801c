import { describe, expect, test } from 'vitest';
import { toCommentary } from './desk-files.ts';
import { openDesk } from './open-desk.ts';

/*
 * Seatown is what the fishermen themselves call Borgomare, and the article is about that. The rule on names is right in
 * general and wrong here; the author says so where it is wrong, and why.
 */
describe('an author lets one find of a rule pass, and has to say why', () => {
  const desk = openDesk();
  const file = 'content/commentary/on-names.mdx';
  const sentence = 'The fishermen call it Seatown.';
  const check = async (body: string) => {
    desk.write(file, toCommentary(body));
    const { code, output } = await desk.run('check');
    return { code, output };
  };

  test('without it, the rule finds the name', async () => {
    const { output } = await check(sentence);
    expect(output).toContain(`warning ${file}:8:23: “Seatown” is not the name the glossary prefers`);
  });

  test('with a reason it passes, and the check says that it did, and why', async () => {
    const { code, output } = await check(`{/* allow unpreferred-name: it is their word */}\n\n${sentence}`);
    expect(code).toBe(0);
    expect(output).toContain(`allowed ${file}:10:23: “Seatown”`);
    expect(output).toContain('[unpreferred-name], because: it is their word\n');
    expect(output).toContain('check: no errors, no warnings, 1 allowed with a reason');
  });

  test('without a reason nothing passes, and the missing reason is an error', async () => {
    const { code, output } = await check(`{/* allow unpreferred-name */}\n\n${sentence}`);
    expect(code).toBe(1);
    expect(output).toContain(
      `error ${file}:8:1: nothing says why “unpreferred-name” may pass here; say why: {/* allow unpreferred-name: the reason */} [allowance]`,
    );
    expect(output).toContain(`warning ${file}:10:23: “Seatown”`);
  });

  test('where there is nothing left to let pass, the note itself is an error', async () => {
    const { code, output } = await check('{/* allow unpreferred-name: it is their word */}\n\nThe fishermen stay.');
    expect(code).toBe(1);
    expect(output).toContain(`error ${file}:8:1: there is nothing here that “unpreferred-name” finds; take this out`);
  });

  test('only one passes: the next one is found', async () => {
    const both = `{/* allow unpreferred-name: it is their word */}\n\n${sentence}\n\nSeatown has new piers.`;
    const { output } = await check(both);
    expect(output).toContain(`warning ${file}:12:1: “Seatown”`);
  });

  test('a slip in the name of the rule is an error that names the nearest', async () => {
    const { code, output } = await check(`{/* allow unprefered-name: it is their word */}\n\n${sentence}`);
    expect(code).toBe(1);
    expect(output).toContain('there is no rule “unprefered-name”; did you mean unpreferred-name?');
  });
});
