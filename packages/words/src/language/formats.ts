/** What `Intl` calls a language: the English of the elements is British, with 23 Nov 2026. */
const localeOf = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);

/**
 * A part of a date in China, which no line break parts. Deadlines are days of its calendar, wherever
 * the citizen sits.
 */
function date(tag: string, value: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(localeOf(tag), { ...options, timeZone: 'Asia/Shanghai' })
    .format(new Date(value))
    .replace(/ /g, '\u00a0');
}

/** 2026年11月23日, 23 Nov 2026. */
export const day = (tag: string, value: string): string =>
  date(tag, value, {
    year: 'numeric',
    month: /^en\b/.test(tag) ? 'short' : 'long',
    day: 'numeric',
  });

/** 11月23日, 23 November. */
export const monthDay = (tag: string, value: string): string =>
  date(tag, value, { month: 'long', day: 'numeric' });

/** 15:04. */
export const clock = (tag: string, value: string): string =>
  date(tag, value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
