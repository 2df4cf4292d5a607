import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatQueryCode, parseQueryCode } from './query-code.js';

const code = '7K3M-9QPZ-0V4R-T2XW';
const tenBytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('formatQueryCode', () => {
  test('writes sixteen symbols in groups of four', () => {
    expect(formatQueryCode(new Uint8Array(10))).toBe('0000-0000-0000-0000');
    expect(formatQueryCode(new Uint8Array(10).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(formatQueryCode(Uint8Array.of(0, 68, 50, 20, 199, 66, 84, 182, 53, 207))).toBe(
      '0123-4567-89AB-CDEF',
    );
  });

  test('loses none of the eighty bits', () => {
    fc.assert(
      fc.property(tenBytes, (bytes) => {
        const value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
        const symbols = formatQueryCode(bytes).replace(/-/g, '');
        const read = [...symbols].reduce(
          (sum, symbol) => sum * 32n + BigInt('0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(symbol)),
          0n,
        );
        expect(read).toBe(value);
      }),
    );
  });

  test('refuses anything but ten bytes', () => {
    expect(() => formatQueryCode(new Uint8Array(9))).toThrow(RangeError);
    expect(() => formatQueryCode(new Uint8Array(11))).toThrow('10 bytes');
  });
});

describe('parseQueryCode', () => {
  test('reads back what was written', () => {
    fc.assert(
      fc.property(tenBytes, (bytes) => {
        const written = formatQueryCode(bytes);
        expect(parseQueryCode(written)).toBe(written);
        expect(parseQueryCode(written.toLowerCase().replace(/-/g, ' '))).toBe(written);
      }),
    );
  });

  test.each([
    ['small letters', '7k3m-9qpz-0v4r-t2xw'],
    ['no dashes', '7K3M9QPZ0V4RT2XW'],
    ['spaces, also full-width ones', ' 7K3M 9QPZ　0V4R T2XW\n'],
    ['full-width letters, digits and dashes', '７Ｋ３Ｍ－９ＱＰＺ－０Ｖ４Ｒ－Ｔ２ＸＷ'],
    ['long dashes', '7K3M—9QPZ–0V4R−T2XW'],
    ['the letter O for zero', '7K3M-9QPZ-OV4R-T2XW'],
    ['an invisible space from a web page', '7K3M\u200b-9QPZ-0V4R-T2XW'],
  ])('accepts %s', (_, typed) => {
    expect(parseQueryCode(typed)).toBe(code);
  });

  test('reads I and L as one', () => {
    expect(parseQueryCode('IL1i-l000-0000-0000')).toBe('1111-1000-0000-0000');
  });

  test.each(['', '7K3M-9QPZ-0V4R', `${code}0`, '7K3M-9QPZ-0V4R-T2XU', '受理编号'])(
    'refuses %j',
    (typed) => {
      expect(parseQueryCode(typed)).toBeNull();
    },
  );
});
