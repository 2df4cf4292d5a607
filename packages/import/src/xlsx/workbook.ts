import { maximumRowLength } from '../raw-row.js';
import { SourceFileError } from '../source-file.js';
import type { Archive } from './archive.js';
import { readXml, smallXml } from './xml.js';

/** What has to be known of a workbook before one of its sheets can be read. */
export interface Workbook {
  /** Name of the part that holds the sheet. */
  readonly sheet: string;
  /** Days are counted from 1904 and not from 1900, as old Excel for Mac did. */
  readonly from1904: boolean;
  /** By index of a cell's style, whether it shows a date or a time. */
  readonly dateStyles: readonly boolean[];
  readonly sharedStrings: readonly string[];
}

/** All shared texts of a workbook, in characters; they are kept in memory. */
const mostShared = 400_000_000;
/** What a text takes beside its characters. */
const perText = 16;

/**
 * Opens a sheet: the first that is not hidden, or the one of a name or number (from 1).
 *
 * @throws SourceFileError when there is no such sheet; the message names those that there are
 */
export async function openWorkbook(
  archive: Archive,
  path: string,
  wanted: string | undefined,
): Promise<Workbook> {
  const main = 'xl/workbook.xml';
  if (!archive.has(main)) {
    throw new SourceFileError(`${path} is no Excel workbook (.xlsx): it has no ${main}.`);
  }
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let from1904 = false;
  await smallXml(archive.read(main), {
    onOpen(name, given) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(given.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(given).find(([key]) => /:id$/.test(key))?.[1] ?? '';
      sheets.push({ name: given.name ?? '', id, hidden: (given.state ?? 'visible') !== 'visible' });
    },
  });
  const targets = new Map<string, string>();
  await smallXml(archive.read('xl/_rels/workbook.xml.rels'), {
    onOpen(name, { Id = '', Target = '' }) {
      if (name !== 'Relationship') return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const chosen =
    wanted === undefined
      ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0])
      : (sheets.find(({ name }) => name === wanted) ?? sheets[Number(wanted) - 1]);
  if (!chosen) {
    const names = sheets.map(({ name }, at) => `${at + 1} “${name}”`).join(', ');
    throw new SourceFileError(`${path} has no sheet “${wanted ?? 1}”. It has: ${names}.`);
  }
  return {
    sheet: targets.get(chosen.id) ?? 'xl/worksheets/sheet1.xml',
    from1904,
    dateStyles: await dateStylesOf(archive.read('xl/styles.xml')),
    sharedStrings: await sharedStringsOf(archive.read('xl/sharedStrings.xml'), path),
  };
}

/** The formats 14 to 22, 27 to 36, 45 to 47 and 50 to 58 are dates everywhere (ECMA-376 18.8.30). */
const isDateFormat = (id: number, code: string | undefined): boolean =>
  code === undefined
    ? (id >= 14 && id <= 22) ||
      (id >= 27 && id <= 36) ||
      (id >= 45 && id <= 47) ||
      (id >= 50 && id <= 58)
    : /[ymdhs年月日]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, ''));

/** No format is longer (ECMA-376 18.8.30, as Excel limits it). */
const longestFormat = 255;

/** By index of a cell's style, whether it shows a date or a time. */
export async function dateStylesOf(pieces: AsyncIterable<string>): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inside = false;
  await smallXml(pieces, {
    onOpen(name, given) {
      if (name === 'numFmt') {
        codes.set(Number(given.numFmtId), (given.formatCode ?? '').slice(0, longestFormat));
      }
      if (name === 'cellXfs') inside = true;
      else if (name === 'xf' && inside) {
        const id = Number(given.numFmtId ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    onClose(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return styles;
}

/**
 * The texts that cells name by their index.
 *
 * @throws SourceFileError when they are more than can be kept in memory
 */
export async function sharedStringsOf(
  pieces: AsyncIterable<string>,
  path: string,
): Promise<string[]> {
  const strings: string[] = [];
  let [text, length] = ['', 0];
  let [inText, phonetic] = [false, false];
  const reading = readXml(pieces, {
    onOpen(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = true;
    },
    onText(piece) {
      // A row that is too long is refused; how long it is need not be known.
      if (inText && !phonetic && text.length <= maximumRowLength) text += piece;
    },
    onClose(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        length += text.length + perText;
        if (length > mostShared) {
          throw new SourceFileError(`${path} is too large to be read whole; save it as CSV UTF-8.`);
        }
        strings.push(text);
      }
    },
  });
  for await (const _ of reading);
  return strings;
}
