import { isMoney, kindOf } from './number-kind.js';
import type { Passage } from './passage.js';
import { withDigits } from './readable-digits.js';

// What people write so that no machine sees it. It is looked for after everything else, in what is
// left, so that nothing that is found without it is ever lost by it.

// Digits in a circle, in brackets or with a dot, each one symbol: ❶ ⑴ ⒈. Their order is that of Unicode.
const fancyDigit = /[\u2474-\u247c\u2488-\u2490\u2776-\u277e\u2780-\u2788\u278a-\u2792]/g;
const firstOnes = [0x2474, 0x2488, 0x2776, 0x2780, 0x278a];

const withFancyDigits = (text: string): string =>
  text.replace(fancyDigit, (symbol) => {
    const code = symbol.charCodeAt(0);
    const below = firstOnes.filter((first) => first <= code);
    return String(code - (below[below.length - 1] ?? code) + 1);
  });

// Signs of any kind between digits: brackets, commas, slashes, line breaks. No letters.
const run = /\d(?:[^\p{L}\p{N}]{0,4}\d)*/gu;
/** No number has more pieces. */
const mostGroups = 19;

/** How people part a mobile number, and how a card is printed. Other rows of digits are lists. */
const partings = [/^(2,)?3,4,4$/, /^(2,)?3,8$/, /^3,3,5$/, /^7,4$/, /^4,7$/, /^(1,){10}1$/, /^11$/];
const cardParting = /^4,4,4,4(,[1-4])?$/;
const landline = /^[34],[78]$/;

interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** What the groups are together, when they are one number in pieces. */
function typeOf(groups: readonly Group[], tail: string): Passage['type'] | null {
  const digits = groups.map((group) => group.digits).join('');
  const parting = groups.map((group) => group.digits.length).join(',');
  const type = kindOf(tail ? `${digits}X` : digits, false);
  if (type === 'id-card') return type;
  if (type === 'bank-card') return cardParting.test(parting) ? type : null;
  if (type !== 'phone') return null;
  const known = digits.startsWith('0')
    ? landline.test(parting)
    : partings.some((p) => p.test(parting));
  return known ? type : null;
}

function passageOf(text: string, groups: readonly Group[]): Passage | null {
  if (groups.length > mostGroups) return null;
  const first = groups[0];
  const last = groups[groups.length - 1];
  if (!first || !last) return null;
  const tail = /^[^\p{L}\p{N}\n]{0,2}[xX×](?![a-zA-Z])/u.exec(
    text.slice(last.end, last.end + 6),
  )?.[0];
  const type = typeOf(groups, tail ?? '') ?? typeOf(groups, '');
  if (type === null || (type !== 'id-card' && isMoney(text, last.end))) return null;
  const opened = /[(（[【「『{<《“"']$/.test(text.slice(Math.max(0, first.start - 1), first.start));
  const closed = /^[)）\]】」』}>》”"']/.test(text.slice(last.end, last.end + 1));
  return {
    start: first.start - (opened ? 1 : 0),
    end: last.end + (type === 'id-card' && tail ? tail.length : 0) + (closed ? 1 : 0),
    type,
  };
}

function* groupsOf(text: string): Generator<Group[]> {
  for (const match of text.matchAll(run)) {
    const groups = [...match[0].matchAll(/\d+/g)].map((found) => {
      const start = match.index + found.index;
      return { start, end: start + found[0].length, digits: found[0] };
    });
    yield groups;
  }
}

/** What ends a number even where more digits follow. A comma or a slash goes on with a list. */
const parts = /^[\s。；;！!？?()（）[\]【】「」『』{}<>《》“”"']+$/;

/** The longest number that begins with a group and is not part of a list, and how many groups it has. */
function numberAt(text: string, groups: readonly Group[], from: number): [Passage, number] | null {
  for (let to = Math.min(groups.length, from + mostGroups); to > from; to -= 1) {
    const next = groups[to];
    const end = groups[to - 1]?.end ?? 0;
    if (next && !parts.test(text.slice(end, next.start))) continue;
    const passage = passageOf(text, groups.slice(from, to));
    if (passage) return [passage, to];
  }
  return null;
}

function numbers(text: string): Passage[] {
  const found: Passage[] = [];
  for (const groups of groupsOf(text)) {
    for (let at = 0; at < groups.length; at += 1) {
      const before = groups[at - 1];
      if (before && !parts.test(text.slice(before.end, groups[at]?.start))) continue;
      const [passage, next] = numberAt(text, groups, at) ?? [];
      if (!passage) continue;
      found.push(passage);
      at = (next ?? at + 1) - 1;
    }
  }
  return found;
}

const name = '[\\w.%+-]{1,64}';
const at = ' ?(?:@|\\(at\\)|\\[at\\]|艾特|圈a|#)| at ';
const dot = ' ?(?:\\.|。|,|，|点|\\(dot\\)|\\[dot\\]| dot ) ?';
const ending = '(?:com|cn|net|org|edu|gov|vip|cc|top)';
const email = new RegExp(
  `${name}(?:${at}) ?[a-z\\d-]{1,63}(?:${dot}[a-z\\d-]{1,20}){0,2}${dot}${ending}(?![a-z\\d])`,
  'gi',
);

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const plate = new RegExp(
  `\\(?[${provinces}] ?[A-Z](?:[^\\p{L}\\p{N}\\n]{1,3}(?=[A-Z]{0,4}\\d)[A-Z\\d]{5,6}|(?: [A-Z\\d]){5,6})(?![A-Z\\d])`,
  'giu',
);

const linked = '(?:账号|帐号|号码|号|群|同号|ID|是|为|:|,|\\s)';
const words: readonly {
  readonly word: string;
  readonly id: string;
  readonly type: Passage['type'];
}[] = [
  {
    word: '微 ?信|威信|薇信|v信|加微|加v|vx|wx|wechat|weixin',
    id: '[a-z][\\w-]{5,19}',
    type: 'wechat',
  },
  { word: 'Q ?Q|扣扣|企鹅|球球', id: '[1-9]\\d{4,11}', type: 'qq' },
];
const idPatterns = words.map(({ word, id, type }) => ({
  pattern: new RegExp(`(?:^|[^a-z])(?:${word})(${linked}{0,6})(${id})(?![\\w-])`, 'gi'),
  type,
}));

/** Ids after the word that says what they are. The word stays. */
const ids = (text: string): Passage[] =>
  idPatterns.flatMap(({ pattern, type }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, said = '', id = ''] = match;
      // A word alone before letters may be the beginning of a name: 微信Android版.
      if (said === '' && !/[\d_-]/.test(id)) return [];
      // What an office sends its news from is meant to be known.
      if (/公[众眾]/.test(text.slice(Math.max(0, match.index - 8), match.index + 4))) return [];
      const end = match.index + whole.length;
      return [{ start: end - id.length, end, type }];
    }),
  );

const matchesOf = (text: string, pattern: RegExp, type: Passage['type']): Passage[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    type,
  }));

/**
 * What is still to be found.
 *
 * @param rest the text in plain forms, without what was found before and what is given
 */
export function disguised(rest: (found: readonly Passage[]) => string): Passage[] {
  const found: Passage[] = [];
  for (const read of [
    (left: string) => matchesOf(left, email, 'email'),
    (left: string) => matchesOf(left, plate, 'plate'),
    ids,
    (left: string) => numbers(withFancyDigits(left)),
    (left: string) => numbers(withDigits(withFancyDigits(left))),
  ]) {
    found.push(...read(rest(found)));
    found.sort((one, other) => one.start - other.start);
  }
  return found;
}
