import { type Joined, joinedDigits } from './joined-digits.js';
import { isOfficePhone, kindOf, type NumberKind } from './number-kind.js';
import type { Passage } from './passage.js';
import { calledTelephone, isMoney, longest } from './plain-numbers.js';

// How people group the digits of a number, a country code before it. Any other way to reach eleven digits is a list.
const mobileShape = /^([124] )?(11|3 4 4|3 8|7 4|3 3 5|1( 1){10})$/;
const landlineShape = /^([24] )?([34] (7|8|4 4|3 4|4 3)|8 4|7 4|1[0-2]|1( 1){9,11})$/;
const countryOrArea = /^(0\d*|86)$/;
const localShape = /^([34] [34]|[78])$/;
const idCardShape =
  /^(18|17 1|6 (12|8 4|8 3 1|4 4 4|4 4 3 1|4 2 2 4|4 2 2 3 1)|3 3 (8 4|4 4 4)|14 4|1( 1){17})$/;
const bankCardShape = /^(\d+|\d( \d){2,5}|1( 1){15,18})$/;

const ownWord = /(固话|电联|[☎☏]|📞|📱|mobile|cell|电 话|手 机)[^\d\r\n\]]{0,6}$/iu;
const cardWord = /(卡|账|帐|户)[^\d\r\n\]]{0,10}$/;
/** What makes the figures before it a quantity, a place or a date. */
export const unit =
  /^ ?(多|余|几)?(\.\d|万|亿|户|人|名|位|个|间|套|户|辆|台|件|次|平|㎡|m|米|公里|千米|km|里|亩|公顷|栋|幢|楼|号|室|单元|层|路|线|年|月|日|天|岁|时|分|%|％|‰|吨|度|斤|公斤|kg|条|款)/i;
const year = /^(19|20)\d\d$/;
const compactDay = /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const letterBefore = /[a-z]$/i;
const letterFirst = /^[a-z]/i;
const checkLetter = /^[\s\p{P}\p{S}\p{Cf}]{0,3}[x×✕✖叉](?![a-z\d])/iu;

/** Whether figures are rather amounts or years in a row: 150、2000、3000. */
function isRow(figures: readonly string[]): boolean {
  const [, ...later] = figures;
  if (later.length === 0 || later.some((figure) => figure.startsWith('0'))) return false;
  return (
    figures.every((figure) => figure.endsWith('0')) ||
    later.every((figure) => year.test(figure) || compactDay.test(figure))
  );
}

interface Place {
  /** 、 stands between the figures, as between the numbers of two telephones. */
  readonly enumerated: boolean;
  /** The words before say that it is a telephone number. */
  readonly called: boolean;
  /** They say that it is a card or an account. */
  readonly card: boolean;
}

function isShaped(kind: NumberKind, figures: readonly string[], place: Place): boolean {
  const shape = figures.map((figure) => figure.length).join(' ');
  if (kind === 'id-card') return idCardShape.test(shape);
  if (kind === 'bank-card') {
    return place.card
      ? bankCardShape.test(shape)
      : figures[0]?.startsWith('62') === true && shape === '4 4 4 4 3';
  }
  const digits = figures.join('');
  if (place.called) return digits.length > 8 || (!place.enumerated && localShape.test(shape));
  if (!isOfficePhone(digits)) return mobileShape.test(shape);
  return countryOrArea.test(figures[0] ?? '') && landlineShape.test(shape);
}

/** Whether the marks between figures go on before or behind them: then they are part of a list. */
const isPartOfList = (groups: readonly Joined[], from: number, to: number): boolean =>
  (from > 0 && isSame(groups[from], groups[from + 1])) || isSame(groups[to], groups[to + 1]);

const isSame = (one: Joined | undefined, other: Joined | undefined): boolean =>
  one !== undefined && one.joint !== '' && one.joint === other?.joint;

/** The number that begins with a group of digits; the longest card, or else a telephone number. */
function numberAt(text: string, groups: readonly Joined[], from: number): [Passage, number] | null {
  const start = groups[from]?.start ?? 0;
  const before = text.slice(Math.max(0, start - 12), start);
  const called = calledTelephone(text, start) || ownWord.test(before);
  if (!called && letterBefore.test(before)) return null;
  const card = cardWord.test(before);
  let found: [Passage, number] | null = null;
  const figures: string[] = [];
  let digits = '';
  for (const [index, group] of groups.slice(from, from + longest).entries()) {
    figures.push(group.digits);
    digits += group.digits;
    if (digits.length > longest) break;
    if (digits.length < (called ? 7 : 10)) continue;
    const tail =
      digits.length === 17 ? checkLetter.exec(text.slice(group.end, group.end + 6)) : null;
    const kind = kindOf(tail ? `${digits}X` : digits, called);
    if (kind === null || (found && kind === 'phone')) continue;
    const whole = tail ? [...figures, 'X'] : figures;
    if (isRow(whole) || !isShaped(kind, whole, { called, card, enumerated: group.joint === '、' }))
      continue;
    const end = group.end + (tail?.[0].length ?? 0);
    const behind = text.slice(end, end + 8);
    if (kind !== 'id-card' && isMoney(text, end)) continue;
    if (unit.test(behind) || letterFirst.test(behind)) continue;
    if (!called && isPartOfList(groups, from, from + index)) continue;
    found = [{ start: text[start - 1] === '+' ? start - 1 : start, end, type: kind }, from + index];
  }
  return found;
}

const opening = /[([{<【「『〔〖《〈“‘]/;
const closing = /[)\]}>】」』〕〗》〉”’]/;

/** The passage with the brackets around it that are opened or closed inside. */
function withBrackets(text: string, { start, end, type }: Passage): Passage {
  let open = 0;
  let closed = 0;
  for (const symbol of text.slice(start, end)) {
    if (opening.test(symbol)) open += 1;
    else if (closing.test(symbol) && open > 0) open -= 1;
    else if (closing.test(symbol)) closed += 1;
  }
  let [from, to] = [start, end];
  for (; closed > 0 && opening.test(text[from - 1] ?? ''); closed -= 1) from -= 1;
  for (; open > 0 && closing.test(text[to] ?? ''); open -= 1) to += 1;
  return { start: from, end: to, type };
}

/**
 * The numbers that somebody broke with whatever marks or words: （138）1234（5678）, 138，0013，8000,
 * 138杠0013杠8000. They count only in the shapes in which people write them, and not where they
 * are rather a list of figures.
 *
 * @param text as it was written, with plain letters
 * @param digits the same with every digit plain
 */
export function disguisedNumbers(text: string, digits: string): Passage[] {
  const found: Passage[] = [];
  for (const groups of joinedDigits(text, digits)) {
    for (let index = 0; index < groups.length; index += 1) {
      const [passage, last] = numberAt(text, groups, index) ?? [];
      if (!passage || last === undefined) continue;
      found.push(withBrackets(text, passage));
      index = last;
    }
  }
  return found;
}
