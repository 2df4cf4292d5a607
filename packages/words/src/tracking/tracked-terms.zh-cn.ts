import { accountChinese } from '../appeal/account-terms.zh-cn.js';
import { grouped } from '../language/counting.js';
import { sendingChinese } from '../sending/terms.js';
import type { TrackedTerms } from './tracked-terms.js';

const states: Record<Parameters<TrackedTerms['trackedState']>[0], string> = {
  submitted: '待受理',
  info_requested: '待补充',
  rejected: '不予受理',
  accepted: '已受理',
  assigned: '已转办',
  claimed: '已认领',
  in_progress: '办理中',
  replied: '已回复',
  closed: '已办结',
  reopened: '重新办理',
  merged: '并案',
  withdrawn: '已撤回',
};

const steps: Record<Parameters<TrackedTerms['trackedStep']>[0], string> = {
  submitted: '提交',
  accepted: '受理',
  handled: '办理',
  replied: '答复',
  closed: '评价办结',
  rejected: '不予受理',
  merged: '并案办理',
  withdrawn: '撤回',
};

const until: Record<Parameters<TrackedTerms['trackedUntil']>[0], (day: string) => string> = {
  accept: (day) => `，${day}前告知是否受理`,
  resolve: (day) => `，${day}前答复`,
  supplement: (day) => `，请于${day}前补充`,
  evaluate: (day) => `，请于${day}前评价`,
};

const publications = {
  private: '不公开，仅您和办理单位可见',
  pending_review: '待审核，审核通过前不公开',
  published: '已公开，个人信息已隐去',
  unpublished: '已撤下，不再公开',
};

const reasons: Record<Parameters<TrackedTerms['trackedReason']>[0], string> = {
  'not-responsible': '不属于本单位职责范围',
  'court-or-arbitration': '应当通过诉讼、仲裁或行政复议等法定途径解决',
  'already-handled': '同一事项已经办理或正在办理',
  unclear: '诉求内容不明确，无法办理',
  unlawful: '内容违反法律法规',
  other: '其他原因',
};

const words: Record<
  CitizenActionName,
  Record<'title' | 'hint' | 'label' | 'send' | 'done', string>
> = {
  supplement: {
    title: '补充情况',
    hint: '可补充新的情况、时间、地点等，办理单位会看到。',
    label: '补充内容',
    send: '提交补充',
    done: '补充内容已提交，办理单位可以看到。',
  },
  evaluate: {
    title: '评价答复',
    hint: '这次答复解决了您的问题吗？评价提交后不能修改。',
    label: '评价理由',
    send: '提交评价',
    done: '评价已提交，感谢您的参与。',
  },
  reopen: {
    title: '申请重新办理',
    hint: '问题没有解决或者再次出现的，可以申请重新办理。再次申请的，由工作人员审核决定。',
    label: '申请理由',
    send: '提交申请',
    done: '申请已提交。',
  },
  withdraw: {
    title: '撤回诉求',
    hint: '撤回后不再办理，也不能恢复。确定要撤回吗？',
    label: '撤回原因',
    send: '确认撤回',
    done: '诉求已撤回。',
  },
};
type CitizenActionName = Parameters<TrackedTerms['actionTitle']>[0];

export const trackedChinese: TrackedTerms = {
  ...accountChinese,
  ...sendingChinese,
  trackedState: (handling) => states[handling],
  trackedSubmitted: (to, until) => `已提交，待${to}受理${until}`,
  trackedAsked: (until) => `需要您补充情况${until}`,
  trackedRejected: '不予受理，原因和其他办理途径见下',
  trackedAccepted: (until) => `已受理，正在确定承办单位${until}`,
  trackedWorking: (by, until) => `${by}正在办理${until}`,
  trackedReopened: (by, until) => `${by}正在重新办理${until}`,
  trackedMerged: (number) => `已与${number ? `诉求 ${number} ` : '其他来信'}并案办理`,
  trackedWithdrawn: '您已撤回这件诉求，不再办理',
  trackedUntil: (what, day) => until[what]?.(day) ?? '',
  trackedLeft: (days) =>
    days > 0 ? `还剩 ${days} 天` : days < 0 ? `已超期 ${-days} 天` : '今天截止',
  trackedPaused: '等待您补充期间，办理时限暂停计算。',
  trackedSteps: '办理进度',
  trackedStep: (step) => steps[step],
  trackedStepNow: '（当前）',
  trackedResponsible: (type) => (type === 'leader' ? '负责领导' : '承办单位'),
  trackedNobody: '尚未确定',
  trackedPublication: '公开情况',
  trackedPublicationOf: (publication) => publications[publication],
  trackedQuestion: '办理单位请您补充',
  trackedAnswerBy: (day) => `请于${day}前补充。逾期未补充的，将按现有材料继续办理。`,
  trackedReason: (reason) => reasons[reason],
  trackedInstead: '您可以这样办理',
  trackedMergedHint: (known, day, closed) =>
    `反映的是同一问题${day && `，另一件已于${day}${closed ? '办结' : '答复'}`}。${known ? '主办诉求的答复公开后，您可以在这里看到。' : '为保护举报人，不显示另一件的编号和答复，结果请向受理单位询问。'}`,
  trackedContactGone: (day) => `您的联系方式已于${day}销毁。`,
  trackedReopeningAsked: '您已申请重新办理，工作人员正在审核。',
  trackedText: '我提交的内容',
  trackedExpected: '期望的结果',
  trackedOccurred: '发生日期',
  trackedSupplements: '补充的情况',
  trackedPrint: '打印',
  trackedLeave: '退出查询',
  trackedDone: (action) => words[action].done,
  trackedChanged: '这件诉求的情况刚刚有变化，已为您更新。您填写的内容没有提交。',
  actionTitle: (action) => words[action].title,
  actionHint: (action) => words[action].hint,
  actionLabel: (action) => words[action].label,
  actionSend: (action) => words[action].send,
  actionSending: '正在提交……',
  actionCancel: '取消',
  actionKeep: '暂不撤回',
  actionGrade: '您对答复是否满意',
  actionGradeMissing: '请选择满意程度',
  actionUnsatisfied: '请说明不满意的原因。提交后将重新办理；曾经重新办理过的，由工作人员审核决定。',
  actionPublish: (action) => (action === 'evaluate' ? '同意公开评价理由' : '同意公开补充内容'),
  actionPublishHint: (action) =>
    `${action === 'evaluate' ? '满意程度随诉求一并公开，理由' : ''}不勾选则不公开；勾选的，经审核并隐去个人信息后公开。`,
  actionEvaluateBy: (day) => `请于${day}前评价，逾期自动办结。`,
  actionLength: (min, max) => `请填写 ${grouped(min)} 至 ${grouped(max)} 个字`,
  actionRefused: '内容未被接受，请检查后重新提交。',
};
