import { SourceFileError } from '../source-file.js';
import type { Archive } from './archive.js';
import { wholeXml } from './xml.js';

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
  await wholeXml(archive.read(main), {
    onOpen(name, given) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(given.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(given).find(([key]) => /:id$/.test(key))?.[1] ?? '';
      sheets.push({ name: given.name ?? '', id, hidden: (given.state ?? 'visible') !== 'visible' });
    },
  });
  const targets = new Map<string, string>();
  await wholeXml(archive.read('xl/_rels/workbook.xml.rels'), {
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
    dateStyles: await dateStylesOf(archive),
    sharedStrings: await sharedStringsOf(archive, path),
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

async function dateStylesOf(archive: Archive): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inside = false;
  await wholeXml(archive.read('xl/styles.xml'), {
    onOpen(name, given) {
      if (name === 'numFmt') codes.set(Number(given.numFmtId), given.formatCode ?? '');
      else if (name === 'cellXfs') inside = true;
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

async function sharedStringsOf(archive: Archive, path: string): Promise<string[]> {
  const strings: string[] = [];
  let [text, length] = ['', 0];
  let [inText, phonetic] = [false, false];
  await wholeXml(archive.read('xl/sharedStrings.xml'), {
    onOpen(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') inText = true;
    },
    onText(piece) {
      if (inText && !phonetic) text += piece;
    },
    onClose(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        length += text.length;
        if (length > mostShared) {
          throw new SourceFileError(`${path} is too large to be read whole; save it as CSV UTF-8.`);
        }
        strings.push(text);
      }
    },
  });
  return strings;
}
