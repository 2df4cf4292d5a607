import type { Passage } from './passage.js';

// 微信 and QQ with marks inside, written otherwise, by their letters, or as what one does: 加我V.
const sep = '[\\s\\p{P}\\p{S}]{0,2}';
const add = '(?:加|\\+|➕)(?:我|一?下|个)? ?';
const wechatWords = {
  chinese: `[微威薇维徽]${sep}[信x]|${add}(?:[微薇]|(?:[vw]|wei)(?![a-z]))`,
  latin: `v${sep}信|v[ .·*_/-]?x|w[ .·*_/-]?x|wei ?xin|we ?chat|v(?= ?: ?[a-z])`,
};
const qqWords = {
  chinese: `[扣抠叩口]{2}|扣q|[球秋丘]{2}|企鹅|${add}q(?![a-z])`,
  latin: 'q[ .·*_/-]?q|q(?=号| ?:)',
};
type Words = typeof qqWords;
// Between the word and what it names: QQ邮箱、微信号：, 微信 ID 是, 微信/QQ同号：.
const marks = '[\\s\\p{P}\\p{S}]{0,4}';
const naming = `(?:${marks}(?:号码?|[账帐]号|邮箱|id|no|名|昵称|联系|[添请]?加|搜索?|叫|同号|就是|都是|是|为|微信|qq))`;
const link = `((?:${naming}){0,4}${marks})`;

const figures = (fewest: number): string => `\\d(?:[ ·_*-]{0,2}\\d){${fewest - 1},11}(?![\\w-])`;
const wechatId = `[a-z][-\\w]{5,19}(?![\\w-])|[a-z\\d](?: [a-z\\d]){5,19}(?![\\w-])|${figures(6)}`;

/** The word for an account, what links them to it, and the account. */
const account = ({ chinese, latin }: Words, id: string): RegExp =>
  new RegExp(`(?:${chinese}|(?:^|[^a-z\\d./@_-])(?:${latin}))${link}(${id})`, 'giu');

interface Kind {
  readonly type: 'wechat' | 'qq';
  readonly named: RegExp;
  readonly another: RegExp;
}

const kind = (type: Kind['type'], words: Words, id: string): Kind => ({
  type,
  named: account(words, id),
  another: new RegExp(`^( ?(?:[/、,，;；和]|或者?) ?)(${id})`, 'iu'),
});
const byAnything = [kind('wechat', wechatWords, wechatId), kind('qq', qqWords, figures(5))];
const byFigures = [kind('wechat', wechatWords, figures(6)), kind('qq', qqWords, figures(5))];

// Accounts of offices are public: 官方微信, and what is told to be a 公众号.
const ofAnOffice = /(官方|政务|公众[号平台]{0,2}|订阅号|服务号|小程序)[\s\p{P}]{0,2}$/u;
const isPublic = /^[^，。；\r\n]{0,10}(公众|订阅号|服务号|小程序|官方)/u;
// What is counted, paid or dated is no account, nor is a hotline.
const quantity =
  /^ ?(\.\d|多|余|几)?(元|块|万|亿|户|人|名|位|个|次|条|件|票|年|月|日|号楼|栋|分|%|％|平台|热线)/;
const hotline = /^(1\d|9\d)\d{3}$/;
const compactDay = /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const names =
  /^(wechat|weixin|android|iphone|windows|official|https?|system|message|account|number|payment|group|mini|email)/i;
const says = /[:：=号是为]|id|no/i;

function isAccount(id: string, link: string, behind: string): boolean {
  if (/^[a-z]+$/i.test(id)) return !names.test(id) && (says.test(link) || link === '');
  if (/[a-z]/i.test(id)) return !names.test(id);
  const digits = id.replace(/\D/g, '');
  if (hotline.test(digits) || quantity.test(behind)) return false;
  return !compactDay.test(digits) || (digits === id && says.test(link));
}

function accountsOf({ type, named, another }: Kind, text: string): Passage[] {
  const found: Passage[] = [];
  for (const match of text.matchAll(named)) {
    const [whole, link = '', id = ''] = match;
    let end = match.index + whole.length;
    const behind = text.slice(end, end + 16);
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (ofAnOffice.test(before) || isPublic.test(behind)) continue;
    if (!isAccount(id, link, behind)) continue;
    found.push({ start: end - id.length, end, type });
    for (let next = another.exec(text.slice(end, end + 64)); next; ) {
      const [joined, , other = ''] = next;
      if (!isAccount(other, '', text.slice(end + joined.length, end + joined.length + 12))) break;
      end += joined.length;
      found.push({ start: end - other.length, end, type });
      next = another.exec(text.slice(end, end + 64));
    }
  }
  return found;
}

const wechatByItself = /(^|\W)(wxid_\w{6,30})/gi;

/**
 * The WeChat and QQ accounts that stand after their word: 微信号：zhang_san88, 加V zhangsan1, QQ 12345678.
 * A group is no person, and the public accounts of offices stay.
 */
export function accounts(text: string): Passage[] {
  const byThemselves = [...text.matchAll(wechatByItself)].map((match): Passage => {
    const end = match.index + match[0].length;
    return { start: end - (match[2]?.length ?? 0), end, type: 'wechat' };
  });
  return apart([...byAnything.flatMap((each) => accountsOf(each, text)), ...byThemselves]);
}

/** The same where the account is a number, in a text in which every digit is a plain one. */
export const numberedAccounts = (text: string): Passage[] =>
  apart(byFigures.flatMap((each) => accountsOf(each, text)));

/** The passages in order; of two that overlap, the first. */
function apart(passages: readonly Passage[]): Passage[] {
  const inOrder = [...passages].sort((one, other) => one.start - other.start);
  let end = 0;
  return inOrder.filter((passage) => {
    if (passage.start < end) return false;
    end = passage.end;
    return true;
  });
}
