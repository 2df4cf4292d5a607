import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Submission } from '../submission.js';
import { circumstances, letter } from './letter.fixture.js';
import type { Letter } from './letter.js';
import { fieldAt, letterMistakes } from './letter-mistakes.js';
import { submissionOf } from './submission-of.js';

const mistakes = (change: Partial<Letter>, around: Partial<typeof circumstances> = {}) =>
  letterMistakes(letter(change), { ...circumstances, ...around }).map(({ field, code }) => [
    field,
    code,
  ]);

/** The fields that the schema of the API refuses. */
const refused = (change: Partial<Letter>) => {
  const { error } = Submission.safeParse(submissionOf(letter(change), circumstances));
  const fields = error?.issues.map(({ path }) => fieldAt(`/${path.join('/')}`)) ?? [];
  return [...new Set(fields)].sort();
};

describe('a letter', () => {
  test('can be sent as it stands', () => {
    expect(mistakes({})).toEqual([]);
    expect(mistakes({ mailbox: 'unknown', anonymous: true, phone: '' })).toEqual([]);
  });

  test('is told everything at once, in the order of the form', () => {
    const empty = {
      kind: '',
      mailbox: '',
      title: '',
      body: '',
      phone: '',
      publication: '',
    } as const;
    expect(mistakes({ ...empty, division: '' }, { divisionCode: '' })).toEqual([
      ['kind', 'required'],
      ['division', 'required'],
      ['mailbox', 'required'],
      ['title', 'required'],
      ['body', 'required'],
      ['phone', 'required'],
      ['publication', 'required'],
    ]);
    const more = {
      address: '字'.repeat(101),
      expectedOutcome: '字'.repeat(501),
      name: '字'.repeat(31),
    };
    expect(mistakes({ ...more, occurredOn: '昨天', relatedNumber: '1', email: 'x' })).toEqual([
      ['address', 'too-long'],
      ['occurredOn', 'invalid-format'],
      ['expectedOutcome', 'too-long'],
      ['relatedNumber', 'invalid-format'],
      ['email', 'invalid-format'],
      ['name', 'too-long'],
    ]);
  });

  test.each<[string, Partial<Letter>, string, string]>([
    ['a title of three characters', { title: '电梯坏' }, 'title', 'too-short'],
    ['a title that is too long', { title: '字'.repeat(41) }, 'title', 'too-long'],
    ['a title of two lines', { title: '电梯停运\r\n两个月' }, 'title', 'line-break'],
    ['a title that nobody sees', { title: '\u0301\u0301' }, 'title', 'required'],
    ['half a character', { body: '电梯停运两个月\ud83d了' }, 'body', 'unreadable'],
    [
      'what is stored and not counted',
      { body: `电梯停运了${'\u200b'.repeat(70_000)}吗` },
      'body',
      'too-long',
    ],
    ['a phone that is none', { phone: 'x' }, 'phone', 'invalid-format'],
    [
      'an address that is too long',
      { email: `${'a'.repeat(112)}@example.cn` },
      'email',
      'invalid-format',
    ],
    ['an address without a domain', { email: 'zhang@example' }, 'email', 'invalid-format'],
    ['a day that does not exist', { occurredOn: '2026-02-30' }, 'occurredOn', 'invalid-format'],
    ['a day to come', { occurredOn: '2026-11-24' }, 'occurredOn', 'too-late'],
    [
      'a number copied wrong',
      { relatedNumber: '430682-20261123-00042-4' },
      'relatedNumber',
      'invalid-format',
    ],
    ['a mailbox of another county', { mailbox: 'anren-mayor' }, 'mailbox', 'unknown'],
    ['a category of another county', { categoryId: 'rivers' }, 'categoryId', 'unknown'],
  ])('is told of %s', (_, change, field, code) => {
    expect(mistakes(change)).toEqual([[field, code]]);
  });

  test('is told how long a text may be and how long it is', () => {
    expect(letterMistakes(letter({ title: '字'.repeat(41) }), circumstances)).toEqual([
      { field: 'title', code: 'too-long', length: { min: 4, max: 40, count: 41 } },
    ]);
  });

  test('is measured by what its circumstances are', () => {
    const { receiver } = circumstances;
    expect(mistakes({}, { divisionCode: '' })).toEqual([['division', 'unknown']]);
    expect(mistakes({}, { noticeVersion: '2025-01' })).toEqual([['noticeVersion', 'outdated']]);
    expect(mistakes({ occurredOn: '2026-11-24' }, { today: undefined })).toEqual([]);
    const known = { receiver: { ...receiver, anonymousAllowed: false } };
    expect(mistakes({ anonymous: true }, known)).toEqual([['anonymous', 'not-allowed']]);
    const limits = { ...circumstances.limits, title: { min: 4, max: 60 } };
    expect(mistakes({ title: '字'.repeat(60) }, { limits })).toEqual([]);
  });

  test('has a way to answer, unless it is anonymous: then nobody asks for one', () => {
    expect(mistakes({ phone: '' })).toEqual([['phone', 'required']]);
    expect(mistakes({ phone: '\u200b', email: ' zhang＠example．cn ' })).toEqual([]);
    // Everything at once: also what keeps the API from looking for a way to answer.
    expect(mistakes({ phone: '', name: '字'.repeat(31) })).toEqual([
      ['phone', 'required'],
      ['name', 'too-long'],
    ]);
    expect(mistakes({ anonymous: true, phone: 'x', email: 'x', name: '字'.repeat(31) })).toEqual(
      [],
    );
  });

  test('answers what its category asks', () => {
    const categoryId = 'lifts';
    expect(mistakes({ categoryId })).toEqual([['question-trapped', 'required']]);
    expect(mistakes({ categoryId, answers: { trapped: 'no' } })).toEqual([]);
    expect(
      mistakes({
        categoryId,
        answers: { trapped: 'yes', since: '昨天', parts: ['roof'], building: '字'.repeat(501) },
      }),
    ).toEqual([
      ['question-building', 'too-long'],
      ['question-trapped', 'emergency'],
      ['question-since', 'invalid-format'],
      ['question-parts', 'invalid-option'],
    ]);
  });
});

