import { addDays, chinaDay, isWorkingDay } from '@through-train/contract';
import type { SeededRandom } from './seeded-random.js';

const minute = 60_000;
/** Milliseconds of a day. */
export const dayLength = 24 * 60 * minute;

/** A moment of a day in China. */
const at = (day: string, minutes: number): number =>
  Date.parse(`${day}T00:00:00+08:00`) + minutes * minute;

const [opens, noon, afternoon, closes] = [8.5 * 60, 12 * 60, 14.5 * 60, 17.5 * 60];

/** The first moment from `earliest` on at which somebody is in the office; milliseconds. */
export function inOfficeHours(earliest: number, random: SeededRandom): number {
  for (let day = chinaDay(new Date(earliest)); ; day = addDays(day, 1)) {
    const from = Math.max(earliest, at(day, opens));
    const until = at(day, closes);
    if (!isWorkingDay(day) || from >= until) continue;
    // What came in is mostly dealt with soon; the noon break is the noon break.
    const moment = from + (until - from) * random.next() ** 2;
    const resting = moment > at(day, noon) && moment < at(day, afternoon);
    return resting ? Math.max(from, at(day, random.between(afternoon, closes))) : moment;
  }
}

/** A moment of that day in China at which citizens write: mostly in the evening and at noon. */
export function citizenMoment(day: string, random: SeededRandom): number {
  const [from, to] = random.pick([
    [7 * 60, 9 * 60],
    [9 * 60, 12 * 60],
    [12 * 60, 14 * 60],
    [14 * 60, 18 * 60],
    [19 * 60, 23 * 60],
    [19 * 60, 23 * 60],
  ] as const);
  return at(day, random.between(from, to));
}
