import { CsvError, type InfoRecord, parse } from 'csv-parse';
import { maximumRowLength, type RawRow } from './raw-row.js';
import { SourceFileError } from './source-file.js';

interface RowWithText {
  readonly record: Readonly<Record<string, string>>;
  /** The row as it stands in the file. */
  readonly raw: string;
}

/** Reads CSV (RFC 4180) whose first row names the columns; empty lines are passed over. */
export async function* readCsv(pieces: AsyncIterable<string>): AsyncGenerator<RawRow> {
  let columns: readonly string[] = [];
  let nextLine = 1;
  let ready: RawRow[] = [];
  const parser = parse({
    columns: (header: string[]) => {
      columns = checkedHeader(header);
      nextLine = 2;
      return [...columns];
    },
    // Rows are taken here and not from the stream, which would drop the last good ones on an error.
    on_record: (row: RowWithText, context) => {
      nextLine = context.lines + 1;
      ready.push(rowOf(row, context, columns.length));
      return null;
    },
    raw: true,
    skip_empty_lines: true,
    max_record_size: maximumRowLength,
    // Old exports leave quotation marks inside a field undoubled; the text is worth keeping.
    relax_quotes: true,
    relax_column_count: true,
  });
  const feed = (piece: string | null): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (error?: Error | null): void => (error ? reject(error) : resolve());
      if (piece === null) parser.end(done);
      else parser.write(piece, done);
    });
  // Every error also reaches `feed`; without a listener it would end the process.
  parser.on('error', () => undefined);
  try {
    for await (const piece of pieces) {
      await feed(piece);
      yield* ready;
      ready = [];
    }
    await feed(null);
    yield* ready;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield* ready;
    yield { line: nextLine, problem: problemOf(error) };
  } finally {
    parser.destroy();
  }
}

function rowOf(
  { record, raw }: RowWithText,
  { error, lines }: InfoRecord,
  columnCount: number,
): RawRow {
  const line = lines - (raw.trim().split('\n').length - 1);
  if (!error) return { line, record };
  return {
    line,
    problem: `has more or fewer fields than the first row, which names ${columnCount} columns`,
  };
}

function checkedHeader(header: readonly string[]): string[] {
  const names = header.map((name) => name.trim());
  const seen = new Set<string>();
  for (const name of names) {
    if (name !== '' && seen.has(name)) {
      throw new SourceFileError(`The first row names the column “${name}” twice.`);
    }
    seen.add(name);
  }
  return names;
}

function problemOf(error: CsvError): string {
  const rest = 'It and the rows after it were not read.';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return `opens a quotation mark that is never closed, or the file was cut short. ${rest}`;
  }
  if (error.code === 'CSV_MAX_RECORD_SIZE') {
    const limit = maximumRowLength.toLocaleString('en');
    return `is longer than ${limit} characters; is a quotation mark not closed? ${rest}`;
  }
  return `is not valid CSV (${error.message}). ${rest}`;
}
