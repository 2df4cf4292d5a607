// People write numbers so that machines do not see them, or simply as a phone's keyboard offers
// them: １３８, 一三八〇〇, 幺三八, 138OO. Each row holds the ways to write one digit.
const waysToWrite = [
  '零〇○Oo',
  '一壹幺Il',
  '二贰貳',
  '三叁參',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];

const digitOf = new Map(
  waysToWrite.flatMap((symbols, digit) => [...symbols].map((symbol) => [symbol, String(digit)])),
);
const writtenDigit = new RegExp(`[${waysToWrite.join('')}]`, 'g');

// Ways that are words and letters elsewhere, so that they count only in what has the whole shape of
// a number: the radio's 洞幺两拐勾, a small i, a circle drawn as a sign.
const rareWays: Readonly<Record<string, string>> = {
  洞: '0',
  '◯': '0',
  '⭕': '0',
  '⓿': '0',
  i: '1',
  两: '2',
  兩: '2',
  弎: '3',
  叁: '3',
  叄: '3',
  拐: '7',
  勾: '9',
  钩: '9',
};
// The ones of rows that count from one to nine: in brackets, with a dot, dark, of merchants.
const ones = [...'⑴⒈❶➀➊⓵〡㈠'].map((one) => one.charCodeAt(0));
const rareDigit = new RegExp(
  `[${Object.keys(rareWays).join('')}${ones.map((one) => `${String.fromCharCode(one)}-${String.fromCharCode(one + 8)}`).join('')}]`,
  'g',
);

function rareDigitOf(symbol: string): string {
  const code = symbol.charCodeAt(0);
  const one = ones.find((first) => code >= first && code < first + 9);
  return one === undefined ? (rareWays[symbol] ?? symbol) : String(code - one + 1);
}

// The two marks that make an emoji of a digit.
const keycap = /\ufe0f|\u20e3/g;

/**
 * The text with full-width, circled and mathematical letters and digits as plain ones. It keeps
 * its length, so that offsets hold.
 */
export const plainForms = (text: string): string =>
  text.replace(keycap, ' ').replace(/[^\0-\x7f\u4e00-\u9fff]/gu, (symbol) => {
    const plain = symbol.normalize('NFKC');
    return plain.length > symbol.length ? symbol : plain.padEnd(symbol.length);
  });

/** The text with 一 as the dash it often stands for between digits (0731一82212345). */
export const withDashes = (text: string): string => text.replace(/一/g, '-');

/** The text with Chinese numerals and look-alike letters as digits. */
export const withDigits = (text: string): string =>
  text.replace(writtenDigit, (symbol) => digitOf.get(symbol) ?? symbol);

/** The text with every known way to write a digit as that digit, also the ones that are words. */
export const withRareDigits = (text: string): string =>
  withDigits(text).replace(rareDigit, rareDigitOf);
