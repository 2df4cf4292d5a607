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
