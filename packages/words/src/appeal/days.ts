import { chinaDay } from '@through-train/contract';

/** Whole calendar days in China from `now` (milliseconds) until `at`: 0 is today, negative is past. */
export const daysUntil = (at: string, now: number): number =>
  Math.round((Date.parse(chinaDay(at)) - Date.parse(chinaDay(new Date(now)))) / 86_400_000);

/** What the words need to write a day. */
interface DayWords {
  day(value: string): string;
  monthDay(value: string): string;
}

/**
 * A day in a sentence: without its year when that is the year of `beside`, the full date which the
 * reader sees next to it. The year of the device plays no part.
 */
export function dayBeside(words: DayWords, at: string, reference: string): string {
  const sameYear = chinaDay(at).slice(0, 4) === chinaDay(reference).slice(0, 4);
  return sameYear ? words.monthDay(at) : words.day(at);
}
