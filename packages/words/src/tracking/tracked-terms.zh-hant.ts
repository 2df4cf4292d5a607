import { accountTraditional } from '../appeal/account-terms.zh-hant.js';
import { grouped } from '../language/counting.js';
import { sendingTraditional } from '../sending/terms.zh-hant.js';
import type { TrackedTerms } from './tracked-terms.js';

const states: Record<Parameters<TrackedTerms['trackedState']>[0], string> = {
  submitted: '待受理',
  info_requested: '待補充',
  rejected: '不予受理',
  accepted: '已受理',
  assigned: '已轉辦',
  claimed: '已認領',
  in_progress: '辦理中',
  replied: '已回覆',
  closed: '已辦結',
  reopened: '重新辦理',
  merged: '併案',
  withdrawn: '已撤回',
};

const steps: Record<Parameters<TrackedTerms['trackedStep']>[0], string> = {
  submitted: '提交',
  accepted: '受理',
  handled: '辦理',
  replied: '答覆',
  closed: '評價辦結',
  rejected: '不予受理',
  merged: '併案辦理',
  withdrawn: '撤回',
};

const until: Record<Parameters<TrackedTerms['trackedUntil']>[0], (day: string) => string> = {
  accept: (day) => `，${day}前告知是否受理`,
  resolve: (day) => `，${day}前答覆`,
  supplement: (day) => `，請於${day}前補充`,
  evaluate: (day) => `，請於${day}前評價`,
};

const publications = {
  private: '不公開，僅您和辦理單位可見',
  pending_review: '待審核，審核通過前不公開',
  published: '已公開，個人資料已隱去',
  unpublished: '已撤下，不再公開',
};

const reasons: Record<Parameters<TrackedTerms['trackedReason']>[0], string> = {
  'not-responsible': '不屬於本單位職責範圍',
  'court-or-arbitration': '應當透過訴訟、仲裁或行政複議等法定途徑解決',
  'already-handled': '同一事項已經辦理或正在辦理',
  unclear: '訴求內容不明確，無法辦理',
  unlawful: '內容違反法律法規',
  other: '其他原因',
};

type CitizenActionName = Parameters<TrackedTerms['actionTitle']>[0];
const words: Record<
  CitizenActionName,
  Record<'title' | 'hint' | 'label' | 'send' | 'done', string>
> = {
  supplement: {
    title: '補充情況',
    hint: '可補充新的情況、時間、地點等，辦理單位會看到。',
    label: '補充內容',
    send: '提交補充',
    done: '補充內容已提交，辦理單位可以看到。',
  },
  evaluate: {
    title: '評價答覆',
    hint: '這次答覆解決了您的問題嗎？評價提交後不能修改。',
    label: '評價理由',
    send: '提交評價',
    done: '評價已提交，感謝您的參與。',
  },
  reopen: {
    title: '申請重新辦理',
    hint: '問題沒有解決或再次出現的，可以申請重新辦理。再次申請的，由工作人員審核決定。',
    label: '申請理由',
    send: '提交申請',
    done: '申請已提交。',
  },
  withdraw: {
    title: '撤回訴求',
    hint: '撤回後不再辦理，也不能恢復。確定要撤回嗎？',
    label: '撤回原因',
    send: '確認撤回',
    done: '訴求已撤回。',
  },
};

export const trackedTraditional: TrackedTerms = {
  ...accountTraditional,
  ...sendingTraditional,
  trackedState: (handling) => states[handling],
  trackedSubmitted: (to, until) => `已提交，待${to}受理${until}`,
  trackedAsked: (until) => `需要您補充情況${until}`,
  trackedRejected: '不予受理，原因和其他辦理途徑見下',
  trackedAccepted: (until) => `已受理，正在確定承辦單位${until}`,
  trackedWorking: (by, until) => `${by}正在辦理${until}`,
  trackedReopened: (by, until) => `${by}正在重新辦理${until}`,
  trackedMerged: (number) => `已與${number ? `訴求 ${number} ` : '其他來信'}併案辦理`,
  trackedWithdrawn: '您已撤回這件訴求，不再辦理',
  trackedUntil: (what, day) => until[what]?.(day) ?? '',
  trackedLeft: (days) =>
    days > 0 ? `還剩 ${grouped(days)} 天` : days < 0 ? `已逾期 ${grouped(-days)} 天` : '今天截止',
  trackedPaused: '等待您補充期間，辦理時限暫停計算。',
  trackedSteps: '辦理進度',
  trackedStep: (step) => steps[step],
  trackedStepNow: '（目前）',
  trackedResponsible: (type) => (type === 'leader' ? '負責領導' : '承辦單位'),
  trackedNobody: '尚未確定',
  trackedPublication: '公開情況',
  trackedPublicationOf: (publication) => publications[publication],
  trackedQuestion: '辦理單位請您補充',
  trackedAnswerBy: (day) => `請於${day}前補充。逾期未補充的，將按現有資料繼續辦理。`,
  trackedReason: (reason) => reasons[reason],
  trackedInstead: '您可以這樣辦理',
  trackedMergedHint: (known, day, closed) =>
    `反映的是同一問題${day && `，另一件已於${day}${closed ? '辦結' : '答覆'}`}。${known ? '主辦訴求的答覆公開後，您可以在這裡看到。' : '為保護舉報人，不顯示另一件的編號和答覆，結果請向受理單位詢問。'}`,
  trackedContactGone: (day) => `您的聯絡方式已於${day}銷毀。`,
  trackedReopeningAsked: '您已申請重新辦理，工作人員正在審核。',
  trackedText: '我提交的內容',
  trackedExpected: '期望的結果',
  trackedOccurred: '發生日期',
  trackedSupplements: '補充的情況',
  trackedPrint: '列印',
  trackedLeave: '退出查詢',
  trackedDone: (action) => words[action].done,
  trackedChanged: '這件訴求的情況剛剛有變化，已為您更新。您填寫的內容沒有提交。',
  actionTitle: (action) => words[action].title,
  actionHint: (action) => words[action].hint,
  actionLabel: (action) => words[action].label,
  actionSend: (action) => words[action].send,
  actionSending: '正在提交……',
  actionCancel: '取消',
  actionKeep: '暫不撤回',
  actionGrade: '您對答覆是否滿意',
  actionGradeMissing: '請選擇滿意程度',
  actionUnsatisfied: '請說明不滿意的原因。提交後將重新辦理；曾經重新辦理過的，由工作人員審核決定。',
  actionPublish: (action) => (action === 'evaluate' ? '同意公開評價理由' : '同意公開補充內容'),
  actionPublishHint: (action) =>
    `${action === 'evaluate' ? '滿意程度隨訴求一併公開，理由' : ''}不勾選則不公開；勾選的，經審核並隱去個人資料後公開。`,
  actionEvaluateBy: (day) => `請於${day}前評價，逾期自動辦結。`,
  actionLength: (min, max) => `請填寫 ${grouped(min)} 至 ${grouped(max)} 個字`,
  actionRefused: '內容未被接受，請檢查後重新提交。',
};
