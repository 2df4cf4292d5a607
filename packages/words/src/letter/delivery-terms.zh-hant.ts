import { grouped } from '../language/counting.js';
import { sendingTraditional } from '../sending/terms.zh-hant.js';
import type { OwnDeliveryTerms } from './delivery-terms.js';

export const deliveryTraditional: OwnDeliveryTerms = {
  ...sendingTraditional,
  checkTitle: (count) => `有 ${grouped(count)} 處需要修改`,
  checkKind: '請選擇類型',
  checkDivision: '請選擇事發地區',
  checkDivisionMissing: '所選地區的資料未能載入，請重新選擇',
  checkMailbox: '請選擇收件信箱；不清楚的，可選擇由受理人員轉辦',
  checkQuestion: (label) => `請填寫「${label}」`,
  checkMissing: (label) => `請填寫${label}`,
  checkLength: (label, min, max, count) =>
    `${label}應為 ${grouped(min)} 至 ${grouped(max)} 個字，現為 ${grouped(count)} 個字`,
  checkTooLong: (label, max, count) =>
    `${label}不超過 ${grouped(max)} 個字，現為 ${grouped(count)} 個字`,
  checkUnreadable: (label) => `${label}中有無法顯示的字元，請刪除後重新輸入`,
  checkDate: '日期不正確，例如：2026-11-23',
  checkDateLate: '日期不能晚於今天',
  checkRelated: '受理編號不正確，請對照回執填寫，例如：430682-20261123-00042-3',
  checkContact: '請填寫手機、固定電話或電子郵件中的一項',
  checkPhone: '電話號碼不正確，例如：13800000000 或 0730-1234567',
  checkEmail: '電子郵件地址不正確，例如：name@example.com',
  checkPublication: '請選擇是否同意公開',
  checkRefused: (label) => `「${label}」填寫有誤，請修改`,
  checkOther: '填寫內容未通過檢查：',
  reviewTitle: '請核對後提交',
  reviewPublic: '公開後顯示的內容',
  reviewPublicHint: '經工作人員審核後公開。以下為公開時的全部文字，姓名和聯絡方式不公開。',
  reviewMasked: (count) =>
    count
      ? `已自動隱去 ${grouped(count)} 處個人資料。姓名、門牌號碼等無法自動識別，請自行檢查。`
      : '未發現電話、證件號碼等個人資料。姓名、門牌號碼等無法自動識別，請自行檢查。',
  reviewPrivate: '來信內容（不公開）',
  reviewPrivateHint: '僅受理單位可見。',
  reviewSend: '確認提交',
  reviewSendingShort: '正在提交',
  reviewBack: '返回修改',
  receiptTitle: '來信已提交',
  receiptKeep:
    '查詢碼僅顯示這一次，遺失後無法找回。請立即保存，憑受理編號和查詢碼查看辦理進度和答覆。',
  receiptNumber: '受理編號',
  receiptCode: '查詢碼',
  receiptDue: (day) => `受理單位將於${day}前告知是否受理。`,
  receiptSubmitted: '提交時間',
  receiptLine: (name, value) => `${name}：${value}`,
  receiptCopy: '複製',
  receiptCopied: '已複製受理編號和查詢碼',
  receiptCopyFailed: '未能複製，請抄寫或拍照保存',
  receiptPrint: '列印',
  receiptDownload: '下載',
  receiptFile: '來信回執',
  receiptQr: '回執 QR 碼',
  receiptQrHint: '用另一部手機掃描，可將受理編號和查詢碼存為文字。請勿轉發他人。',
  receiptQrFailed: 'QR 碼未能產生，請以其他方式保存。',
  receiptTrack: '查詢辦理進度',
  receiptAnother: '再寫一封',
  receiptUnsaved: '回執尚未保存。離開後將無法再次看到查詢碼。',
  receiptAnotherAnyway: '已自行記下，繼續',
};
