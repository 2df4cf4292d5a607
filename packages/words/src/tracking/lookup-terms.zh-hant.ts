import { commonTraditional } from '../language/common.zh-hant.js';
import type { LookupTerms } from './lookup-terms.js';

export const lookupTraditional: LookupTerms = {
  ...commonTraditional,
  lookupNumber: '受理編號',
  lookupNumberHint: '見回執，如 \u2066430682-20261123-00042-3\u2069',
  lookupNumberMissing: '請輸入受理編號',
  lookupNumberWrong: '受理編號不完整或有誤，請對照回執核對',
  lookupCode: '查詢碼',
  lookupCodeHint: '見回執，16 位字母和數字，不分大小寫',
  lookupCodeMissing: '請輸入查詢碼',
  lookupCodeWrong: '查詢碼應為 16 位字母和數字，請對照回執核對',
  lookupPaste: '可複製整段回執，貼到任一輸入欄，系統會自動填好兩項。',
  lookupPasted: '已從回執中識別受理編號和查詢碼，可以查詢。',
  lookupGo: '查詢',
  lookupGoing: '正在查詢……',
  lookupFailed:
    '受理編號或查詢碼不正確，請對照回執核對後重新輸入。查詢碼遺失後無法找回，可憑受理編號向受理單位查詢。',
  lookupTooOften: '受理編號或查詢碼不正確，且近期輸錯次數過多。請對照回執核對，更正後可立即查詢。',
  lookupLocked: (seconds) => `如未更正，還需等待 ${seconds} 秒。`,
  lookupPrivacy:
    '查詢碼相當於密碼，請勿告知他人。本頁不保存查詢碼；在公用電腦上查詢後，請按「退出查詢」。',
  lookupExpired: '為保護您的資料，頁面已自動退出查詢。請重新輸入查詢碼，已填寫的內容仍會保留。',
  lookupOffline: '目前網路已中斷，恢復後請重新查詢。',
  lookupLeft: '已退出查詢，本頁不再保留您的資料。',
};
