import type { TrackedAppeal } from '@through-train/contract';
import { type Shape, shapeOf } from '../../appeal-view/marks.js';

/** The shape that stands for the state. */
export function trackedShape({
  handling,
  state,
}: Pick<TrackedAppeal, 'handling' | 'state'>): Shape {
  return state === null || handling === 'rejected' ? 'stopped' : shapeOf(state);
}
