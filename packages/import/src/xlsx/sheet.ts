import { headed, mostColumns } from '../headed.js';
import { maximumRowLength, type RawRow } from '../raw-row.js';
import { Archive } from './archive.js';
import { serialText } from './serial.js';
import { openWorkbook, type Workbook } from './workbook.js';
import { readXml } from './xml.js';

/** Reads a sheet whose first row with something in it names the columns; empty rows are passed over. */
export async function* readXlsx(path: string, sheet: string | undefined): AsyncGenerator<RawRow> {
  await using archive = await Archive.open(path);
  const workbook = await openWorkbook(archive, path, sheet);
  const { from1904 } = workbook;
  for await (const row of headed(cellsOf(archive.read(workbook.sheet), workbook))) {
    yield from1904 && 'record' in row ? { ...row, from1904 } : row;
  }
}

interface CellRow {
  readonly line: number;
  readonly cells: readonly string[] | null;
}

/** What the texts of cells depend on. */
type Texts = Pick<Workbook, 'from1904' | 'dateStyles' | 'sharedStrings'>;

/** The rows of a sheet as texts, a cell for each column up to the last that holds something. */
export async function* cellsOf(
  pieces: AsyncIterable<string>,
  workbook: Texts,
): AsyncGenerator<CellRow> {
  let rows: CellRow[] = [];
  let cells: string[] = [];
  let [line, length, column] = [0, 0, 0];
  let [type, style, value, inValue, phonetic] = ['n', 0, '', false, false];
  const reading = readXml(pieces, {
    onOpen(name, given) {
      if (name === 'row') {
        line = Number.isSafeInteger(Number(given.r)) ? Number(given.r) : line + 1;
        [cells, length, column] = [[], 0, 0];
      } else if (name === 'c') {
        column = columnOf(given.r ?? '') || column + 1;
        [type, style, value] = [given.t ?? 'n', Number(given.s ?? 0), ''];
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || name === 't') inValue = true;
    },
    onText(text) {
      if (inValue && !phonetic && length + value.length <= maximumRowLength) value += text;
    },
    onClose(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') {
        const text = textOf(workbook, type, style, value);
        length += text.length;
        if (text.trim() === '') return;
        // What stands too far right is one column too many, wherever it stands.
        const at = Math.min(column, mostColumns + 1) - 1;
        while (cells.length < at) cells.push('');
        cells[at] = text;
      } else if (name === 'row') {
        if (length > maximumRowLength) rows.push({ line, cells: null });
        else if (cells.length > 0) rows.push({ line, cells });
      }
    },
  });
  for await (const _ of reading) {
    yield* rows;
    rows = [];
  }
}

/** The number of a column from the name of a cell: `A1` is 1, `AB7` is 28; 0 when it is no name. */
function columnOf(cell: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(cell)?.[0] ?? '') {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return column;
}

function textOf(
  { sharedStrings, dateStyles, from1904 }: Texts,
  type: string,
  style: number,
  value: string,
): string {
  if (type === 's') return sharedStrings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  // What could not be computed is no value; `n` is a number, and what has no type is one too.
  if (type === 'e') return '';
  if (type !== 'n' || value === '') return value;
  if (dateStyles[style]) return serialText(Number(value), from1904) ?? value;
  return plainNumber(value);
}

/** A number as people write it, as long as it has all its digits. */
const plainNumber = (value: string): string => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? String(number) : value;
};
