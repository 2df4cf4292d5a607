import type { CommonTerms } from './common.js';

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
};
