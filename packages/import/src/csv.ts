import { CsvError, type InfoRecord, parse } from 'csv-parse';
import { headed } from './headed.js';
import { maximumRowLength, type RawRow } from './raw-row.js';

/** What may stand between the fields of a row. */
export const delimiters = { ',': ',', ';': ';', tab: '\t', '|': '|' } as const;
export type Delimiter = keyof typeof delimiters;

interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV (RFC 4180) whose first row names the columns; empty lines are passed over.
 *
 * @param delimiter what stands between fields; without it what a `sep=` line says, or what parts the
 *   first row most often
 */
export async function* readCsv(
  pieces: AsyncIterable<string>,
  delimiter?: Delimiter,
): AsyncGenerator<RawRow> {
  let failure: RawRow | undefined;
  yield* headed(rowsOf(pieces, delimiter, (row) => (failure = row)));
  if (failure) yield failure;
}

async function* rowsOf(
  pieces: AsyncIterable<string>,
  delimiter: Delimiter | undefined,
  onFailure: (row: RawRow) => void,
): AsyncGenerator<Cells> {
  const { head, said, rest } = await beginningOf(pieces);
  const skipped = said === undefined ? 0 : 1;
  let nextLine = 1 + skipped;
  let ready: Cells[] = [];
  const parser = parse({
    // Rows are taken here and not from the stream, which would drop the last good ones on an error.
    on_record: (row: string[], context: InfoRecord) => {
      // With `raw`, which its types do not know of.
      const { record, raw } = row as unknown as { record: string[]; raw: string };
      nextLine = context.lines + 1 + skipped;
      const line = context.lines + skipped - (raw.trim().split('\n').length - 1);
      ready.push({ line, cells: record.map((cell) => meant(cell, raw)) });
      return null;
    },
    delimiter: delimiter ? delimiters[delimiter] : (said ?? mostFrequent(head)),
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
    for await (const piece of rest) {
      await feed(piece);
      yield* ready;
      ready = [];
    }
    await feed(null);
    yield* ready;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield* ready;
    onFailure({ line: nextLine, problem: problemOf(error) });
  } finally {
    parser.destroy();
  }
}

/** Enough for the longest row of headings. */
const headLength = 65_536;

/** The first line, the delimiter that a `sep=` line before it names, and the text without that line. */
async function beginningOf(pieces: AsyncIterable<string>) {
  const iterator = pieces[Symbol.asyncIterator]();
  let read = '';
  const hasLines = () => read.indexOf('\n', read.trimStart().indexOf('\n') + 2) > 0;
  while (read.length < headLength && !hasLines()) {
    const { value, done } = await iterator.next();
    if (done) break;
    read += value;
  }
  const found = /^\s*"?sep=(.)"?[^\S\n]*(?:\n|$)/i.exec(read);
  const text = found ? read.slice(found[0].length) : read;
  async function* rest(): AsyncGenerator<string> {
    yield text;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  }
  const [head = ''] = text.trimStart().slice(0, headLength).split('\n', 1);
  return { head, said: found?.[1], rest: rest() };
}

/** What parts the fields of a row of headings; quotation marks hide what is in them. */
function mostFrequent(head: string): string {
  const open = head.replace(/"[^"]*"/g, '');
  const count = (delimiter: string): number => open.split(delimiter).length;
  return Object.values(delimiters).reduce((best, each) =>
    count(each) > count(best) ? each : best,
  );
}

/** `"他说"不行"，等。"` keeps its outer marks when the inner ones are not doubled: they part fields. */
function meant(cell: string, raw: string): string {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return cell;
  if (raw.includes(`"${cell.replaceAll('"', '""')}"`)) return cell;
  return cell.slice(1, -1).replaceAll('""', '"');
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
