import { autocomplete, isCancel, select, text } from '@clack/prompts';
import { RunError } from '../command/run-command.ts';
import type { AskOne, Field } from './answers.ts';

/** More choices than this are looked through by typing. */
const mostShown = 7;
const usualWidth = 80;

/** What asks on the terminal; `undefined` where there is none, as in CI or behind a pipe. */
export function findAsker(): AskOne | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  // Some terminals do not say how wide they are, and a line of no width holds no question.
  process.stdout.columns ||= usualWidth;
  return askOnTerminal;
}

async function askOnTerminal(field: Field): Promise<string> {
  const answer = await (field.choices ? askForChoice(field) : askForText(field));
  // Interrupted programs end with 130.
  if (isCancel(answer)) throw new RunError('stopped; nothing was written', 130);
  return answer;
}

function askForText({ question, initial, isOptional, check }: Field) {
  return text({
    message: isOptional ? `${question} (Enter for none)` : question,
    ...(initial !== undefined && { initialValue: initial }),
    validate: (typed = '') => {
      if (typed.trim() === '' && isOptional) return undefined;
      const checked = check(typed);
      return 'fault' in checked ? checked.fault : undefined;
    },
  });
}

function askForChoice({ question, choices = [], initial }: Field) {
  const options = { message: question, options: [...choices], ...(initial !== undefined && { initialValue: initial }) };
  return choices.length > mostShown ? autocomplete({ ...options, maxItems: mostShown }) : select(options);
}
