/** China keeps one time, eight hours ahead of UTC, without summer time. */
const offset = 8 * 60 * 60 * 1000;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * The day in China at a moment.
 *
 * @param at RFC 3339 text or a Date
 * @returns `YYYY-MM-DD`
 * @throws RangeError when `at` is not a time
 * @example chinaDay('2026-11-22T16:00:00Z') // '2026-11-23'
 */
export function chinaDay(at: string | Date): string {
  return new Date(new Date(at).getTime() + offset).toISOString().slice(0, 10);
}

/** The day `days` later, or earlier when negative. `day` is `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** Whether a text is a day that exists, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text) && addDays(text, 0) === text;

/** The first moment of a day in China, RFC 3339 in UTC. `day` is `YYYY-MM-DD`. */
export function startOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`)).toISOString();
}

/**
 * The first moment of the day after a day in China, RFC 3339 in UTC, also of the last day that can be
 * written, 9999-12-31. `day` is `YYYY-MM-DD`.
 */
export function startOfNextDay(day: string): string {
  return new Date(Date.parse(startOfDay(day)) + dayLength).toISOString();
}

/** The last second of a day in China (23:59:59), RFC 3339 in UTC. `day` is `YYYY-MM-DD`. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(`${day}T23:59:59+08:00`)).toISOString();
}
