import { EngineError } from './engine.ts';

/**
 * The texts of an answer.
 * @throws {EngineError} where there is not one for each that was sent: nobody could say which is which.
 */
export function toTexts(
  answer: readonly { readonly text: string }[],
  sent: readonly string[],
  service: string,
): readonly string[] {
  if (answer.length === sent.length) return answer.map(({ text }) => text);
  throw new EngineError(
    `${service} gave ${answer.length} translations for ${sent.length} texts: nothing of this answer is used; try again later`,
  );
}
