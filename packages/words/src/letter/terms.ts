import type { Kind } from '@through-train/contract';
import { type CommonTerms, commonChinese } from '../language/common.js';
import { grouped } from '../language/counting.js';

/** The words of the form. What comes after it brings its own. */
export interface MailboxTerms extends CommonTerms {
  /** `numbers` is a mark where the numbers stand. */
  readonly mailEmergency: (numbers: string) => string;
  readonly mailWhom: string;
  readonly mailKind: string;
  readonly mailKindName: (kind: Kind) => string;
  readonly mailReportNote: string;
  readonly mailDivision: string;
  readonly mailDivisionHint: string;
  readonly mailDivisionNone: string;
  readonly mailOpenList: string;
  readonly mailMailbox: string;
  readonly mailMailboxHint: string;
  readonly mailMailboxNone: string;
  readonly mailMailboxUnknown: string;
  readonly mailMatches: (count: number) => string;
  readonly mailMatter: string;
  readonly mailCategory: string;
  readonly mailCategoryNone: string;
  readonly mailCategoryUnknown: string;
  readonly mailTitle: string;
  readonly mailTitleHint: string;
  readonly mailBody: string;
  readonly mailBodyHint: string;
  readonly mailLeft: (count: number) => string;
  readonly mailMore: string;
  readonly mailAddress: string;
  readonly mailLocate: string;
  readonly mailLocating: string;
  readonly mailLocated: (point: string) => string;
  readonly mailLocateFailed: string;
  readonly mailRemove: string;
  readonly mailOccurredOn: string;
  readonly mailRelated: string;
  readonly mailRelatedHint: string;
  readonly mailExpected: string;
  readonly mailContact: string;
  readonly mailContactHint: string;
  readonly mailAnonymous: string;
  readonly mailAnonymousHint: string;
  readonly mailPhone: string;
  readonly mailEmail: string;
  readonly mailName: string;
  readonly mailPublication: string;
  readonly mailPublic: string;
  readonly mailPublicHint: string;
  readonly mailPrivate: string;
  readonly mailPrivateHint: string;
  readonly mailNotice: string;
  readonly mailDraft: string;
  readonly mailDraftHint: string;
  readonly mailDraftRestored: (moment: string) => string;
  readonly mailDraftClear: string;
  readonly mailDraftRefused: string;
  readonly mailReview: string;
  readonly mailStep: (at: number, count: number) => string;
  readonly mailNext: string;
  readonly mailPrevious: string;
  readonly mailPartFailed: string;
  readonly mailStopTitle: string;
  readonly mailStopCall: (phone: string) => string;
  readonly mailStopNote: string;
}

const kindNames: Record<Kind, string> = {
  consultation: '咨询',
  complaint: '投诉',
  suggestion: '建议',
  request: '求助',
  report: '举报',
  thanks: '感谢',
};

export const mailboxChinese: MailboxTerms = {
  ...commonChinese,
  mailEmergency: (numbers) => `紧急情况请直接拨打：${numbers}。请勿在此留言等候。`,
  mailWhom: '写给谁',
  mailKind: '类型',
  mailKindName: (kind) => kindNames[kind],
  mailReportNote:
    '举报人信息和举报材料依法保密，不转给被举报的单位和个人，公开时不显示举报人身份。',
  mailDivision: '事发地区',
  mailDivisionHint: '输入地名、拼音或区划代码，例如：临湘、linxiang、430682',
  mailDivisionNone: '没有找到这个地区',
  mailOpenList: '展开列表',
  mailMailbox: '收件信箱',
  mailMailboxHint: '输入职务或单位名称',
  mailMailboxNone: '没有找到，可选“不清楚，由受理人员转办”',
  mailMailboxUnknown: '不清楚，由受理人员转办',
  mailMatches: (count) => (count ? `找到 ${grouped(count)} 项` : '没有找到'),
  mailMatter: '反映事项',
  mailCategory: '事项分类',
  mailCategoryNone: '暂不选择',
  mailCategoryUnknown: '没有这个分类，可以不选',
  mailTitle: '标题',
  mailTitleHint: '用一句话说明，例如：建湘社区 3 栋电梯停运两个月',
  mailBody: '内容',
  mailBodyHint: '请写明时间、地点、经过和要求，勿填身份证号、银行卡号等无关信息。',
  mailLeft: (count) =>
    count < 0 ? `已超出 ${grouped(-count)} 个字` : `还可输入 ${grouped(count)} 个字`,
  mailMore: '补充信息',
  mailAddress: '详细地址',
  mailLocate: '使用当前位置',
  mailLocating: '正在定位……',
  mailLocated: (point) => `已添加位置：${point}`,
  mailLocateFailed: '未能取得当前位置，请填写详细地址。',
  mailRemove: '移除',
  mailOccurredOn: '发生日期',
  mailRelated: '此前的受理编号',
  mailRelatedHint: '同一事项再次来信的，填写上次的受理编号',
  mailExpected: '希望如何解决',
  mailContact: '联系方式',
  mailContactHint: '电话、电子邮箱至少填写一项，仅供受理单位与您联系，不公开。',
  mailAnonymous: '匿名提交',
  mailAnonymousHint: '不留姓名和联系方式，受理单位无法与您联系，请凭查询码查看答复。',
  mailPhone: '手机或固定电话',
  mailEmail: '电子邮箱',
  mailName: '姓名或称呼',
  mailPublication: '是否同意公开',
  mailPublic: '同意公开',
  mailPublicHint: '经审核并隐去个人信息后，来信和答复可在网站上查看。',
  mailPrivate: '不公开',
  mailPrivateHint: '仅受理单位可见，凭受理编号和查询码查看答复。',
  mailNotice: '个人信息处理告知',
  mailDraft: '在本设备保存草稿 24 小时',
  mailDraftHint: '不保存姓名和联系方式。使用公用电脑时请勿勾选。',
  mailDraftRestored: (moment) => `已恢复 ${moment} 保存的草稿。`,
  mailDraftClear: '清空重写',
  mailDraftRefused: '浏览器不允许保存草稿，离开本页内容将丢失。',
  mailReview: '下一步：核对内容',
  mailStep: (at, count) => `第 ${at} 步，共 ${count} 步`,
  mailNext: '下一步',
  mailPrevious: '上一步',
  mailPartFailed: '页面加载不完整，请检查网络后重试。您填写的内容仍在。',
  mailStopTitle: '请立即拨打电话',
  mailStopCall: (phone) => `拨打 ${phone}`,
  mailStopNote: '情况紧急，本信箱无法及时处理，不能在此提交。',
};
