import { type Delimiter, readCsv } from './csv.js';
import { readNdjson } from './ndjson.js';
import type { RawRow } from './raw-row.js';
import { type Encoding, headOf, inspectSource, readText } from './source-file.js';
import { readXlsx } from './xlsx/sheet.js';

/** Formats an import file may have. */
export const formats = ['ndjson', 'csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

/** A file and how it is to be read. */
export interface Source {
  readonly path: string;
  readonly format: Format;
  readonly encoding: Encoding;
  /** Between the fields of CSV; undefined: it is found out. */
  readonly delimiter: Delimiter | undefined;
  /** Name or number of a workbook's sheet; undefined: the first. */
  readonly sheet: string | undefined;
}

/**
 * Looks through the whole file once and returns how its rows are read, as often as wanted.
 *
 * @throws SourceFileError when the file as a whole cannot be used
 */
export async function openRows(source: Source): Promise<() => AsyncGenerator<RawRow>> {
  const { path, format, delimiter, sheet } = source;
  if (format === 'xlsx') {
    await headOf(path);
    return () => readXlsx(path, sheet);
  }
  const encoding = await inspectSource(path, source.encoding);
  return format === 'csv'
    ? () => readCsv(readText(path, encoding), delimiter)
    : () => readNdjson(readText(path, encoding));
}
