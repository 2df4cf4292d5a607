import { describe, expect, it } from 'vitest';
import { warningsOf } from './reply-check.js';

const good = {
  request: '您反映三栋电梯停运。',
  findings: '11月3日住建局与物业到现场核实，控制柜主板损坏，情况属实。',
  decision: '维修资金已于11月5日划拨，物业将于11月20日前完成更换。',
  legalBasis: '《住宅专项维修资金管理办法》第二十二条。',
};
const remarksOn = (change: Partial<typeof good>) =>
  warningsOf({ ...good, ...change }).map(({ warning, what }) => `${warning} ${what}`);

describe('a reply that is about to be sent', () => {
  it('is left alone when it says what, who and when', () => {
    expect(warningsOf(good)).toEqual([]);
  });

  it.each(['近期', '尽快', '即将'])('is asked for a day where it says %s', (word) => {
    expect(remarksOn({ findings: `${good.findings}${word}再次核查。` })).toEqual([`vague ${word}`]);
  });

  it('decides nothing when it only hands the matter on', () => {
    expect(remarksOn({ decision: '您的问题已转相关部门处理，感谢您的来信。' })).toEqual([
      'passed 已转相关部门处理，感谢您的来信',
    ]);
  });

  it('promises a day, or is asked for one', () => {
    expect(remarksOn({ decision: '物业公司将完成控制柜主板的更换工作。' })).toEqual([
      'undated 将完成控制柜主板的更换工作',
    ]);
    expect(remarksOn({ decision: '物业公司将在十个工作日内完成控制柜主板的更换。' })).toEqual([]);
  });

  it('says the same thing once', () => {
    expect(remarksOn({ decision: good.findings })).toEqual([`same ${good.findings.slice(0, 24)}…`]);
  });

  it('is more than a word', () => {
    expect(remarksOn({ decision: '已处理。' })).toEqual(['short 已处理。']);
  });

  it('names a citizen’s number, not that of an office', () => {
    expect(remarksOn({ findings: `${good.findings}已电话联系您（13800138000）。` })).toEqual([
      'personal 13800138000',
    ]);
    expect(remarksOn({ findings: `${good.findings}咨询电话：0730-3722345。` })).toEqual([]);
  });
});
