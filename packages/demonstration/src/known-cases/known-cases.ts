import type { DemonstrationAppeal } from '../demonstration-appeal.js';
import { anrenTrain } from './anren-train.js';
import { changshaAdvertising } from './changsha-advertising.js';
import { yueyangLift } from './yueyang-lift.js';

/** Three cases of the summer of 2019, told through to their answers. The wording is ours. */
export const knownCases: readonly DemonstrationAppeal[] = [
  anrenTrain,
  yueyangLift,
  changshaAdvertising,
];
