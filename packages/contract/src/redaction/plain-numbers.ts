import { canBeOneNumber, type DigitGroup, digitRuns } from './digit-groups.js';
import { kindOf } from './number-kind.js';
import type { Passage } from './passage.js';

// Also after a hotline: 拨打12369或4240917.
const telephoneWord =
  /(电话|手机|座机|致电|拨打|来电|联系|tel|phone)[^\d\r\n\]]{0,6}(1\d{4}[^\d\r\n]{1,3})?$/i;
const goesOnWithAnother = /^\s?([/、,，;；和]|或者?)\s?$/;
const money = /^(\.\d+)? ?(多|余|几)?(元(?!旦)|万元|亿|美元|港元)/;
const isCountryCode = /(^|[^\d])\+$/;
const shortest = 7;
// Without a word before it, a number has its area code.
const shortestAlone = 10;
/** No number of a person has more digits. */
export const longest = 19;

/** Whether the words right before a place say that a telephone number follows. */
export const calledTelephone = (text: string, start: number): boolean =>
  telephoneWord.test(text.slice(Math.max(0, start - 16), start));

/** Whether nothing but a mark or a word of listing stands between two places. */
export const goesOn = (text: string, end: number, start: number): boolean =>
  start - end < 5 && goesOnWithAnother.test(text.slice(end, start));

/** Whether what ends here is an amount of money. */
export const isMoney = (text: string, end: number): boolean =>
  money.test(text.slice(end, end + 40));

/**
 * The longest identity or bank card, or the shortest telephone number, that begins with the first
 * group.
 */
function numberAt(text: string, groups: readonly DigitGroup[], called: boolean): Passage | null {
  const start = groups[0]?.start ?? 0;
  const abroad = isCountryCode.test(text.slice(Math.max(0, start - 2), start));
  let best: Passage | null = null;
  let digits = '';
  for (const [index, group] of groups.entries()) {
    digits += group.digits;
    if (digits.length > longest) break;
    if (digits.length < (called ? shortest : shortestAlone)) continue;
    const behind = text.slice(group.end, group.end + 3);
    const tail = digits.length === 17 ? /^ ?[x×](?![a-z])/i.exec(behind) : null;
    const known = kindOf(tail ? `${digits}X` : digits, called);
    const type = known ?? (abroad && /^\d{10,15}$/.test(digits) ? 'phone' : null);
    if (type === null || (best && type !== 'id-card' && best.type !== type)) continue;
    if (type === 'phone' && best) continue;
    if (!canBeOneNumber(groups.slice(0, index + 1))) continue;
    best = { start, end: group.end + (tail?.[0].length ?? 0), type };
  }
  if (!best || (best.type !== 'id-card' && isMoney(text, best.end))) return null;
  const bracketed = text[start - 1] === '(' && text.slice(start, best.end).includes(')');
  return { ...best, start: start - (abroad || bracketed ? 1 : 0) };
}

/**
 * The numbers of persons in a text in which every digit is a plain one: written in one, or broken by
 * spaces, dashes, dots or a closing bracket.
 */
export function plainNumbers(text: string): Passage[] {
  const found: Passage[] = [];
  for (const groups of digitRuns(text)) {
    let end = 0;
    for (const [index, { start }] of groups.entries()) {
      if (start < end) continue;
      const last = found[found.length - 1];
      const called =
        calledTelephone(text, start) || (last?.type === 'phone' && goesOn(text, last.end, start));
      const passage = numberAt(text, groups.slice(index, index + longest), called);
      if (!passage) continue;
      found.push(passage);
      end = passage.end;
    }
  }
  return found;
}
