import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './china-day.js';
import { formatReferenceNumber, parseReferenceNumber } from './reference-number.js';

const parts = fc.record({
  divisionCode: fc.integer({ min: 110000, max: 829999 }).map(String),
  date: fc.integer({ min: 0, max: 36000 }).map((days) => addDays('2001-01-01', days)),
  sequence: fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 9_999_999 })),
});
const number = parts.map(formatReferenceNumber);

/** Positions of the symbols that carry meaning. */
const symbolsOf = (text: string): number[] =>
  [...text].flatMap((symbol, index) => (symbol === '-' ? [] : [index]));

const replaceAt = (text: string, index: number, symbol: string): string =>
  text.slice(0, index) + symbol + text.slice(index + 1);

describe('formatReferenceNumber', () => {
  test('joins division, day, sequence and check character', () => {
    const at = (sequence: number) =>
      formatReferenceNumber({ divisionCode: '430682', date: '2026-11-23', sequence });
    expect(at(42)).toBe('430682-20261123-00042-3');
    expect(at(99_999)).toMatch(/^430682-20261123-99999-[\dX]$/);
    expect(at(100_000)).toMatch(/^430682-20261123-100000-[\dX]$/);
  });

  test('takes its check character by the rule of the identity card (ISO 7064 MOD 11-2)', () => {
    fc.assert(
      fc.property(number, (text) => {
        const symbols = [...text.replace(/-/g, '')];
        const sum = symbols.reduce(
          (total, symbol) => (total * 2 + (symbol === 'X' ? 10 : Number(symbol))) % 11,
          0,
        );
        expect(sum).toBe(1);
      }),
    );
  });

  test('refuses parts that are none', () => {
    const good = { divisionCode: '430682', date: '2026-11-23', sequence: 1 };
    expect(() => formatReferenceNumber({ ...good, divisionCode: '43068' })).toThrow('six digits');
    expect(() => formatReferenceNumber({ ...good, date: '2026-02-29' })).toThrow('date');
    expect(() => formatReferenceNumber({ ...good, date: '20261123' })).toThrow('date');
    expect(() => formatReferenceNumber({ ...good, sequence: 0 })).toThrow('from 1');
    expect(() => formatReferenceNumber({ ...good, sequence: 1.5 })).toThrow('whole');
  });
});

describe('parseReferenceNumber', () => {
  test('reads back what was written, with or without dashes', () => {
    fc.assert(
      fc.property(number, (text) => {
        expect(parseReferenceNumber(text)).toBe(text);
        expect(parseReferenceNumber(text.replace(/-/g, ''))).toBe(text);
      }),
    );
  });

  test.each([
    ['full-width digits and dashes', '４３０６８２－２０２６１１２３－０００４２－３'],
    ['spaces for dashes', ' 430682 20261123 00042 3 '],
    ['long dashes', '430682—20261123–00042−3'],
    ['an invisible space from a web page', '430682-20261123\u200b-00042-3'],
  ])('accepts %s', (_, typed) => {
    expect(parseReferenceNumber(typed)).toBe('430682-20261123-00042-3');
  });

  test('accepts a small or full-width x', () => {
    const withX = fc.sample(
      number.filter((text) => text.endsWith('X')),
      20,
    );
    for (const text of withX) {
      expect(parseReferenceNumber(text.replace('X', 'x'))).toBe(text);
      expect(parseReferenceNumber(text.replace('X', 'ｘ'))).toBe(text);
    }
  });

  test('finds every single wrong symbol', () => {
    fc.assert(
      fc.property(number, fc.nat(), fc.integer({ min: 1, max: 10 }), (text, position, step) => {
        const places = symbolsOf(text);
        const index = places[position % places.length] ?? 0;
        const last = index === text.length - 1;
        const symbols = last ? '0123456789X' : '0123456789';
        const shift = last ? step : ((step - 1) % 9) + 1;
        const wrong = symbols[(symbols.indexOf(text[index] ?? '') + shift) % symbols.length] ?? '';
        expect(parseReferenceNumber(replaceAt(text, index, wrong))).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test('finds every swap of neighbours', () => {
    fc.assert(
      fc.property(number, fc.nat(), (text, position) => {
        const places = symbolsOf(text);
        const at = position % (places.length - 1);
        const [left = 0, right = 0] = places.slice(at, at + 2);
        const [one = '', other = ''] = [text[left], text[right]];
        fc.pre(one !== other);
        expect(
          parseReferenceNumber(replaceAt(replaceAt(text, left, other), right, one)),
        ).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '',
    '430682-20261123-00042',
    '430682-20261323-00042-3',
    '430682-20261123-0042-3',
    '43068220261123000420000000000000000',
    '7K3M-9QPZ-0V4R-T2XW',
  ])('refuses %j', (typed) => {
    expect(parseReferenceNumber(typed)).toBeNull();
  });
});
