import { describe, expect, it } from 'vitest';
import { dayBeside, daysUntil } from './days.js';
import { chineseWords } from './words.fixture.js';

describe('days', () => {
  it('turn at midnight in China, wherever the device is', () => {
    expect(dayBeside(chineseWords, '2026-11-22T15:59:59Z', '2026-01-01T00:00:00Z')).to.equal(
      '11月22日',
    );
    expect(dayBeside(chineseWords, '2026-11-22T16:00:00Z', '2026-01-01T00:00:00Z')).to.equal(
      '11月23日',
    );
  });

  it('are written with the year when it is not the one beside them', () => {
    expect(dayBeside(chineseWords, '2027-01-05T00:00:00Z', '2026-11-23T00:00:00Z')).to.equal(
      '2027年1月5日',
    );
  });

  it('are counted by the calendar, not by 24 hours', () => {
    const now = Date.parse('2026-11-23T23:50:00+08:00');
    expect(daysUntil('2026-11-23T23:59:59+08:00', now)).to.equal(0);
    expect(daysUntil('2026-11-24T00:10:00+08:00', now)).to.equal(1);
    expect(daysUntil('2026-11-20T12:00:00+08:00', now)).to.equal(-3);
  });
});
