import chineseDays from 'chinese-days';
import { addDays, chinaDay } from './china-day.js';

/**
 * Whether offices in China work on a day: Monday to Friday without public holidays, and the
 * make-up weekends around them.
 *
 * The State Council announces a year's holidays in the November before. In years the calendar does
 * not know (before 2004, and those not yet announced) only weekends are free: a time limit counted
 * into such a year ends too early rather than too late, and moves when the calendar is updated.
 *
 * @param day `YYYY-MM-DD`
 */
export function isWorkingDay(day: string): boolean {
  // The library reads a day as midnight UTC but looks at it in the computer's own zone: west of
  // Greenwich it finds holidays, whose days it has read the same way, but takes every weekday for
  // the one before. So it is asked for holidays and make-up days only; those have a name in two
  // languages, all others the name of their weekday.
  const { name, work } = chineseDays.getDayDetail(day);
  if (name.includes(',')) return work;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}

/** The last of `days` working days that follow a day. `day` is `YYYY-MM-DD`. */
export function addWorkingDays(day: string, days: number): string {
  let end = day;
  for (let left = days; left > 0; ) {
    end = addDays(end, 1);
    if (isWorkingDay(end)) left -= 1;
  }
  return end;
}

/**
 * The working days left: those after today up to and including the day it is due, so 0 on that day
 * itself. Negative by the working days gone by since.
 *
 * @param now RFC 3339
 * @param due RFC 3339
 */
export function workingDaysUntil(now: string, due: string): number {
  const today = chinaDay(now);
  const last = chinaDay(due);
  const [from, to, sign] = today <= last ? [today, last, 1] : [last, today, -1];
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) count += sign;
  }
  return count;
}
