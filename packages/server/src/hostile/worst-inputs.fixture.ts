/**
 * The table of everything that reads what strangers send, each with the input that costs it most.
 * Whoever adds an expression, a loop or a library that reads a body, a header, an address or a file
 * adds a row: what it reads, and the input of a given size on which the slowest way to write it
 * takes the square of the size. Typical are: many beginnings without an end (`aaaa` for `a*b`), many
 * blanks where some are allowed, everything repeated that is compared with everything else, and
 * marks that Unicode has to put in order. `linear-time.test.ts` measures each row.
 */
import {
  characterCount,
  cleanText as cleanLetterText,
  findPersonalData,
  isEmail,
  isReadable,
  isVisible,
  localized,
  normalizePhone,
  parseQueryCode,
  parseReferenceNumber,
  redact,
  redactReply,
} from '@through-train/contract';
import { readDay } from '@through-train/contract/letter';
import { passageOf } from '@through-train/core/search/excerpt.js';
import { hitsIn } from '@through-train/core/search/hits.js';
import { searchWords } from '@through-train/core/search/search-text.js';
import { searchExpression, searchTokens } from '@through-train/core/search/sqlite/tokens.js';
import { webOrigin } from '@through-train/core/sites/web-origin.js';
import { contentPolicy } from '@through-train/embed/csp/csp.js';
import {
  cellsOf,
  cleanText,
  dateStylesOf,
  headed,
  plainHeading,
  readChinaMoment,
  readCsv,
  readNdjson,
  SourceFileError,
  sharedStringsOf,
  textOfHtml,
} from '@through-train/import';
import { readReceipt, shippedLanguage } from '@through-train/words';
import { parseStrictJson } from '../http/strict-json.js';
import { nearestIds } from '../sites/nearest.js';

/** One way in, with its worst input. */
export interface WorstInput {
  readonly name: string;
  /** Makes the input of so many characters or bytes, and gives what reads it. */
  readonly prepare: (size: number) => () => unknown;
  /** The largest input that can come this way; 512 KiB unless it says otherwise. */
  readonly largest?: number;
}

/** A text repeated to a size. */
export const filledWith = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** Things that differ, each made of its number, to a size. */
export function numbered(size: number, one: (at: number) => string, between: string): string {
  const all: string[] = [];
  for (let length = 0, at = 0; length < size; at += 1) {
    const next = one(at);
    all.push(next);
    length += next.length + between.length;
  }
  return all.slice(0, -1).join(between);
}

const ofText = (
  name: string,
  read: (text: string) => unknown,
  make: (size: number) => string,
  largest?: number,
): WorstInput => ({
  name,
  prepare: (size) => {
    const text = make(size);
    return () => read(text);
  },
  ...(largest !== undefined && { largest }),
});

// Each must be moved before all of the other kind that stand in front of it.
const marks = (size: number): string => `a${filledWith('\u0301\u0316', size - 1)}`;

async function* inPieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 65_536) yield text.slice(at, at + 65_536);
}

async function readAll(rows: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of rows);
}

/** The same of what a parser refuses at the end: what counts is the time. */
const tryAll = (rows: AsyncIterable<unknown>): Promise<void> =>
  readAll(rows).catch((error: unknown) => {
    if (!(error instanceof SourceFileError)) throw error;
  });

const texts = { from1904: false, dateStyles: [], sharedStrings: ['字'.repeat(1000)] };

/** No text is longer that is kept, and so masked: see `AppealRecord`. */
const longestText = 200_000;

const masked: WorstInput[] = [
  ['digits', '1'],
  ['digits with blanks', '1 '],
  ['telephone numbers', '13800138000,'],
  ['addresses', 'a@b.cd '],
  ['addresses without an end', 'a@a.'],
  ['amounts', '1.1 '],
  ['digits nobody sees apart', '1\u200b'],
  ['digits beyond the basic plane', '𝟏'],
  ['dashes', '1--'],
  ['plates', '湘A'],
  ['plates in pieces', '湘A 1 '],
  ['digits in brackets', '(1)'],
  ['a list of digits', '138,1234,'],
  ['digits line by line', '1\n'],
  ['words for an id', '微信号 '],
  ['ids', '微信abc1234 '],
  ['what could be an at', 'a at '],
  ['dots in words', 'a#b点'],
].flatMap(([what = '', unit = '']) =>
  [redact, redactReply, findPersonalData].map((read) =>
    ofText(`${read.name} of ${what}`, read, (size) => filledWith(unit, size), longestText),
  ),
);

