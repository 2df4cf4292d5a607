import { unit } from './disguised-numbers.js';
import { isChecked, kindOf } from './number-kind.js';
import type { Passage, PersonalDataType } from './passage.js';
import { calledTelephone, isMoney } from './plain-numbers.js';

const lineBreak = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
// A copied line ends or begins with blanks, seen or not.
const blanks = '[^\\S\\r\\n]*\\p{Cf}?[^\\S\\r\\n]*';
const figures = '\\d(?:[ -]?\\d){0,18}';
const check = '[x×](?![a-z\\d])';
const endOfLine = new RegExp(`(${figures})${blanks}$`, 'u');
const startOfLine = new RegExp(`^${blanks}(${figures}(?: ?${check})?|${check})`, 'iu');
/** As far as the figures and what stands around them are looked at. */
const reach = 60;

const isPartBefore = /(\d[.,:/*-]|[a-z\d*])$/i;
const isPartBehind = /^[a-z\d*]|^[.,:/-]\d/i;
const numberOfItem = /^[1-9]\d?$/;
const cardWord = /(身份证|证件|证号|[卡账帐户])[^\d\r\n]{0,10}$/;
const localPhone = /^[2-8]\d{6,7}$/;

/** Figures that end a line and those that begin the next, with what else stands on the two. */
interface Pair {
  readonly before: string;
  readonly first: string;
  readonly second: string;
  readonly behind: string;
  /** The words before say that it is a number of that sort. */
  readonly called: boolean;
}

/** Whether they are rather two: amounts below each other, the number of an item, two telephones. */
function areTwo({ before, first, second, behind, called }: Pair): boolean {
  // No amount and no item begins with it.
  if (second.startsWith('0')) return false;
  if (unit.test(behind) || isMoney(behind, 0)) return true;
  if (called) return false;
  if (numberOfItem.test(second) && behind.trim() !== '') return true;
  if (localPhone.test(first) && localPhone.test(second)) return true;
  // Longer than any amount and any telephone number.
  if (first.length > 11) return false;
  return before.trim() === '' && behind.trim() === '';
}

function typeOf(pair: Pair, checkedOnly: boolean): PersonalDataType | null {
  const number = (pair.first + pair.second).replace('×', 'X').toUpperCase();
  if (isChecked(number)) return 'id-card';
  const type = kindOf(number, false);
  if (type === null || areTwo(pair)) return null;
  if (checkedOnly) return type === 'bank-card' && pair.called ? type : null;
  // One of ten rows of digits has the check of a bank card by chance.
  const likely = pair.called || pair.first.length > 11 || number.startsWith('62');
  return type === 'bank-card' && !likely ? null : type;
}

/**
 * The numbers that the end of a line breaks wherever it falls, as copied text does. Only both parts
 * together are one, so it counts only where they are exactly a number, and not rather two.
 *
 * @param checkedOnly cards with their right check digit: they are looked for first, since a part of
 *   one can look like another number
 */
export function brokenNumbers(text: string, checkedOnly = false): Passage[] {
  const found: Passage[] = [];
  let taken = 0;
  for (const { index, 0: mark } of text.matchAll(lineBreak)) {
    const above = endOfLine.exec(text.slice(Math.max(taken, index - reach), index));
    if (!above) continue;
    const from = index + mark.length;
    const below = startOfLine.exec(text.slice(from, from + reach));
    if (!below) continue;
    const start = index - above[0].length;
    const end = from + below[0].length;
    const line = text.slice(Math.max(0, start - reach), start);
    const rest = text.slice(end, end + reach);
    if (isPartBefore.test(line) || isPartBehind.test(rest)) continue;
    const before = line.slice(line.search(/[^\r\n]*$/));
    const pair = {
      before,
      first: (above[1] ?? '').replace(/\D/g, ''),
      second: (below[1] ?? '').replace(/[ -]/g, ''),
      behind: rest.replace(/[\r\n].*/s, ''),
      called: calledTelephone(text, start) || cardWord.test(before),
    };
    const type = typeOf(pair, checkedOnly);
    if (type === null) continue;
    found.push({ start, end, type });
    taken = end;
  }
  return found;
}
