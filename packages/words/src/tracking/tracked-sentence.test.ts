import { describe, expect, it } from 'vitest';
import { wordsOf } from '../appeal/words.fixture.js';
import { type TrackedWords, trackedSentence } from './tracked-sentence.js';
import { trackedEnglish } from './tracked-terms.en.js';
import { trackedChinese } from './tracked-terms.zh-cn.js';

type Told = Parameters<typeof trackedSentence>[1];

const chinese: TrackedWords = wordsOf(trackedChinese, 'zh-CN');
const english: TrackedWords = wordsOf(trackedEnglish, 'en');

const bureau = { 'zh-CN': '临湘市住建局', en: 'Linxiang Housing Bureau' };
const due = (what: 'accept' | 'resolve' | 'supplement' | 'evaluate') => ({
  for: what,
  at: '2026-12-08T15:59:59Z',
  paused: false,
});
const submitted: Told = {
  handling: 'submitted',
  state: 'awaiting',
  responsible: null,
  mailboxName: { 'zh-CN': '临湘市市长', en: 'Mayor of Linxiang' },
  siteName: { 'zh-CN': '临湘市' },
  submittedAt: '2026-11-23T02:00:00Z',
  due: due('accept'),
  overdue: false,
  replies: [],
  mergedInto: null,
};
const given: Told = {
  ...submitted,
  responsible: { type: 'unit', name: bureau, claimed: true },
  due: due('resolve'),
};
const reply = {
  publication: 'published' as const,
  unit: bureau,
  request: '',
  findings: '',
  decision: '已修复。',
  legalBasis: '',
  repliedAt: '2026-12-01T02:00:00Z',
};

describe('the sentence about the citizen’s own appeal', () => {
  const cases: [Told, string][] = [
    [submitted, '已提交，待临湘市市长受理，12月8日前告知是否受理'],
    [{ ...submitted, mailboxName: null }, '已提交，待临湘市受理，12月8日前告知是否受理'],
    [{ ...submitted, overdue: true }, '已提交，待临湘市市长受理，应于12月8日前回应'],
    [
      { ...submitted, handling: 'info_requested', due: due('supplement') },
      '需要您补充情况，请于12月8日前补充',
    ],
    [{ ...submitted, handling: 'rejected', due: null }, '不予受理，原因和其他办理途径见下'],
    [
      { ...submitted, handling: 'accepted', due: due('resolve') },
      '已受理，正在确定承办单位，12月8日前答复',
    ],
    [{ ...given, handling: 'assigned' }, '已转临湘市住建局办理，12月8日前答复'],
    [{ ...given, handling: 'claimed' }, '临湘市住建局已认领，12月8日前答复'],
    [{ ...given, handling: 'in_progress' }, '临湘市住建局正在办理，12月8日前答复'],
    [
      { ...given, handling: 'in_progress', overdue: true },
      '临湘市住建局正在办理，应于12月8日前答复',
    ],
    [{ ...given, handling: 'reopened' }, '临湘市住建局正在重新办理，12月8日前答复'],
    [
      { ...given, handling: 'replied', replies: [reply], due: due('evaluate') },
      '临湘市住建局已于12月1日答复，请于12月8日前评价',
    ],
    [{ ...given, handling: 'closed', replies: [reply], due: null }, '临湘市住建局已于12月1日答复'],
    [{ ...given, handling: 'closed', due: null }, '已办结'],
    [
      { ...given, handling: 'merged', due: null, mergedInto: '430682-20261101-00007-5' },
      '已与诉求 430682-20261101-00007-5 并案办理',
    ],
    [{ ...given, handling: 'withdrawn', due: null }, '您已撤回这件诉求，不再办理'],
  ];
  for (const [appeal, sentence] of cases) {
    it(`says “${sentence}”`, () => {
      expect(trackedSentence(chinese, appeal)).to.equal(sentence);
    });
  }

  it('speaks English', () => {
    expect(trackedSentence(english, { ...given, handling: 'claimed' })).to.equal(
      'Claimed by Linxiang Housing Bureau; reply due by 8\u00a0December',
    );
  });
});
