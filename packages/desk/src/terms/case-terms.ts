import type { ReplyPart, StaffAction } from '@through-train/contract';
import { type WorkTerms, workChinese } from './work-terms.js';

/** What a field of an action asks for. */
export type FieldName =
  | 'reason'
  | 'explanation'
  | 'instead'
  | 'question'
  | 'unitId'
  | 'coUnitIds'
  | 'note'
  | 'days'
  | 'level'
  | 'into'
  | 'granted'
  | 'part'
  | 'accusedUnits'
  | 'accusedMailboxes';

export interface CaseTerms extends WorkTerms {
  readonly caseBack: string;
  readonly caseChanged: string;
  readonly caseLetter: string;
  readonly caseFrom: string;
  readonly caseSent: string;
  readonly caseContact: string;
  readonly caseContactNone: string;
  readonly caseName: string;
  readonly casePhone: string;
  readonly caseEmail: string;
  readonly casePlace: string;
  readonly caseOccurred: string;
  readonly caseOutcome: string;
  readonly caseRelated: string;
  readonly caseAnswers: string;
  readonly caseWish: (wish: 'public' | 'private') => string;
  readonly caseUnits: string;
  readonly caseCoUnits: string;
  readonly caseClock: string;
  readonly caseClockNone: string;
  readonly caseClockUntil: (duty: string, day: string) => string;
  readonly casePublication: string;
  readonly caseFacts: string;
  readonly caseActions: string;
  readonly caseActionsNone: string;
  readonly caseSupplements: string;
  readonly casePending: string;
  readonly casePendingExtension: (days: number) => string;
  readonly caseHistory: string;
  readonly notes: string;
  readonly notesWho: string;
  readonly notesNone: string;
  readonly noteText: string;
  readonly noteWrite: string;
  readonly noteWritten: string;
  readonly caseEvaluation: string;
  readonly caseMergedInto: (number: string) => string;
  readonly caseReopeningAsked: string;
  readonly casePrint: string;
  readonly caseAnonymous: string;
  readonly caseTextOriginal: string;
  readonly caseTextPublic: string;
  readonly caseTextType: (type: string) => string;
  readonly formField: (field: FieldName, action: string) => string;
  readonly formHint: (field: FieldName, action: string) => string;
  readonly formIntro: (action: StaffAction) => string;
  readonly formCitizenReads: string;
  readonly formCitizenReadsNothing: string;
  readonly formDo: (action: StaffAction) => string;
  readonly formCancel: string;
  readonly formMissing: string;
  readonly formLength: (min: number, max: number) => string;
  readonly formDone: (action: StaffAction) => string;
  readonly formWaits: string;
  readonly formSending: string;
  readonly formChanged: string;
  readonly formNotAllowed: string;
  readonly formRefused: string;
  readonly formKept: string;
  readonly formChoose: string;
  readonly formYes: string;
  readonly formNo: string;
  readonly formLetter: string;
  readonly replyTitle: string;
  readonly replyPart: (part: ReplyPart) => string;
  readonly replyPartHint: (part: ReplyPart) => string;
  readonly replyConfirm: string;
  readonly replyConfirmHint: string;
  readonly replyWarnings: string;
  readonly replyWarning: (warning: string, what: string) => string;
  readonly replyPreviewCitizen: string;
  readonly replyPreviewPublic: string;
  readonly replyMasked: string;
  readonly replySendAnyway: string;
  readonly replyCheck: string;
  readonly replySend: string;
  readonly replyBack: string;
  readonly replyHeld: (seconds: number) => string;
  readonly replyTakeBack: string;
  readonly redactTitle: string;
  readonly redactBody: string;
  readonly redactText: string;
  readonly redactByRule: string;
  readonly redactFound: (count: number) => string;
}

const fields: Record<FieldName, string> = {
  reason: '理由',
  explanation: '说明',
  instead: '可以向哪里反映',
  question: '请来信人补充的内容',
  unitId: '承办单位',
  coUnitIds: '协办单位',
  note: '交办意见',
  days: '延长天数',
  level: '督办方式',
  into: '并入的受理编号',
  granted: '是否重新办理',
  part: '哪一段内容',
  accusedUnits: '被举报的单位',
  accusedMailboxes: '被举报的领导',
};

const hints: Readonly<Record<string, string>> = {
  'assign note': '只有工作人员能看到。',
  'return reason': '请写明应由哪个单位承办。只有工作人员能看到。',
  'reject instead': '写明受理机关的名称和联系方式。',
  'extend days': '最多 30 天。',
  'supervise note': '只有工作人员能看到。',
  'decline-reply reason': '只有工作人员能看到。',
  'decline-extension reason': '只有工作人员能看到。',
  'accept accusedUnits': '被举报的单位此后看不到这封来信。',
  'accept accusedMailboxes': '被举报的领导此后看不到这封来信。',
};

const intros: Partial<Record<StaffAction, string>> = {
  accept: '受理后请转办给承办单位。',
  'request-info': '等待补充期间暂停计时。来信人逾期未补充的，恢复办理。',
  claim: '认领后，您的职务和认领时间向社会公开。',
  start: '开始办理后，来信人能看到办理进度。',
  extend: '由经办人申请的，批准后来信人才会看到。',
  'approve-reply': '同意后，答复立即送达来信人。',
  'approve-extension': '延期的理由会告知来信人。',
  close: '办结不代表来信人满意。未作评价的，按“未评价”统计。',
  merge: '并案后，来信人可以看到主件的公开答复。',
  publish: '公开后，任何人都能看到。公开前请通读全文，规则只能识别号码，不能识别姓名。',
};

