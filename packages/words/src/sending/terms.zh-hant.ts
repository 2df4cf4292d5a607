import type { OwnSendingTerms } from './terms.js';

const wait = (seconds: number) =>
  seconds < 120 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分鐘`;

export const sendingTraditional: OwnSendingTerms = {
  sendingNow: '正在提交，請勿關閉頁面。',
  sendingChecking: '伺服器回應較慢，正在核實是否已收到，請勿關閉頁面。',
  sendingAgain: '重新提交',
  unsent: '尚未提交',
  unsentUncertain: '尚未收到提交結果',
  unsentOffline: '目前網路已中斷，恢復後請按「重新提交」。',
  unsentOnline: '網路已恢復，請按「重新提交」。',
  unsentKept: '填寫的內容仍保留在本頁，重新提交不會重複受理。',
  unsentWait: (seconds) => `請在 ${wait(seconds)}後重新提交。`,
};
