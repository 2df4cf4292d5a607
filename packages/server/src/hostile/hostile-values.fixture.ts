import type { SeededRandom } from './seeded-random.fixture.js';

/** Texts that programs stumble over: numbers at their edges, other alphabets, paths, markup, SQL. */
const odd: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1.5',
  '1e400',
  'NaN',
  '9007199254740993',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  'x',
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2026-11-23T00:00:00Z',
  '../../etc/passwd',
  '..%2f..%2fkeys.json',
  '%',
  '%00',
  '%ff',
  '%c0%ae',
  '\0',
  '\r\nX-Injected: 1',
  '\u2028',
  '\ud800',
  '\ufeff',
  '\u202e',
  '👨‍👩‍👧‍👦',
  '𠮷',
  'a\u0301\u0316\u0301',
  '<img src=x onerror=1>',
  '"><script>',
  "' or 1=1 --",
  '"* NEAR(',
  '*',
  '$(id)',
  '{{7*7}}',
  'javascript:alert(1)',
  'http://[bad',
  'https://www.linxiang.example',
  'file:///etc/passwd',
  '电梯',
  '临湘',
  '１３８００１３８０００',
  '；',
];

/** A cursor as the server writes them, with whatever values. */
const cursor = (random: SeededRandom): string => {
  const value = random.pick<unknown>(['', null, 0, -1, 1e308, '\ud800', [], {}, '2026-11-23']);
  const sort = random.pick(['newest', 'oldest', 'supported', 'replied', 'all', 'due', '']);
  const id = random.pick<unknown>([1, 0, -1, 2 ** 53, '1', null]);
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
};

/** Any text. */
export function oddText(random: SeededRandom): string {
  const text = random.chance(0.1) ? cursor(random) : random.pick(odd);
  if (random.chance(0.03)) return text.repeat(random.int(1, 4000));
  return random.chance(0.1) ? text + random.pick(odd) : text;
}

/** Values by the names they have all over the contract; what is not here is any text. */
const wellKnown: Readonly<Record<string, readonly string[]>> = {
  site: ['linxiang', 'yueyang', 'hunan', 'chenzhou', 'anren'],
  mailboxId: ['linxiang-mayor', 'chenzhou-mayor'],
  mailbox: ['linxiang-mayor', 'unknown'],
  column: ['peoples-voices'],
  categoryId: ['lifts'],
  category: ['lifts'],
  title: ['建湘小区电梯停运两个月'],
  body: ['小区三栋电梯停运已两个月，老人上下楼不便，请尽快协调解决，电话13800138000。'],
  divisionCode: ['430682', '430600'],
  noticeVersion: ['2026-01'],
  language: ['zh-CN', 'en'],
  unitId: ['linxiang-housing'],
  unitIds: ['linxiang-housing'],
  coUnitIds: ['linxiang-water'],
  mailboxIds: ['linxiang-mayor'],
  phone: ['13800138000', '0730-3720000'],
  email: ['name@example.cn'],
  username: ['nobody'],
  device: ['device-0000000000000001'],
  from: ['2026-01-01', '0000-01-01', '9999-12-31'],
  to: ['2026-12-31', '0000-01-01', '9999-12-31'],
  occurredOn: ['2026-11-01'],
  name: ['周某某'],
  address: ['建湘小区三栋'],
  expectedOutcome: ['尽快修复'],
  reason: ['情况复杂，需要延长'],
  explanation: ['不属于本部门的职责范围'],
  instead: ['请向临湘市住房和城乡建设局反映'],
  question: ['请补充发生的时间'],
  note: ['请尽快办理'],
  request: ['来信反映电梯停运'],
  findings: ['经查属实'],
  decision: ['三十日内修复'],
  legalBasis: [''],
  publication: ['public'],
  kind: ['complaint'],
  q: ['电梯', '电梯 停运', 'a'],
  text: ['电梯停运，请尽快处理'],
  lang: ['zh-CN', 'zh-Hant', 'en'],
  element: ['appeal-list', 'mayor-mailbox'],
  step: ['send', 'check', 'edit', 'place'],
  _charset_: ['UTF-8', 'gbk', 'big5'],
  anonymous: ['on', ''],
};

/** What a name usually holds, or any text. */
export function valueNamed(
  random: SeededRandom,
  name: string,
  known: Readonly<Record<string, readonly string[]>> = {},
): string {
  const usual = (Object.hasOwn(known, name) ? known[name] : undefined) ?? [];
  const fixed = (Object.hasOwn(wellKnown, name) ? wellKnown[name] : undefined) ?? [];
  const all = [...usual, ...fixed];
  if (all.length === 0 || random.chance(0.08)) return oddText(random);
  // The first ones belong together: a number and its code, a site and its mailbox.
  return random.chance(0.7) ? (all[0] ?? '') : random.pick(all);
}

/** A text with a little of it changed, left out, doubled or cut off. */
export function damaged(random: SeededRandom, text: string): string {
  const at = random.int(0, text.length);
  const to = Math.min(text.length, at + random.int(0, 12));
  switch (random.int(0, 4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(to);
    case 2:
      return text.slice(0, to) + text.slice(at);
    case 3:
      return text.slice(0, at) + String.fromCharCode(random.int(0, 255)) + text.slice(to);
    default:
      return text.slice(0, at) + oddText(random) + text.slice(at);
  }
}
