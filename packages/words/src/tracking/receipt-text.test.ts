import { formatReferenceNumber } from '@through-train/contract';
import { describe, expect, it } from 'vitest';
import { readReceipt } from './receipt-text.js';

const number = formatReferenceNumber({
  divisionCode: '430682',
  date: '2026-11-23',
  sequence: 42,
});
const queryCode = '7K3M-9QPZ-0V4R-T2XW';

describe('reading a pasted receipt', () => {
  it('finds both wherever they stand', () => {
    for (const text of [
      `受理编号：${number}\n查询码：${queryCode}`,
      `查询码 ${queryCode}，受理编号 ${number}。请妥善保管。`,
      `${number} ${queryCode}`,
      `${number}\t${queryCode.replace(/-/g, '')}`,
      `number ${number.toLowerCase()}, code ${queryCode.toLowerCase().replace(/-/g, ' ')}`,
      `受理编号：${number.replace(/-/g, '－')} 查询码：７Ｋ３Ｍ９ＱＰＺ０Ｖ４ＲＴ２ＸＷ`,
    ]) {
      expect(readReceipt(text), text).to.deep.equal({ number, queryCode });
    }
  });

  it('is nothing when one is missing or wrong', () => {
    for (const text of [
      number,
      queryCode,
      '',
      `${number} 7K3M-9QPZ`,
      `430682-20261123-00042-Y ${queryCode}`,
    ]) {
      expect(readReceipt(text), text).to.equal(null);
    }
  });
});
