import { describe, expect, test } from 'vitest';
import { Submission } from '../submission.js';
import { circumstances, letter } from './letter.fixture.js';
import { submissionOf } from './submission-of.js';

const sent = (change: Parameters<typeof letter>[0], around: Partial<typeof circumstances> = {}) =>
  submissionOf(letter(change), { ...circumstances, ...around });

describe('what is sent of a letter', () => {
  test('is what was given, and nothing else', () => {
    expect(sent({})).toEqual({
      column: 'peoples-voices',
      kind: 'complaint',
      mailboxId: 'linxiang-mayor',
      title: '小区电梯停运三个月',
      body: '电梯停运三个月，老人上下楼困难。',
      place: { divisionCode: '430682' },
      contact: { phone: '13800000000' },
      anonymous: false,
      publication: 'public',
      language: 'zh-CN',
      noticeVersion: '2026-01',
    });
  });

  test('is all that was given, as the API stores it', () => {
    const all = sent({
      categoryId: 'lifts',
      answers: { trapped: 'no', since: '2026/9/1', street: '望江路' },
      address: '三栋 ',
      point: { lat: 29.47, lng: 113.45 },
      occurredOn: '2026年9月1日',
      relatedNumber: '430682 20261123 00042 3',
      expectedOutcome: '修好\r\n电梯',
      name: '周敏',
      phone: '（0730）3721234',
      email: 'zhou＠example．cn',
    });
    expect(all).toMatchObject({
      categoryId: 'lifts',
      answers: { trapped: 'no', since: '2026-09-01' },
      place: { divisionCode: '430682', address: '三栋', point: { lat: 29.47, lng: 113.45 } },
      occurredOn: '2026-09-01',
      relatedNumber: '430682-20261123-00042-3',
      expectedOutcome: '修好\n电梯',
      contact: { name: '周敏', phone: '(0730)3721234', email: 'zhou@example.cn' },
    });
    expect(Submission.parse(all)).toEqual(all);
  });

  test('names no mailbox when the citizen does not know, and nobody when it is anonymous', () => {
    expect(sent({ mailbox: 'unknown' })).not.toHaveProperty('mailboxId');
    expect(sent({ anonymous: true, name: '周敏' })).not.toHaveProperty('contact');
  });

  test('stands in the column of the page, else in that of category or kind', () => {
    expect(sent({}, { column: 'thanks' }).column).toBe('thanks');
    expect(sent({}, { column: 'elsewhere' }).column).toBe('peoples-voices');
    expect(sent({ categoryId: 'roofs' }).column).toBe('thanks');
  });

  test('is nothing while kind or publication are not chosen', () => {
    expect(() => sent({ kind: '' })).toThrow(TypeError);
    expect(() => sent({ publication: '' })).toThrow(TypeError);
  });
});
