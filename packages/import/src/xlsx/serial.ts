/** What spreadsheets call day 0, in milliseconds: 30 December 1899, or 1 January 1904. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
const day = 86_400_000;

/** From 1990 to 2100. Fewer days are a time of day or a number that means something else. */
const first = 32_874;
const last = 73_050;

/**
 * A serial number of a spreadsheet as China's clocks showed it, to the second: 43580.3972 is
 * `2019-04-25 09:31:58`. Undefined when it is no day between 1990 and 2100. (Before March 1900 Excel
 * counts a day that never was; no letter is that old.)
 */
export function serialText(serial: number, from1904: boolean): string | undefined {
  const zero = from1904 ? dayZero[1904] : dayZero[1900];
  const since1900 = serial + (zero - dayZero[1900]) / day;
  if (!(since1900 >= first && since1900 < last)) return undefined;
  const at = new Date(Math.round((zero + serial * day) / 1000) * 1000).toISOString();
  return Number.isInteger(serial) ? at.slice(0, 10) : `${at.slice(0, 10)} ${at.slice(11, 19)}`;
}
