import { briefingStages } from './briefing-stages.ts';
import { doubtStages } from './doubt-stages.ts';
import { fileSeedStages } from './file-seed-stages.ts';
import { fileStages } from './file-stages.ts';
import { recordStages } from './record-stages.ts';
import { seedStages } from './seed-stages.ts';
import { shardStages } from './shard-stages.ts';
import type { Stages } from './stage.ts';
import { translationStages } from './translation-stages.ts';

export const allStages: Stages = {
  ...fileStages,
  ...shardStages,
  ...seedStages,
  ...doubtStages,
  ...briefingStages,
  ...fileSeedStages,
  ...translationStages,
  ...recordStages,
};
