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

  it.each([
    ['2019-04-25 09:32:09.0', '2019-04-25T01:32:09.000Z'],
    ['2019-04-25 09:32:09.327', '2019-04-25T01:32:09.000Z'],
    ['2019-04-25 09:32:09+08', '2019-04-25T01:32:09.000Z'],
    ['2019-04-25T01:32:09.000+0000', '2019-04-25T01:32:09.000Z'],
    ['2019/4/25 下午9:32', '2019-04-25T13:32:00.000Z'],
    ['2019/4/25 上午12:05', '2019-04-24T16:05:00.000Z'],
    ['2019/4/25 中午12:05', '2019-04-25T04:05:00.000Z'],
    ['2019/4/25 9:32 PM', '2019-04-25T13:32:00.000Z'],
    ['2019年4月25日 9时32分09秒', '2019-04-25T01:32:09.000Z'],
    ['2019年4月25日 星期四 9:32', '2019-04-25T01:32:00.000Z'],
    ['２０１９－０４－２５　０９：３２：０９', '2019-04-25T01:32:09.000Z'],
    ['1556155929', '2019-04-25T01:32:09.000Z'],
    ['1556155929327', '2019-04-25T01:32:09.327Z'],
    ['43580.3972', '2019-04-25T01:31:58.000Z'],
    ['43580', '2019-04-24T16:00:00.000Z'],
    ['20190425093209', '2019-04-25T01:32:09.000Z'],
  ])('reads %s', (text, at) => {
    expect(readChinaMoment(text)?.at).toBe(at);
  });

  it('counts the days of an old spreadsheet for Mac from 1904', () => {
    expect(readChinaMoment('42118.3972', true)?.at).toBe('2019-04-25T01:31:58.000Z');
  });

  it.each([
    '',
    '昨天',
    '2018/13/1',
    '2018/2/30 8:00',
    '2018/4/24 24:00:01',
    '18/4/24',
    '20180424',
    '4358',
    '2019/4/25 上午13:00',
    '2019-04-25 25:00',
  ])('refuses “%s”', (text) => {
    expect(readChinaMoment(text)).toBeUndefined();
  });
});