const parts = {
  request: '来信人反映什么',
  findings: '查明了什么',
  decision: '怎样处理',
  legalBasis: '政策依据',
};

const partHints = {
  request: '用一两句话复述诉求，让来信人知道您读懂了。可以不填。',
  findings: '什么时间、向谁、核实了哪些情况。',
  decision: '谁、在什么时间之前、做什么。办不到的，说明原因和其他途径。',
  legalBasis: '法律、法规或文件的名称和条款。可以不填。',
};

const warnings: Readonly<Record<string, (what: string) => string>> = {
  vague: (what) => `“${what}”没有说明时间，请写明具体日期。`,
  passed: (what) => `“${what}”只说明已经转交，没有说明处理结果。`,
  same: (what) => `“${what}”与其他部分内容相同。`,
  short: (what) => `“${what}”很短，来信人可能看不明白。`,
  undated: (what) => `“${what}”是承诺，但没有写明完成日期。`,
  personal: (what) => `含有个人信息：${what}。公开时会隐去，请确认是否需要写在答复里。`,
};

const textTypes: Readonly<Record<string, string>> = {
  reply: '答复',
  evaluation: '评价理由',
  supplement: '来信人补充',
  note: '办理说明',
};

export const caseChinese: CaseTerms = {
  ...workChinese,
  caseChanged: '这封来信刚刚有新的办理记录，页面已更新。',
  caseBack: '返回列表',
  caseLetter: '来信原文',
  caseFrom: '站点与信箱',
  caseSent: '来信时间',
  caseContact: '联系方式',
  caseContactNone: '您的职责不需要查看，或已按期销毁。',
  caseName: '姓名',
  casePhone: '电话',
  caseEmail: '电子邮箱',
  casePlace: '发生地点',
  caseOccurred: '发生日期',
  caseOutcome: '希望的结果',
  caseRelated: '相关来信',
  caseAnswers: '补充问题',
  caseWish: (wish) => (wish === 'public' ? '来信人同意公开' : '来信人不同意公开'),
  caseUnits: '承办单位',
  caseCoUnits: '协办单位',
  caseClock: '办理期限',
  caseClockNone: '目前没有计时。',
  caseClockUntil: (duty, day) => `${duty}截止 ${day}`,
  casePublication: '公开状态',
  caseFacts: '基本情况',
  caseActions: '可以做什么',
  caseActionsNone: '这封来信目前不需要您处理。',
  caseSupplements: '来信人补充',
  casePending: '等待审核的答复',
  casePendingExtension: (days) => `申请延长 ${days} 天，等待审核`,
  caseHistory: '办理记录',
  notes: '内部备注',
  notesWho: '能看到此件的工作人员都能看到，来信人和公众看不到。备注写下后不能修改。',
  notesNone: '还没有备注。',
  noteText: '写给同事',
  noteWrite: '添加备注',
  noteWritten: '备注已添加。',
  caseEvaluation: '来信人评价',
  caseMergedInto: (number) => `已并入 ${number}`,
  caseReopeningAsked: '来信人再次申请重新办理，等待受理员决定。',
  casePrint: '打印办理单',
  caseAnonymous: '匿名来信，没有联系方式。',
  caseTextOriginal: '原文',
  caseTextPublic: '公开版',
  caseTextType: (type) => textTypes[type] ?? type,
  formField: (field) => fields[field],
  formHint: (field, action) => hints[`${action} ${field}`] ?? '',
  formIntro: (action) => intros[action] ?? '',
  formCitizenReads: '来信人将看到',
  formCitizenReadsNothing: '来信人看不到这一步。',
  formDo: (action) => `确认${workChinese.action(action)}`,
  formCancel: '取消',
  formMissing: '请填写此项。',
  formLength: (min, max) => `请填写 ${min} 至 ${max} 个字。`,
  formWaits: '答复已提交，审核同意后送达来信人。',
  formDone: (action) => `已${workChinese.action(action)}。`,
  formSending: '正在提交',
  formChanged: '这封来信刚刚被其他人处理过，页面已更新。请核对后再提交，您填写的内容仍保留在下方。',
  formNotAllowed: '您的职责不允许这样做，或者现在不能这样做。填写的内容仍保留在下方。',
  formRefused: '服务器没有接受填写的内容，请检查后重试。',
  formKept: '已恢复您上次没有提交的内容。',
  formChoose: '请选择',
  formYes: '重新办理',
  formNo: '不再重新办理',
  formLetter: '来信',
  replyTitle: '答复来信人',
  replyPart: (part) => parts[part],
  replyPartHint: (part) => partHints[part],
  replyConfirm: '我确认答复不涉及来信人隐私，可以按上方“公众将看到”的内容公开',
  replyConfirmHint: '号码会自动隐去；姓名、住址需要您自己检查。',
  replyWarnings: '发送前请看一看',
  replyWarning: (warning, what) => warnings[warning]?.(what) ?? what,
  replyPreviewCitizen: '来信人将看到',
  replyPreviewPublic: '公众将看到',
  replyMasked: '号码已自动隐去',
  replySendAnyway: '仍然发送',
  replyCheck: '检查并预览',
  replySend: '发送答复',
  replyBack: '返回修改',
  replyHeld: (seconds) =>
    `答复将在 ${seconds} 秒后发出，请不要离开本页；离开则不发出，内容保留为草稿。`,
  replyTakeBack: '撤回修改',
  redactTitle: '公开的标题',
  redactBody: '公开的正文',
  redactText: '公开的内容',
  redactByRule: '恢复为自动隐去号码的版本',
  redactFound: (count) => `原文中识别出 ${count} 处号码，已用底色标出。`,
};
