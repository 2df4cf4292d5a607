/** What a spreadsheet would take for a formula (also in full width). */
const formula = /^[=+\-@\t\r＝＋－＠]/;

/** One row of CSV (RFC 4180), every cell a text: what would be a formula begins with an apostrophe. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells
    .map((cell) => String(cell))
    .map((cell) => (formula.test(cell) ? `'${cell}` : cell))
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',')}\r\n`;
