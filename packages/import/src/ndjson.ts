import { plainHeading } from './headed.js';
import { maximumRowLength, type RawRow } from './raw-row.js';

/** Reads one JSON object per line; empty lines are passed over. */
export async function* readNdjson(pieces: AsyncIterable<string>): AsyncGenerator<RawRow> {
  for await (const { line, text, ended } of linesOf(pieces)) {
    if (text === null) yield { line, problem: tooLong };
    else if (text.trim() !== '') yield readLine(line, text, ended);
  }
}

const tooLong = `is longer than ${maximumRowLength.toLocaleString('en')} characters`;

interface Line {
  readonly line: number;
  /** Null when the line was too long to be kept. */
  readonly text: string | null;
  readonly ended: boolean;
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let line = 1;
  let text: string | null = '';
  const grow = (more: string): string | null =>
    text === null || text.length + more.length > maximumRowLength ? null : text + more;
  for await (const piece of pieces) {
    const parts = piece.split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield { line, text: grow(part), ended: true };
      line += 1;
      text = '';
    }
    text = grow(last);
  }
  if (text !== '') yield { line, text, ended: false };
}

/** Ids of 17 digits are numbers in many exports, and JavaScript's numbers have 15. */
const withAllDigits = (
  _: string,
  value: unknown,
  context?: { readonly source?: string },
): unknown =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^\d+$/.test(context?.source ?? '')
    ? context?.source
    : value;

function readLine(line: number, text: string, ended: boolean): RawRow {
  try {
    const value: unknown = JSON.parse(text, withAllDigits);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const entries = Object.entries(value).map(([name, each]) => [plainHeading(name), each]);
      return { line, record: Object.fromEntries(entries) as Record<string, unknown> };
    }
    return { line, problem: 'is not a JSON object; one object per line is expected' };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      line,
      problem: ended
        ? 'is not valid JSON'
        : 'is not valid JSON, and the file ends in it: was the copy cut short?',
    };
  }
}
