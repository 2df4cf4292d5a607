import type { Language } from '@through-train/contract';

/** What a fallback says, in each language a page can be in. */
export interface FallbackTerms {
  readonly write: string;
  readonly call: string;
  readonly kind: string;
  readonly choose: string;
  readonly kinds: readonly (readonly [value: string, name: string])[];
  readonly title: string;
  readonly body: string;
  readonly next: string;
  readonly nextHint: string;
  readonly track: string;
  readonly number: string;
  readonly queryCode: string;
  readonly lookUp: string;
  readonly read: string;
  readonly other: string;
}

const chinese: FallbackTerms = {
  write: '如长时间未显示填写页面，可直接在此写信，',
  call: '或拨打',
  kind: '类型',
  choose: '请选择',
  kinds: [
    ['consultation', '咨询'],
    ['complaint', '投诉'],
    ['suggestion', '建议'],
    ['request', '求助'],
    ['report', '举报'],
    ['thanks', '感谢'],
  ],
  title: '标题（4 至 40 个字）',
  body: '内容（10 至 4000 个字）',
  next: '下一步',
  nextHint: '下一步选择收件信箱、填写联系方式，核对后再提交。',
  track: '如长时间未显示查询页面，可直接在此查询，',
  number: '受理编号',
  queryCode: '查询码',
  lookUp: '查询',
  read: '查看公开来信',
  other: '本栏目暂时无法显示，请稍后再试，',
};

const traditional: FallbackTerms = {
  write: '如長時間未顯示填寫頁面，可直接在此寫信，',
  call: '或撥打',
  kind: '類型',
  choose: '請選擇',
  kinds: [
    ['consultation', '諮詢'],
    ['complaint', '投訴'],
    ['suggestion', '建議'],
    ['request', '求助'],
    ['report', '舉報'],
    ['thanks', '感謝'],
  ],
  title: '標題（4 至 40 個字）',
  body: '內容（10 至 4000 個字）',
  next: '下一步',
  nextHint: '下一步選擇收件信箱、填寫聯絡方式，核對後再提交。',
  track: '如長時間未顯示查詢頁面，可直接在此查詢，',
  number: '受理編號',
  queryCode: '查詢碼',
  lookUp: '查詢',
  read: '查看公開來信',
  other: '本欄目暫時無法顯示，請稍後再試，',
};

const english: FallbackTerms = {
  write: 'If the form does not appear, you can write here,',
  call: 'or call',
  kind: 'Kind',
  choose: 'Choose one',
  kinds: [
    ['consultation', 'Question'],
    ['complaint', 'Complaint'],
    ['suggestion', 'Suggestion'],
    ['request', 'Request for help'],
    ['report', 'Report of misconduct'],
    ['thanks', 'Thanks'],
  ],
  title: 'Title (4 to 40 characters)',
  body: 'Your letter (10 to 4,000 characters)',
  next: 'Next',
  nextHint: 'Next you choose a mailbox, say how to reach you, and check it before it is sent.',
  track: 'If nothing appears here, you can look up your letter with this form,',
  number: 'Reference number',
  queryCode: 'Query code',
  lookUp: 'Look up',
  read: 'Read published letters',
  other: 'This part of the page cannot be shown at the moment. Please try again later,',
};

export const fallbackTerms: Readonly<Record<Language, FallbackTerms>> = {
  'zh-CN': chinese,
  'zh-Hant': traditional,
  en: english,
};
