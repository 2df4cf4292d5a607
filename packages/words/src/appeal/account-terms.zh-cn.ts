import type { AccountTerms, ToldAction } from './account-terms.js';
import { appealChinese } from './terms.zh-cn.js';

const grades = ['', '非常不满意', '不满意', '基本满意', '满意', '非常满意'];

const staff = (by: string): string => by || '工作人员';
const writer = (mine: boolean): string => (mine ? '您' : '来信人');

const events: Record<ToldAction, (by: string, mine: boolean) => string> = {
  submit: (_, mine) => `${writer(mine)}提交诉求`,
  supplement: (_, mine) => `${writer(mine)}补充情况`,
  evaluate: (_, mine) => `${writer(mine)}评价答复`,
  reopen: (_, mine) => `${writer(mine)}申请重新办理`,
  withdraw: (_, mine) => `${writer(mine)}撤回诉求`,
  accept: (by) => `${staff(by)}受理`,
  reject: (by) => `${staff(by)}决定不予受理`,
  'request-info': (by, mine) => `${staff(by)}请${writer(mine)}补充情况`,
  resume: () => '补充期限届满，恢复办理',
  assign: (by) => `${staff(by)}转交承办单位`,
  return: (by) => `${staff(by)}认为不属其职责，退回重新转办`,
  claim: (by) => `${staff(by)}认领，负责办理`,
  start: (by) => `${staff(by)}开始办理`,
  reply: (by) => `${staff(by)}作出答复`,
  'approve-reply': (by) => `${staff(by)}审核通过答复`,
  extend: (by) => `${staff(by)}申请延长办理期限`,
  'approve-extension': (by) => `${staff(by)}批准延长办理期限`,
  supervise: (by) => `${by || '上级部门'}督促办理`,
  close: () => '办结',
  merge: () => '与同类诉求并案办理',
  'decide-reopening': (by, mine) => `${staff(by)}答复${writer(mine)}的重新办理申请`,
  publish: () => '内容公开',
  unpublish: () => '内容不再公开',
};

export const accountChinese: AccountTerms = {
  ...appealChinese,
  appealNumber: '受理编号',
  appealMailbox: '信箱',
  appealSubmittedOn: '提交日期',
  appealReplies: (count) => (count > 1 ? `答复（${count} 次）` : '答复'),
  appealNoReply: (given) => `${given ? '已' : '尚未'}答复。答复审核通过后在此公开。`,
  appealAdded: '来信人补充',
  appealRequest: '诉求事项',
  appealFindings: '调查核实',
  appealDecision: '处理意见',
  appealLegalBasis: '政策依据',
  appealTimeline: '办理过程',
  appealMore: '办理过程和基本情况',
  appealEvaluation: (mine, earlier) =>
    `${mine ? '我' : '来信人'}${earlier ? '对此前答复' : ''}的评价`,
  appealGrade: (grade) => grades[grade] ?? '',
  appealEvent: (action, by, mine) => events[action as ToldAction]?.(by, mine) ?? '',
  appealUpdated: (by) => `${by}更新办理情况`,
};
