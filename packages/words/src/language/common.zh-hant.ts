import type { CommonTerms } from './common.js';

const removed: Readonly<Record<string, string>> = {
  电话号码: '［電話號碼已隱去］',
  身份证号: '［身分證號已隱去］',
  银行卡号: '［銀行卡號已隱去］',
  车牌号: '［車牌號已隱去］',
  邮箱: '［電子郵箱已隱去］',
  微信号: '［微信號已隱去］',
  QQ号: '［QQ號已隱去］',
};

export const commonTraditional: CommonTerms = {
  loading: '正在載入',
  loadingLong: '網路較慢，仍在載入，請稍候。',
  retry: '重試',
  retryIn: (seconds) => `${seconds} 秒後自動重試。`,
  requestId: (id) => `請求編號：${id}`,
  troubleOffline: '目前網路已中斷，恢復連線後將自動重新載入。',
  troubleUnreachable: '暫時無法連線至伺服器，請稍後重試。',
  troubleTimeout: '伺服器回應逾時，請稍後重試。',
  troubleMalformed: '伺服器傳回的內容無法識別，未予顯示。請稍後重試。',
  troubleBusy: '目前使用人數較多，請稍候。',
  troubleNotFound: '找不到相關內容。',
  troubleServer: '伺服器發生故障，請稍後重試。如需查詢，請提供下方的請求編號。',
  troubleSetUp: '本欄目尚未正確設定，請以其他方式與我們聯絡。',
  optional: '（選填）',
  opensNewTab: '（在新視窗開啟）',
  elderSwitch: '長輩版',
  elderHint: '大字體、高對比度、可朗讀',
  removed: (what) => removed[what] ?? `［${what}已隱去］`,
};
