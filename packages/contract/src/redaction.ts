import { canBeOneNumber, type DigitGroup, digitRuns } from './redaction/digit-groups.js';
import { disguised } from './redaction/disguised.js';
import { isMoney, isOfficePhone, kindOf } from './redaction/number-kind.js';
import type { Passage, PersonalDataType } from './redaction/passage.js';
import { plainForms, withDashes, withDigits } from './redaction/readable-digits.js';

/** A passage that names a person: offsets in UTF-16 units of the text, and what to show instead. */
export interface PersonalData extends Passage {
  readonly masked: string;
}

// The whole number goes: a few digits and a street are enough to know somebody in a county town.
const masks: Readonly<Record<PersonalDataType, string>> = {
  phone: '［电话号码已隐去］',
  'id-card': '［身份证号已隐去］',
  'bank-card': '［银行卡号已隐去］',
  plate: '［车牌号已隐去］',
  email: '［邮箱已隐去］',
  wechat: '［微信号已隐去］',
  qq: '［QQ号已隐去］',
};

const email = /[\w.%+-]{1,64} ?@ ?[a-z\d-]{1,63}(\.[a-z\d-]{1,63}){1,4}/gi;
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-Z] ?[·•・.-]? ?(?=[A-Z]{0,4}\d)([A-Z\d]{5,6}|[A-Z\d]{4}[挂学警港澳])(?![A-Z\d])/gi;
// An appeal's own number is public, however much it looks like other numbers.
const referenceNumber = /\d{6}-\d{8}-\d{5,10}-[\dX](?![\dX])/gi;

// Also after a hotline: 拨打12369或4240917.
const callsItTelephone =
  /(电话|手机|座机|致电|拨打|来电|联系|tel|phone)[^\d\r\n\]]{0,6}(1\d{4}[^\d\r\n]{1,3})?$/i;
const goesOnWithAnother = /^\s?([/、,，;；和]|或者?)\s?$/;
const isCountryCode = /(^|[^\d])\+$/;
// What is left of a digit that was more than one unit long: an emoji or a mathematical digit.
const restOfDigit = /^[\udc00-\udfff]?\ufe0f?\u20e3?/;

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
    if (digits.length > 19) break;
    if (!canBeOneNumber(groups.slice(0, index + 1))) continue;
    const tail = digits.length === 17 ? /^ ?[x×](?![a-z])/i.exec(text.slice(group.end)) : null;
    const known = kindOf(tail ? `${digits}X` : digits, called);
    const type = known ?? (abroad && /^\d{10,15}$/.test(digits) ? 'phone' : null);
    if (type === null || (best && type !== 'id-card' && best.type !== type)) continue;
    if (type === 'phone' && best) continue;
    best = { start, end: group.end + (tail?.[0].length ?? 0), type };
  }
  if (!best || (best.type !== 'id-card' && isMoney(text, best.end))) return null;
  const bracketed = text[start - 1] === '(' && text.slice(start, best.end).includes(')');
  return { ...best, start: start - (abroad || bracketed ? 1 : 0) };
}

/** The numbers in a text in which every digit is a plain one. */
function numbersIn(text: string): Passage[] {
  const found: Passage[] = [];
  for (const groups of digitRuns(text)) {
    let end = 0;
    for (const [index, { start }] of groups.entries()) {
      if (start < end) continue;
      const last = found[found.length - 1];
      const called =
        callsItTelephone.test(text.slice(Math.max(0, start - 16), start)) ||
        (last?.type === 'phone' && goesOnWithAnother.test(text.slice(last.end, start)));
      // No number has more than 19 digits.
      const passage = numberAt(text, groups.slice(index, index + 19), called);
      if (!passage) continue;
      found.push(passage);
      end = passage.end;
    }
  }
  return found;
}

const matchesOf = (text: string, pattern: RegExp, type: PersonalDataType): Passage[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type,
  }));

/** The text with passages, which do not overlap, blanked out and its length kept. */
function without(text: string, passages: readonly Pick<Passage, 'start' | 'end'>[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of passages) {
    pieces.push(text.slice(from, start), '\n'.repeat(end - start));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

/**
 * Finds telephone, identity-card and bank-card numbers, number plates, e-mail addresses and the ids of
 * 微信 and QQ after their word, also in full-width digits, broken by signs, or in Chinese numerals. A help for the
 * person who decides what is published, not a replacement: names and addresses it does not know.
 *
 * @returns the passages in order, without overlaps
 */
export function findPersonalData(text: string): PersonalData[] {
  const found: Passage[] = [];
  let rest = plainForms(text);
  const take = (passages: readonly Passage[]): void => {
    found.push(...passages);
    rest = without(rest, passages);
  };
  take(matchesOf(rest, email, 'email'));
  take(matchesOf(rest, plate, 'plate'));
  rest = rest.replace(referenceNumber, (number) => '\n'.repeat(number.length));
  take(numbersIn(withDashes(rest)));
  take(numbersIn(withDigits(rest)));
  // What ran on into a number ends where that number is gone: 湘A0000A13800138000.
  take(matchesOf(rest, email, 'email'));
  take(matchesOf(rest, plate, 'plate'));
  take(disguised((more) => without(rest, more)));
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, type }) => ({
      start,
      end: end + (restOfDigit.exec(text.slice(end, end + 3))?.[0].length ?? 0),
      type,
      masked: masks[type],
    }));
}

function mask(text: string, passages: readonly PersonalData[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, masked } of passages) {
    result += text.slice(from, start) + masked;
    from = end;
  }
  return result + text.slice(from);
}

/** A citizen's text with its personal data masked: what may be published. */
export const redact = (text: string): string => mask(text, findPersonalData(text));

/**
 * An official reply with the personal data of citizens masked. The numbers of offices stay, since a
 * reply names them so that people can call: every telephone number but a mobile one.
 */
export const redactReply = (text: string): string =>
  mask(
    text,
    findPersonalData(text).filter(
      ({ type, start, end }) =>
        type !== 'phone' || !isOfficePhone(withDigits(plainForms(text.slice(start, end)))),
    ),
  );
