import type { CommonTerms } from '../language/common.js';

/** What is said of something that the citizen sends: that it is on its way, and that it is not. */
export interface OwnSendingTerms {
  readonly sendingNow: string;
  readonly sendingChecking: string;
  readonly sendingAgain: string;
  readonly unsent: string;
  readonly unsentUncertain: string;
  readonly unsentOffline: string;
  readonly unsentOnline: string;
  readonly unsentKept: string;
  readonly unsentWait: (seconds: number) => string;
}

export type SendingTerms = CommonTerms & OwnSendingTerms;

/** Seconds are counted where they are few; an hour of them tells nobody anything. */
const wait = (seconds: number) =>
  seconds < 120 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;

export const sendingChinese: OwnSendingTerms = {
  sendingNow: '正在提交，请勿关闭页面。',
  sendingChecking: '服务器响应较慢，正在核实是否已收到，请勿关闭页面。',
  sendingAgain: '重新提交',
  unsent: '尚未提交',
  unsentUncertain: '尚未收到提交结果',
  unsentOffline: '当前网络已断开，恢复后请点击“重新提交”。',
  unsentOnline: '网络已恢复，请点击“重新提交”。',
  unsentKept: '填写的内容仍保留在本页，重新提交不会重复受理。',
  unsentWait: (seconds) => `请在 ${wait(seconds)}后重新提交。`,
};