const sites = ['linxiang', 'yueyang', 'hunan'].map((id) => ({ id, name: { 'zh-CN': id } }));

/** What the contract, the elements' shared parts and the server read without a request. */
export const worstTexts: readonly WorstInput[] = [
  ...masked,
  ofText('number: marks', parseReferenceNumber, marks),
  ofText('number: blanks', parseReferenceNumber, (size) => filledWith(' ', size)),
  ofText('query code: marks', parseQueryCode, marks),
  ofText('receipt: marks', readReceipt, marks),
  ofText('receipt: digits', readReceipt, (size) => filledWith('1', size)),
  ofText('receipt: half a number, then blanks', readReceipt, (size) =>
    filledWith('430682-20261123 ', size),
  ),
  ofText('receipt: half codes', readReceipt, (size) =>
    filledWith('430682-20261123-00001-0 AAAA BBBB CCC ', size),
  ),
  ofText('readable: half pairs', isReadable, (size) => filledWith('\ud83d\ude00', size)),
  ofText('clean: marks', cleanLetterText, marks),
  ofText('clean: joined emoji', cleanLetterText, (size) => filledWith('👩\u200d', size)),
  ofText('clean: seven emoji joined', cleanLetterText, (size) =>
    filledWith(`${'👩🏽\u200d'.repeat(7)}a`, size),
  ),
  ofText('clean: edges', cleanLetterText, (size) => `a${filledWith('\u200b', size)}a`),
  ofText('clean: seven marks on each letter', cleanLetterText, (size) =>
    filledWith(`a${'\u0301'.repeat(7)}`, size),
  ),
  ofText('visible: marks', isVisible, marks),
  ofText('telephone: marks', normalizePhone, marks),
  ofText('address: a name without an end', isEmail, (size) => filledWith('a.', size)),
  ofText('typed day: years', readDay, (size) => filledWith('2026年', size)),
  ofText('length: outer blanks', characterCount, (size) => `a${filledWith(' ', size)}a`),
  ofText('language tag: beginnings', shippedLanguage, (size) => `zh${filledWith('-han', size)}`),
  ofText(
    'localized: a tag',
    (tag) => localized({ 'zh-CN': '一' }, tag),
    (size) => filledWith('zh-hant', size),
  ),
  ofText('search: one word', readQuery, (size) => filledWith('电梯', size)),
  ofText('search: words', readQuery, (size) => numbered(size, String, ' ')),
  ofText('search: the longest folds', readQuery, (size) => filledWith('\ufdfa', size)),
  ofText('search tokens', searchTokens, (size) => filledWith('𠮷a', size)),
  ofText(
    'excerpt: blanks',
    (text) => passageOf(text, ['x']),
    (size) => `${filledWith(' ', size)}x`,
  ),
  ofText('excerpt: one letter', (text) => passageOf(text, ['x']), marks),
  ofText('excerpt: flags', passageOf, (size) => filledWith('🇨🇳', size)),
  ofText(
    'excerpt: flags before a hit',
    (text) => passageOf(text, ['x']),
    (size) => `${filledWith('🇨🇳', size)}x`,
  ),
  ofText('hits: marks', (text) => hitsIn(text, ['a']), marks, 120),
  ofText(
    'nearest ids',
    (text) => nearestIds(text, sites),
    (size) => filledWith('xianglin', size),
  ),
  ofText('origin: host', webOrigin, (size) => `http://${filledWith('临湘', size)}.cn`),
  ofText('origin: marks', webOrigin, (size) => `http://a${marks(size)}.cn`),
  ofText('origin: path', webOrigin, (size) => `http://a/${filledWith('a/../', size)}`),
  ofText(
    'policy: directives',
    (existing) => contentPolicy({ cdn: 'https://a.example/cdn/', existing }),
    (size) => numbered(size, (at) => `a${at} b`, ';'),
  ),
  ofText('JSON: values', tryJson, (size) => `[${filledWith('0,', size - 3)}0]`),
  ofText('JSON: blanks before colons', tryJson, (size) => {
    const keys = numbered(size, (at) => `"${at}"${filledWith(' ', 300)}:0`, ',');
    return `{${keys}}`;
  }),
  ofText('JSON: one key after blanks', tryJson, (size) => `{"a"${filledWith(' ', size)}:0}`),
  ofText('JSON: escapes', tryJson, (size) => `["${filledWith('\\\\', size)}"]`),
  ofText('JSON: unreadable strings', tryJson, (size) => `[${filledWith('"\\u0000",', size)}0]`),
  ofText('imported text: line ends', cleanText, (size) => filledWith('\r', size)),
  ofText('imported text: Excel’s line ends', cleanText, (size) => filledWith('_x000D_', size)),
  ofText('imported text: HTML', textOfHtml, (size) => filledWith('<p>字', size)),
  ofText('imported text: tags without an end', textOfHtml, (size) => filledWith('<p a=1 ', size)),
  ofText('imported text: comments without an end', textOfHtml, (size) => filledWith('<!-- ', size)),
  ofText('imported text: entities', textOfHtml, (size) => filledWith('&amp;', size)),
  ofText('heading: marks', plainHeading, marks),
  ofText('imported time: blanks', readChinaMoment, (size) => `2019/4/25${filledWith(' ', size)}x`),
  ofText(
    'CSV: columns',
    (text) => readAll(readCsv(inPieces(text))),
    (size) => `a\n${numbered(size, (at) => `c${at}`, ',')}\n`,
  ),
  ofText(
    'CSV: a quotation mark never closed',
    (text) => readAll(readCsv(inPieces(text))),
    (size) => `a,b\n"${filledWith('x\n', size)}`,
  ),
  ofText(
    'NDJSON: one line',
    (text) => readAll(readNdjson(inPieces(text))),
    (size) => filledWith('[', size),
  ),
  ...[
    ['cells at the far right', '<row><c r="XFD2"><v>1</v></c></row>', ''],
    ['cells as far right as columns may be', '<row><c r="ALL2"><v>1</v></c></row>', ''],
    ['empty cells', '<c/>', '<row>'],
    ['cells without a name', '<c><v>1</v></c>', '<row>'],
    ['one cell again and again', '<c r="A2"><v>1</v></c>', '<row>'],
    ['texts of one cell', '<t>a</t>', '<row><c t="inlineStr">'],
    ['entities', '&amp;', '<row><c><v>'],
    ['one shared text', '<row><c t="s"><v>0</v></c></row>', ''],
    ['empty rows', '<row/>', ''],
    ['elements in each other', '<a>', ''],
    ['a comment without an end', '<!-', '<!--'],
    ['what no XML is', '&a;', ''],
  ].map(([what, unit = '', before = '']) =>
    ofText(
      `XLSX: ${what}`,
      (xml) => tryAll(headed(cellsOf(inPieces(xml), texts))),
      (size) => `<a><row><c r="A1"><v>a</v></c></row>${before}${filledWith(unit, size)}`,
      131_072,
    ),
  ),
  ofText(
    'XLSX: attributes',
    (xml) => tryAll(cellsOf(inPieces(xml), texts)),
    (size) => `<c ${numbered(size, (at) => `a${at}=""`, ' ')}/>`,
  ),
  ofText(
    'XLSX: shared texts in parts',
    (xml) => sharedStringsOf(inPieces(xml), ''),
    (size) => `<a><si>${filledWith('<t>a</t>', size - (size % 8))}</si></a>`,
  ),
  ofText(
    'XLSX: empty shared texts',
    (xml) => sharedStringsOf(inPieces(xml), ''),
    (size) => `<a>${filledWith('<si/>', size - (size % 5))}</a>`,
  ),
  ...[
    ['brackets', '['],
    ['marks', '&quot;'],
  ].map(([what, unit = '']) =>
    ofText(
      `XLSX: a date format of ${what}`,
      (xml) => dateStylesOf(inPieces(xml)),
      (size) =>
        `<a><numFmt numFmtId="164" formatCode="${unit.repeat(size / unit.length)}"/>` +
        '<cellXfs><xf numFmtId="164"/></cellXfs></a>',
    ),
  ),
];

function readQuery(text: string): string | null {
  return searchExpression(searchWords(text));
}

function tryJson(json: string): void {
  try {
    parseStrictJson(new TextEncoder().encode(json).buffer);
  } catch {
    // Refused; what counts is the time.
  }
}
