import { describe, expect, it } from 'vitest';
import { stateSentence } from './state-sentence.js';
import { chineseWords, englishWords } from './words.fixture.js';

type Told = Parameters<typeof stateSentence>[1];

const mayor = { 'zh-CN': '临湘市市长', en: 'Mayor of Linxiang' };
const bureau = { 'zh-CN': '临湘市住建局' };

const waiting: Told = {
  state: 'awaiting',
  responsible: null,
  mailboxName: mayor,
  submittedAt: '2026-07-12T02:00:00Z',
  repliedAt: null,
  dueAt: '2026-08-12T15:59:59Z',
  overdue: false,
};
const claimed: Told = {
  ...waiting,
  state: 'in-progress',
  responsible: { type: 'leader', name: mayor, claimed: true },
};
const assigned: Told = {
  ...claimed,
  responsible: { type: 'unit', name: bureau, claimed: false },
};
const answered: Told = {
  ...claimed,
  state: 'handled',
  repliedAt: '2026-08-10T02:00:00Z',
  dueAt: null,
};

describe('the sentence about a published appeal', () => {
  const cases: [string, Told, string, string][] = [
    [
      'names whom it waits for',
      waiting,
      '待临湘市市长处理，8月12日前回应',
      'Waiting for Mayor of Linxiang; response due by 12 August',
    ],
    [
      'does without a mailbox',
      { ...waiting, mailboxName: null },
      '待处理，8月12日前回应',
      'Waiting for the office; response due by 12 August',
    ],
    [
      'names who claimed it',
      claimed,
      '临湘市市长已认领，8月12日前答复',
      'Claimed by Mayor of Linxiang; reply due by 12 August',
    ],
    [
      'names who was given it',
      assigned,
      '已转临湘市住建局办理，8月12日前答复',
      'Passed to 临湘市住建局; reply due by 12 August',
    ],
    [
      'says what was due',
      { ...claimed, overdue: true },
      '临湘市市长已认领，应于8月12日前答复',
      'Claimed by Mayor of Linxiang; reply was due by 12 August',
    ],
    [
      'writes another year',
      { ...claimed, dueAt: '2027-01-02T00:00:00Z' },
      '临湘市市长已认领，2027年1月2日前答复',
      'Claimed by Mayor of Linxiang; reply due by 2 Jan 2027',
    ],
    [
      'does without a date',
      { ...claimed, dueAt: null },
      '临湘市市长已认领',
      'Claimed by Mayor of Linxiang',
    ],
    [
      'does without a name',
      { ...claimed, responsible: null },
      '正在办理，8月12日前答复',
      'In progress; reply due by 12 August',
    ],
    [
      'names the unit that answered',
      { ...assigned, state: 'handled', repliedAt: '2026-08-10T02:00:00Z', dueAt: null },
      '临湘市住建局已于8月10日答复',
      '临湘市住建局 replied on 10 August',
    ],
    [
      'does not say that a leader wrote what a unit may have written',
      answered,
      '临湘市市长认领，已于8月10日答复',
      'Claimed by Mayor of Linxiang, replied on 10 August',
    ],
    ['knows an end without a reply', { ...answered, repliedAt: null }, '已办结', 'Closed'],
  ];
  for (const [behaviour, appeal, chinese, english] of cases) {
    it(behaviour, () => {
      expect(stateSentence(chineseWords, appeal)).to.equal(chinese);
      expect(stateSentence(englishWords, appeal).replace(/\u00a0/g, ' ')).to.equal(english);
    });
  }
});
