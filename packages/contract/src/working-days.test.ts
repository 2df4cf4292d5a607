import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, endOfDay, startOfDay } from './china-day.js';
import { addWorkingDays, isWorkingDay, workingDaysUntil } from './working-days.js';

const day = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2012-01-01', days));

describe('isWorkingDay', () => {
  test('knows weekdays, weekends and public holidays', () => {
    expect(isWorkingDay('2026-11-23')).toBe(true);
    expect(isWorkingDay('2026-11-22')).toBe(false);
    expect(isWorkingDay('2019-10-01')).toBe(false);
    expect(isWorkingDay('2026-10-01')).toBe(false);
  });

  test('knows the weekends on which offices make up for a holiday', () => {
    expect(isWorkingDay('2019-09-29')).toBe(true);
    expect(isWorkingDay('2019-10-12')).toBe(true);
    expect(isWorkingDay('2026-02-14')).toBe(true);
  });

  test('knows only weekends in years that are not announced', () => {
    expect(isWorkingDay('2099-10-01')).toBe(true);
    expect(isWorkingDay('2099-10-03')).toBe(false);
  });

  describe('wherever the computer stands', () => {
    afterEach(() => {
      vi.unstubAllEnvs();
      vi.resetModules();
    });

    // In Los Angeles the calendar library took every day for the one before.
    test.each(['America/Los_Angeles', 'Atlantic/Azores', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
      'in %s',
      async (zone) => {
        const days = Array.from({ length: 366 * 8 }, (_, index) => addDays('2019-01-01', index));
        const here = days.filter(isWorkingDay);
        vi.stubEnv('TZ', zone);
        vi.resetModules();
        const there = await import('./working-days.js');
        expect(there.isWorkingDay).not.toBe(isWorkingDay);
        expect(days.filter(there.isWorkingDay)).toEqual(here);
      },
    );
  });
});

describe('addWorkingDays', () => {
  test('skips the week of the National Day and counts the Saturday made up for it', () => {
    // 2019: holiday 1–7 October, Sunday 29 September and Saturday 12 October worked.
    expect(addWorkingDays('2019-09-27', 1)).toBe('2019-09-29');
    expect(addWorkingDays('2019-09-27', 5)).toBe('2019-10-10');
    expect(addWorkingDays('2019-10-11', 1)).toBe('2019-10-12');
  });

  test('always ends on a working day, and exactly so many later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, days) => {
        const end = addWorkingDays(from, days);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysUntil(startOfDay(from), endOfDay(end))).toBe(days);
      }),
    );
  });
});

describe('workingDaysUntil', () => {
  test('is 0 on the day it is due, whatever the hour', () => {
    expect(workingDaysUntil('2026-11-23T00:00:00+08:00', '2026-11-23T15:59:59Z')).toBe(0);
    expect(workingDaysUntil('2026-11-23T23:59:59+08:00', '2026-11-23T15:59:59Z')).toBe(0);
  });

  test('counts the working days left', () => {
    expect(workingDaysUntil('2026-11-20T10:00:00+08:00', endOfDay('2026-11-25'))).toBe(3);
  });

  test('is negative by the working days it is late', () => {
    expect(workingDaysUntil('2026-11-25T10:00:00+08:00', endOfDay('2026-11-20'))).toBe(-3);
    expect(workingDaysUntil('2026-11-22T10:00:00+08:00', endOfDay('2026-11-20'))).toBe(0);
  });
});
