import { type CommonTerms, commonChinese } from '../language/common.js';

/** What `<response-tracker>` says until an appeal is open. */
export interface LookupTerms extends CommonTerms {
  readonly lookupNumber: string;
  readonly lookupNumberHint: string;
  readonly lookupNumberMissing: string;
  readonly lookupNumberWrong: string;
  readonly lookupCode: string;
  readonly lookupCodeHint: string;
  readonly lookupCodeMissing: string;
  readonly lookupCodeWrong: string;
  readonly lookupPaste: string;
  readonly lookupPasted: string;
  readonly lookupGo: string;
  readonly lookupGoing: string;
  readonly lookupFailed: string;
  readonly lookupOffline: string;
  readonly lookupTooOften: string;
  readonly lookupLocked: (seconds: number) => string;
  readonly lookupPrivacy: string;
  readonly lookupExpired: string;
  readonly lookupLeft: string;
}

export const lookupChinese: LookupTerms = {
  ...commonChinese,
  lookupNumber: '受理编号',
  lookupNumberHint: '见回执，如 \u2066430682-20261123-00042-3\u2069',
  lookupNumberMissing: '请输入受理编号',
  lookupNumberWrong: '受理编号不完整或有误，请对照回执核对',
  lookupCode: '查询码',
  lookupCodeHint: '见回执，16 位字母和数字，不分大小写',
  lookupCodeMissing: '请输入查询码',
  lookupCodeWrong: '查询码应为 16 位字母和数字，请对照回执核对',
  lookupPaste: '可复制整段回执，粘贴到任一输入框，系统会自动填好两项。',
  lookupPasted: '已从回执中识别受理编号和查询码，可以查询。',
  lookupGo: '查询',
  lookupGoing: '正在查询……',
  lookupFailed:
    '受理编号或查询码不正确，请对照回执核对后重新输入。查询码遗失后无法找回，可凭受理编号向受理单位咨询。',
  lookupOffline: '当前网络已断开，恢复后请重新查询。',
  lookupTooOften: '受理编号或查询码不正确，且近期输错次数过多。请对照回执核对，更正后可立即查询。',
  lookupLocked: (seconds) => `如未更正，还需等待 ${seconds} 秒。`,
  lookupPrivacy:
    '查询码相当于密码，请勿告知他人。本页不保存查询码；在公用电脑上查询后，请点击“退出查询”。',
  lookupExpired: '为保护您的信息，页面已自动退出查询。请重新输入查询码，已填写的内容仍会保留。',
  lookupLeft: '已退出查询，本页不再保留您的信息。',
};
