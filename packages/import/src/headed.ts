import type { RawRow } from './raw-row.js';
import { SourceFileError } from './source-file.js';

/** More are no columns but a table that was turned over; Excel has 16,384, mostly empty. */
export const mostColumns = 1000;

/** A heading as it is compared: one width, nothing invisible, no blanks. */
export const plainHeading = (heading: string): string =>
  heading
    // Longer ones are texts, and to fold them takes time that grows with its square.
    .slice(0, 200)
    .normalize('NFKC')
    .replace(/[\p{Default_Ignorable_Code_Point}\s]+/gu, '');

/**
 * The names of the columns in a first row. Columns without a name are passed over.
 *
 * @throws SourceFileError when a name stands there twice, or when they are too many
 */
export function columnNames(header: readonly string[]): string[] {
  const names = header.map((name) => plainHeading(name));
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== '' && seen.has(name)) {
      throw new SourceFileError(`The first row names the column “${name}” twice.`);
    }
    seen.add(name);
  }
  if (seen.size > mostColumns || names.findLastIndex((name) => name !== '') >= mostColumns) {
    const columnLimit = mostColumns.toLocaleString('en');
    throw new SourceFileError(`The first row names a column after the ${columnLimit}th.`);
  }
  return names;
}

/** A row by the names of its columns. A cell that is left out at the end is empty. */
export function recordOf(
  names: readonly string[],
  cells: readonly string[],
): Readonly<Record<string, string>> | string {
  if (cells.slice(names.length).some((cell) => cell.trim() !== '')) {
    return `has more fields than the first row, which names ${names.length} columns`;
  }
  const record: Record<string, string> = Object.create(null);
  names.forEach((name, at) => {
    if (name !== '') record[name] = cells[at] ?? '';
  });
  return record;
}

/** Rows of cells, the first of which names the columns. `null`: the row is too long. */
export async function* headed(
  rows: AsyncIterable<{ readonly line: number; readonly cells: readonly string[] | null }>,
): AsyncGenerator<RawRow> {
  let names: string[] | undefined;
  for await (const { line, cells } of rows) {
    if (cells === null) {
      yield { line, problem: 'is longer than 1,000,000 characters' };
      continue;
    }
    if (!names) {
      names = columnNames(cells);
      continue;
    }
    const record = recordOf(names, cells);
    yield typeof record === 'string' ? { line, problem: record } : { line, record };
  }
}
