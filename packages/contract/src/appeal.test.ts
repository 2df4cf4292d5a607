import { describe, expect, test } from 'vitest';
import { AppealQuery, Phone, Submission } from './appeal.js';

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
    expect(paths({ ...valid, body: `${'字'.repeat(4000)}\n` })).toEqual([]);
    expect(paths({ ...valid, body: '字'.repeat(4001) })).toEqual(['body']);
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
