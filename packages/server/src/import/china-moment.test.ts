import { describe, expect, it } from 'vitest';
import { readChinaMoment } from './china-moment.js';

const at = (text: string): string | undefined => readChinaMoment(text)?.at;

describe('readChinaMoment', () => {
  it('takes a time without an offset as China time, whatever the zone of the machine', () => {
    expect(at('2019/4/25 9:32:09')).toBe('2019-04-25T01:32:09.000Z');
    expect(at('2019-04-25 09:32')).toBe('2019-04-25T01:32:00.000Z');
    expect(at('2019年4月25日 9:32:09')).toBe('2019-04-25T01:32:09.000Z');
    expect(at('2019.4.25 09：32')).toBe('2019-04-25T01:32:00.000Z');
  });

  it('reads ISO 8601 with and without an offset', () => {
    expect(readChinaMoment('2019-04-08T08:37:20')).toEqual({
      at: '2019-04-08T00:37:20.000Z',
      dayOnly: false,
      iso: true,
    });
    expect(at('2019-04-08T08:37:20Z')).toBe('2019-04-08T08:37:20.000Z');
    expect(at('2019-04-08T08:37:20.5+0900')).toBe('2019-04-07T23:37:20.000Z');
  });

  it('notices that only a day was given', () => {
    expect(readChinaMoment(' 2018/4/24 ')).toEqual({
      at: '2018-04-23T16:00:00.000Z',
      dayOnly: true,
      iso: false,
    });
  });

  it.each(['', '昨天', '2018/13/1', '2018/2/30 8:00', '2018/4/24 24:00:01', '18/4/24', '20180424'])(
    'refuses “%s”',
    (text) => {
      expect(readChinaMoment(text)).toBeUndefined();
    },
  );
});
