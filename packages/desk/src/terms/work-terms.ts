import type {
  HandlingState,
  PublicationState,
  RejectionReason,
  StaffAction,
  SupervisionLevel,
} from '@through-train/contract';
import type { AccountTerms } from '@through-train/words/appeal/account-terms.js';
import { accountChinese } from '@through-train/words/appeal/account-terms.zh-cn.js';
import { type OwnSendingTerms, sendingChinese } from '@through-train/words/sending/terms.js';

/** What queue and case say of an appeal to officials. */
export interface WorkTerms extends AccountTerms, OwnSendingTerms {
  readonly handling: (state: HandlingState) => string;
  readonly publicationState: (state: PublicationState) => string;
  readonly action: (action: StaffAction) => string;
  readonly rejection: (reason: RejectionReason) => string;
  readonly level: (level: SupervisionLevel) => string;
  /** `days` until the end of the day: 0 is today, less is late. */
  readonly dueIn: (days: number) => string;
  readonly duePaused: string;
  readonly dueFor: (duty: 'accept' | 'resolve' | 'supplement' | 'evaluate') => string;
  readonly noMailbox: string;
  readonly nobody: string;
  readonly textsWait: (count: number) => string;
}

const handling: Record<HandlingState, string> = {
  submitted: '待受理',
  info_requested: '待补充',
  rejected: '不予受理',
  accepted: '已受理，待转办',
  assigned: '已转办，待认领',
  claimed: '已认领',
  in_progress: '办理中',
  replied: '已答复，待评价',
  closed: '已办结',
  reopened: '重新办理',
  merged: '已并案',
  withdrawn: '已撤回',
};

const publication: Record<PublicationState, string> = {
  private: '不公开',
  pending_review: '待公开审核',
  published: '已公开',
  unpublished: '已撤下',
};

const actionNames: Record<StaffAction, string> = {
  accept: '受理',
  reject: '不予受理',
  'request-info': '请来信人补充',
  assign: '转办',
  return: '退回',
  claim: '认领',
  start: '开始办理',
  reply: '答复',
  'approve-reply': '同意答复',
  'decline-reply': '退回修改',
  extend: '申请延期',
  'approve-extension': '同意延期',
  'decline-extension': '不同意延期',
  supervise: '督办',
  close: '办结',
  merge: '并案',
  'name-accused': '列明被举报人',
  'decide-reopening': '处理重办申请',
  publish: '公开',
  unpublish: '撤下',
  redact: '编辑公开版',
};

const reasons: Record<RejectionReason, string> = {
  'not-responsible': '不属于本机关职责',
  'court-or-arbitration': '应由法院或仲裁机构处理',
  'already-handled': '此前已经答复',
  unclear: '诉求不明确',
  unlawful: '诉求违反法律规定',
  other: '其他原因',
};

const levels: Record<SupervisionLevel, string> = {
  reminder: '提醒',
  urge: '催办',
  supervise: '督办',
  listed: '挂牌督办',
};

const duties = {
  accept: '受理',
  resolve: '答复',
  supplement: '来信人补充',
  evaluate: '来信人评价',
};

export const workChinese: WorkTerms = {
  ...accountChinese,
  ...sendingChinese,
  handling: (state) => handling[state],
  publicationState: (state) => publication[state],
  action: (action) => actionNames[action],
  rejection: (reason) => reasons[reason],
  level: (level) => levels[level],
  dueIn: (days) => (days < 0 ? `超期 ${-days} 天` : days === 0 ? '今天到期' : `还剩 ${days} 天`),
  duePaused: '等待补充，暂停计时',
  dueFor: (duty) => duties[duty],
  noMailbox: '未指定信箱',
  nobody: '未转办',
  textsWait: (count) => `${count} 段文字待审`,
};
