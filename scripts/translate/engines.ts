import { createApertium } from './apertium.ts';
import { createAzure } from './azure.ts';
import { createDeepl } from './deepl.ts';
import type { Engine, EngineSetting } from './engine.ts';
import { createGoogle } from './google.ts';
import { createLibretranslate } from './libretranslate.ts';

/** Every engine by the name it has on the command line. */
export const engines: ReadonlyMap<string, (setting: EngineSetting) => Engine> = new Map([
  ['apertium', createApertium],
  ['deepl', createDeepl],
  ['google', createGoogle],
  ['azure', createAzure],
  ['libretranslate', createLibretranslate],
]);
