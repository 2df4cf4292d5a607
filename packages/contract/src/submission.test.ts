import { describe, expect, test } from 'vitest';
import { AppealQuery } from './appeal-list.js';
import { Phone, Submission } from './submission.js';

const valid = {
  column: 'peoples-voices',
  kind: 'complaint',
  title: '小区电梯停运三个月',
  body: '电梯停运三个月，老人上下楼困难。',
  place: { divisionCode: '430682' },
  contact: { phone: '138 0000 0000' },
  anonymous: false,
  publication: 'public',
  language: 'zh-CN',
  noticeVersion: '2026-01',
};
const paths = (value: unknown) =>
  Submission.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

describe('a submission', () => {
  test('is accepted with its outer white space taken off', () => {
    const { data } = Submission.safeParse({ ...valid, title: '  小区电梯停运三个月\n' });
    expect(data?.title).toBe('小区电梯停运三个月');
  });

  test('counts characters, not UTF-16 units', () => {
    expect(paths({ ...valid, title: '𠮷𠮷𠮷' })).toEqual(['title']);
    expect(paths({ ...valid, title: '𠮷𠮷𠮷𠮷' })).toEqual([]);
    expect(paths({ ...valid, title: '字'.repeat(41) })).toEqual(['title']);
    expect(paths({ ...valid, body: `${'字'.repeat(8000)}\n` })).toEqual([]);
    expect(paths({ ...valid, body: '字'.repeat(8001) })).toEqual(['body']);
    expect(paths({ ...valid, body: '爱心卡可以刷地铁吗' })).toEqual([]);
    expect(paths({ ...valid, body: '停电了吗' })).toEqual(['body']);
  });

  test.each([
    ['a line break of Word', '第一段讲路\u000b第二段讲灯', '第一段讲路\n第二段讲灯'],
    ['a page break', '第一页讲路\u000c第二页讲灯', '第一页讲路\n第二页讲灯'],
    ['other control characters', '路灯\u0007不\u009d亮\u001b了\u007f', '路灯不亮了'],
    ['lines of other systems', '一二三\r\n四五\r六\u2028七\u0085八', '一二三\n四五\n六\n七\n八'],
    ['marks of a chat', '\u202d\u200b路灯不亮了\u202c\u3164', '路灯不亮了'],
    ['a pile of marks', `路灯不亮${'\u0300'.repeat(150)}了`, `路灯不亮${'\u0300'.repeat(8)}了`],
    [
      'joiners and variants',
      '❤\ufe0f👨\u200d👩\u200d👧 नमस्ते ❤\ufe0f',
      '❤\ufe0f👨\u200d👩\u200d👧 नमस्ते ❤\ufe0f',
    ],
  ])('takes %s', (_, body, stored) => {
    expect(Submission.parse({ ...valid, body }).body).toBe(stored);
  });

  test('breaks no line in a title for what came from a slide', () => {
    const title = '电梯停运\u000b三个月';
    expect(Submission.parse({ ...valid, title }).title).toBe('电梯停运 三个月');
  });

  test.each([
    ['joiners', '\u200b'.repeat(5)],
    ['Hangul fillers', '\u3164'.repeat(4)],
    ['blanks of Braille', '\u2800'.repeat(4)],
    ['marks without a letter', '\u0301\u0302\u0303\u0304'],
    ['too little among much that is invisible', `电${'\u200b'.repeat(9)}梯`],
  ])('refuses a title of %s', (_, title) => {
    expect(paths({ ...valid, title })).toEqual(['title']);
  });

  test.each([
    ['marks', `e${'\u0301'.repeat(150)}`, `e${'\u0301'.repeat(8)}`],
    ['marks and joiners', `e${'\u0301\u200d'.repeat(75)}`, `e${'\u0301\u200d'.repeat(4)}`],
    ['tones of skin', `👩${'🏽'.repeat(30)}`, `👩${'🏽'.repeat(8)}`],
    ['half-width marks', `ﾊ${'ﾞ'.repeat(150)}`, `ﾊ${'ﾞ'.repeat(8)}`],
    ['joined emoji', Array(60).fill('👩').join('\u200d'), '👩'.repeat(60)],
  ])('makes no letter of %s that is wider than a page', (_, written, stored) => {
    const body = (piece: string) => `路灯不亮了，${piece}请修。`;
    expect(Submission.parse({ ...valid, body: body(written) }).body).toBe(body(stored));
  });

  test.each(['👩🏻‍❤️‍💋‍👩🏿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 'ཧཱུྃ', 'ශ්‍රී ලංකා'])(
    'keeps %s',
    (piece) => {
      const body = `路灯不亮了，${piece}请修。`;
      expect(Submission.parse({ ...valid, body }).body).toBe(body);
    },
  );

  test('keeps no megabyte that nobody sees', () => {
    expect(paths({ ...valid, body: `路灯不亮了${'\u200b'.repeat(70_000)}吗` })).toEqual(['body']);
  });

  test.each([
    ['\u202d13800138000\u202c', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['（0730）3721234', '(0730)3721234'],
    ['0730\u20113721234', '0730-3721234'],
    ['０７３０－３７２１２３４', '0730-3721234'],
    ['＋86\u3000138\u00a00013 8000', '+86 138 0013 8000'],
  ])('takes the telephone %j', (phone, stored) => {
    expect(Submission.parse({ ...valid, contact: { phone } }).contact).toEqual({ phone: stored });
  });

  test.each([
    ['\u200bzhang＠example．com ', 'zhang@example.com'],
    ['ｚｈａｎｇ@example.com', 'zhang@example.com'],
  ])('takes the address %j', (email, stored) => {
    expect(Submission.parse({ ...valid, contact: { email } }).contact).toEqual({ email: stored });
  });

  test.each([
    'zhang@',
    'zhang@example',
    '.a@example.com',
    'a b@example.com',
    `${'a'.repeat(120)}@b.cn`,
  ])('refuses the address %s', (email) => {
    expect(paths({ ...valid, contact: { email } })).toEqual(['contact.email']);
  });

  test('needs a way to answer unless it is anonymous, and then has none', () => {
    expect(paths({ ...valid, contact: undefined })).toEqual(['contact']);
    expect(paths({ ...valid, contact: { name: '刘' } })).toEqual(['contact']);
    expect(paths({ ...valid, contact: { email: 'someone@example.com' } })).toEqual([]);
    expect(paths({ ...valid, anonymous: true })).toEqual(['contact']);
    expect(paths({ ...valid, anonymous: true, contact: undefined })).toEqual([]);
  });

  test.each([
    ['an unknown field', { idCard: '1' }, ''],
    ['NUL', { title: '电梯\u0000停运了' }, 'title'],
    ['half a character', { body: '电梯停运三个月\ud83d老人上下楼困难' }, 'body'],
    ['two lines of title', { title: '电梯停运\n三个月' }, 'title'],
    ['an unknown kind', { kind: 'praise' }, 'kind'],
    ['a division by name', { place: { divisionCode: '临湘市' } }, 'place.divisionCode'],
    ['a day that does not exist', { occurredOn: '2026-02-30' }, 'occurredOn'],
    [
      'a point off the globe',
      { place: { divisionCode: '430682', point: { lat: 91, lng: 0 } } },
      'place.point.lat',
    ],
  ])('refuses %s', (_, change, path) => {
    expect(paths({ ...valid, ...change })).toContain(path);
  });

  test('is not fooled by fields of the prototype', () => {
    const polluted: unknown = JSON.parse(
      JSON.stringify(valid).replace('{', '{"__proto__":{"x":1},'),
    );
    expect(Submission.safeParse(polluted).success).toBe(false);
  });
});

test.each([
  ['13800000000', true],
  ['0730-1234567', true],
  ['+86 138 0000 0000', true],
  ['(0730) 123 4567', true],
  ['12345', true],
  ['1234', false],
  ['call me', false],
  ['-----', false],
])('phone %s: %s', (phone, accepted) => {
  expect(Phone.safeParse(phone).success).toBe(accepted);
});

test('a list query reads numbers from text and refuses what it does not know', () => {
  expect(AppealQuery.safeParse({ limit: '100' }).data).toEqual({ limit: 100 });
  for (const bad of [
    { limit: '0' },
    { limit: '101' },
    { limit: 'x' },
    { page: '2' },
    { sort: 'best' },
  ]) {
    expect(AppealQuery.safeParse(bad).success).toBe(false);
  }
});

describe('what is wrong with a submission', () => {
  const mistakes = (value: unknown) =>
    Submission.safeParse(value).error?.issues.map((issue) => [
      issue.path.join('.'),
      issue.code === 'custom' ? issue.params?.code : issue.code,
    ]) ?? [];

  test.each([
    ['a title of three characters', { title: '电梯坏' }, [['title', 'too-short']]],
    ['a title that is too long', { title: '字'.repeat(41) }, [['title', 'too-long']]],
    ['a title of two lines', { title: '电梯停运\n两个月' }, [['title', 'line-break']]],
    ['a body with NUL', { body: '电梯停运\0两个月' }, [['body', 'unreadable']]],
    ['a title that nobody sees', { title: '\u0301\u0301\u0301\u0301' }, [['title', 'required']]],
    ['a phone that is none', { contact: { phone: 'x' } }, [['contact.phone', 'invalid-format']]],
  ])('is told by a code of its own: %s', (_, change, expected) => {
    expect(mistakes({ ...valid, ...change })).toEqual(expected);
  });

  test('is told across fields together with what is wrong in others', () => {
    const { contact: _, ...rest } = valid;
    const short = { ...rest, title: '', publication: 'perhaps' };
    expect(mistakes(short)).toEqual([
      ['title', 'too-short'],
      ['publication', 'invalid_value'],
      ['contact', 'required'],
    ]);
    expect(mistakes({ ...short, contact: valid.contact, anonymous: true })).toContainEqual([
      'contact',
      'not-allowed',
    ]);
    // What a rule reads must be right before it is asked.
    expect(mistakes({ ...short, anonymous: 'no' }).map(([path]) => path)).not.toContain('contact');
    expect(mistakes(null)).toEqual([['', 'invalid_type']]);
  });
});