/** What people and programs type, right and wrong. */
const typed = fc.oneof(
  fc.constantFrom('', ' ', '\u200b', '\u0301\u0301', '\ud83d', '电梯停运了\0吗', '13800000000'),
  fc.constantFrom('zhang@example.cn', '.a@example.cn', '2026-02-29', '2024-02-29', '2026年9月1日'),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer({ min: 0, max: 600 }).map((count) => '字'.repeat(count)),
);

test('a form refuses the same fields as the schema of the API', () => {
  const change = fc.record(
    {
      title: typed,
      body: typed,
      address: typed,
      expectedOutcome: typed,
      name: typed,
      phone: typed,
      email: typed,
      occurredOn: typed,
      anonymous: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(change, (given) => {
      const found = mistakes(given)
        .filter(([, code]) => code !== 'too-late')
        .map(([field]) => field);
      const asks = refused(given);
      // The API looks for a way to answer once the rest of the contact is right.
      const others = found.filter(
        (field) => field !== 'phone' || asks.includes('phone') || !asks.includes('name'),
      );
      expect([...others].sort()).toEqual(asks);
    }),
    { numRuns: 500 },
  );
});

test('what the API refuses is told at the field of the form', () => {
  expect(
    ['/title', '/mailboxId', '/place', '/place/divisionCode', '/place/address', '/contact'].map(
      fieldAt,
    ),
  ).toEqual(['title', 'mailbox', 'division', 'division', 'address', 'phone']);
  expect(['/contact/email', '/answers/trapped', '/column'].map(fieldAt)).toEqual([
    'email',
    'question-trapped',
    'kind',
  ]);
});
