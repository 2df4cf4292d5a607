import type { DemonstrationAppeal } from '../demonstration-appeal.js';

export function knownCases(_now: Date): DemonstrationAppeal[] {
  return [];
}
