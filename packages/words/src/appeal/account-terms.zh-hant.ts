import { grouped } from '../language/counting.js';
import type { AccountTerms, ToldAction } from './account-terms.js';
import { appealTraditional } from './terms.zh-hant.js';

const grades = ['', '非常不滿意', '不滿意', '大致滿意', '滿意', '非常滿意'];

const staff = (by: string): string => by || '工作人員';
const writer = (mine: boolean): string => (mine ? '您' : '來信人');

const events: Record<ToldAction, (by: string, mine: boolean) => string> = {
  submit: (_, mine) => `${writer(mine)}提交訴求`,
  supplement: (_, mine) => `${writer(mine)}補充情況`,
  evaluate: (_, mine) => `${writer(mine)}評價答覆`,
  reopen: (_, mine) => `${writer(mine)}申請重新辦理`,
  withdraw: (_, mine) => `${writer(mine)}撤回訴求`,
  accept: (by) => `${staff(by)}受理`,
  reject: (by) => `${staff(by)}決定不予受理`,
  'request-info': (by, mine) => `${staff(by)}請${writer(mine)}補充情況`,
  resume: () => '補充期限屆滿，恢復辦理',
  assign: (by) => `${staff(by)}轉交承辦單位`,
  return: (by) => `${staff(by)}認為不屬其職責，退回重新轉辦`,
  claim: (by) => `${staff(by)}認領，負責辦理`,
  start: (by) => `${staff(by)}開始辦理`,
  reply: (by) => `${staff(by)}作出答覆`,
  'approve-reply': (by) => `${staff(by)}審核通過答覆`,
  extend: (by) => `${staff(by)}申請延長辦理期限`,
  'approve-extension': (by) => `${staff(by)}核准延長辦理期限`,
  supervise: (by) => `${by || '上級部門'}督促辦理`,
  close: () => '辦結',
  merge: () => '與同類訴求併案辦理',
  'decide-reopening': (by, mine) => `${staff(by)}答覆${writer(mine)}的重新辦理申請`,
  publish: () => '內容公開',
  unpublish: () => '內容不再公開',
};

export const accountTraditional: AccountTerms = {
  ...appealTraditional,
  appealNumber: '受理編號',
  appealMailbox: '信箱',
  appealSubmittedOn: '提交日期',
  appealReplies: (count) => (count > 1 ? `答覆（${grouped(count)} 次）` : '答覆'),
  appealNoReply: (given) => `${given ? '已' : '尚未'}答覆。答覆審核通過後在此公開。`,
  appealAdded: '來信人補充',
  appealRequest: '訴求事項',
  appealFindings: '調查核實',
  appealDecision: '處理意見',
  appealLegalBasis: '政策依據',
  appealTimeline: '辦理過程',
  appealMore: '辦理過程和基本情況',
  appealEvaluation: (mine, earlier) =>
    `${mine ? '我' : '來信人'}${earlier ? '對先前答覆' : ''}的評價`,
  appealGrade: (grade) => grades[grade] ?? '',
  appealEvent: (action, by, mine) => events[action as ToldAction]?.(by, mine) ?? '',
  appealUpdated: (by) => `${by}更新辦理情況`,
};
