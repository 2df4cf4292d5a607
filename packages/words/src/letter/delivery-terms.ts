import { grouped } from '../language/counting.js';
import { type OwnSendingTerms, sendingChinese } from '../sending/terms.js';
import type { MailboxTerms } from './terms.js';

/** The words of what comes after the form: corrections, the last look, sending, the receipt. */
export interface OwnDeliveryTerms extends OwnSendingTerms {
  readonly checkTitle: (count: number) => string;
  readonly checkKind: string;
  readonly checkDivision: string;
  readonly checkDivisionMissing: string;
  readonly checkMailbox: string;
  readonly checkQuestion: (label: string) => string;
  readonly checkMissing: (label: string) => string;
  readonly checkLength: (label: string, min: number, max: number, count: number) => string;
  readonly checkTooLong: (label: string, max: number, count: number) => string;
  readonly checkUnreadable: (label: string) => string;
  readonly checkDate: string;
  readonly checkDateLate: string;
  readonly checkRelated: string;
  readonly checkContact: string;
  readonly checkPhone: string;
  readonly checkEmail: string;
  readonly checkPublication: string;
  readonly checkRefused: (label: string) => string;
  readonly checkOther: string;
  readonly reviewTitle: string;
  readonly reviewPublic: string;
  readonly reviewPublicHint: string;
  readonly reviewMasked: (count: number) => string;
  readonly reviewPrivate: string;
  readonly reviewPrivateHint: string;
  readonly reviewSend: string;
  readonly reviewSendingShort: string;
  readonly reviewBack: string;
  readonly receiptTitle: string;
  readonly receiptKeep: string;
  readonly receiptNumber: string;
  readonly receiptCode: string;
  readonly receiptDue: (day: string) => string;
  readonly receiptSubmitted: string;
  /** One line of the receipt as plain text. */
  readonly receiptLine: (name: string, value: string) => string;
  readonly receiptCopy: string;
  readonly receiptCopied: string;
  readonly receiptCopyFailed: string;
  readonly receiptPrint: string;
  readonly receiptDownload: string;
  readonly receiptFile: string;
  readonly receiptQr: string;
  readonly receiptQrHint: string;
  readonly receiptQrFailed: string;
  readonly receiptTrack: string;
  readonly receiptAnother: string;
  readonly receiptUnsaved: string;
  readonly receiptAnotherAnyway: string;
}

export type DeliveryTerms = MailboxTerms & OwnDeliveryTerms;

export const deliveryChinese: OwnDeliveryTerms = {
  ...sendingChinese,
  checkTitle: (count) => `有 ${count} 处需要修改`,
  checkKind: '请选择类型',
  checkDivision: '请选择事发地区',
  checkDivisionMissing: '所选地区的信息未能加载，请重新选择',
  checkMailbox: '请选择收件信箱；不清楚的，可选择由受理人员转办',
  checkQuestion: (label) => `请填写“${label}”`,
  checkMissing: (label) => `请填写${label}`,
  checkLength: (label, min, max, count) =>
    `${label}应为 ${grouped(min)} 至 ${grouped(max)} 个字，现为 ${grouped(count)} 个字`,
  checkTooLong: (label, max, count) =>
    `${label}不超过 ${grouped(max)} 个字，现为 ${grouped(count)} 个字`,
  checkUnreadable: (label) => `${label}中有无法显示的字符，请删除后重新输入`,
  checkDate: '日期不正确，例如：2026-11-23',
  checkDateLate: '日期不能晚于今天',
  checkRelated: '受理编号不正确，请对照回执填写，例如：430682-20261123-00042-3',
  checkContact: '请填写手机、固定电话或电子邮箱中的一项',
  checkPhone: '电话号码不正确，例如：13800000000 或 0730-1234567',
  checkEmail: '电子邮箱不正确，例如：name@example.com',
  checkPublication: '请选择是否同意公开',
  checkRefused: (label) => `“${label}”填写有误，请修改`,
  checkOther: '填写内容未通过校验：',
  reviewTitle: '请核对后提交',
  reviewPublic: '公开后显示的内容',
  reviewPublicHint: '经工作人员审核后公开。以下为公开时的全部文字，姓名和联系方式不公开。',
  reviewMasked: (count) =>
    count
      ? `已自动隐去 ${grouped(count)} 处个人信息。姓名、门牌号等无法自动识别，请自行检查。`
      : '未发现电话、证件号等个人信息。姓名、门牌号等无法自动识别，请自行检查。',
  reviewPrivate: '来信内容（不公开）',
  reviewPrivateHint: '仅受理单位可见。',
  reviewSend: '确认提交',
  reviewSendingShort: '正在提交',
  reviewBack: '返回修改',
  receiptTitle: '来信已提交',
  receiptKeep:
    '查询码仅显示这一次，遗失后无法找回。请立即保存，凭受理编号和查询码查看办理进度和答复。',
  receiptNumber: '受理编号',
  receiptCode: '查询码',
  receiptDue: (day) => `受理单位将于${day}前告知是否受理。`,
  receiptSubmitted: '提交时间',
  receiptLine: (name, value) => `${name}：${value}`,
  receiptCopy: '复制',
  receiptCopied: '已复制受理编号和查询码',
  receiptCopyFailed: '未能复制，请抄写或拍照保存',
  receiptPrint: '打印',
  receiptDownload: '下载',
  receiptFile: '来信回执',
  receiptQr: '回执二维码',
  receiptQrHint: '用另一部手机扫码，可将受理编号和查询码存为文字。请勿转发他人。',
  receiptQrFailed: '二维码未能生成，请用其他方式保存。',
  receiptTrack: '查询办理进度',
  receiptAnother: '再写一封',
  receiptUnsaved: '回执尚未保存。离开后将无法再次看到查询码。',
  receiptAnotherAnyway: '已自行记下，继续',
};
