import { foldSpace } from '../../src/translation/fold-space.ts';
import { createShieldTest } from '../../src/translation/shield/keeps-shields.ts';
import type { MarkedText } from '../../src/translation/shield/marked-text.ts';
import type { Shield } from '../../src/translation/shield/shield.ts';
import { hasWords, restoreText, shieldText } from '../../src/translation/shield/shield-text.ts';
import { askEngine, type EngineRun } from './ask-engine.ts';

/** A text that the engine could not be given or whose names and numbers it lost, twice. */
export interface Failure {
  readonly text: string;
  readonly why: string;
}

export interface Drafts {
  /** By the words of the document. */
  readonly made: ReadonlyMap<string, string>;
  readonly failed: readonly Failure[];
}

interface Wording {
  readonly target: string;
  readonly findShields: (marked: MarkedText) => readonly Shield[];
}

const tooLong = 'is longer than the engine takes';
const broken = 'came back without its names or numbers, also when it was sent as it is';

/**
 * A draft for each text: names, codes and numbers go as tokens and are put back. A text whose tokens do not all come
 * back once is sent as it is, and its draft is only taken where it says the same names and numbers.
 */
export async function makeDrafts(
  texts: readonly MarkedText[],
  { target, findShields }: Wording,
  run: EngineRun,
): Promise<Drafts> {
  const shielded = texts.map((marked) => toShielded(marked, findShields));
  const tokened = shielded.flatMap(({ sent }) => (hasWords(sent) ? [sent.text] : []));
  const answers = await askEngine(tokened, run);
  const made = new Map<string, string>();
  for (const { source, sent } of shielded) {
    const answer = hasWords(sent) ? (answers.get(sent.text) ?? '') : sent.text;
    const draft = foldSpace(restoreText(answer, sent) ?? '');
    if (draft) made.set(source, draft);
  }
  const open = shielded.filter(({ source }) => !made.has(source));
  const plain = open.flatMap(({ source, sent }) => (sent.text === source ? [] : [source]));
  const bare = await askEngine(plain, run);
  const isWhole = createShieldTest(target);
  const failed = open.flatMap(({ source, shields }): Failure[] => {
    const draft = foldSpace(bare.get(source) ?? '');
    if (draft && isWhole(source, shields, draft)) made.set(source, draft);
    if (made.has(source)) return [];
    return [{ text: source, why: source.length > run.limits.characters ? tooLong : broken }];
  });
  return { made, failed };
}

function toShielded(marked: MarkedText, findShields: Wording['findShields']) {
  const shields = findShields(marked);
  return { source: marked.text, shields, sent: shieldText(marked.text, shields) };
}
