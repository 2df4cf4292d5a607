/**
 * A day as people type it where a browser has no calendar; what is none stays as it is.
 *
 * @returns `YYYY-MM-DD`
 * @example readDay('2026年9月1日') // '2026-09-01'
 */
export const readDay = (text: string): string =>
  text
    .trim()
    .replace(
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
      (_, year: string, month: string, day: string) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
