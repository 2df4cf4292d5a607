import type { Language } from '@through-train/contract';
import { grouped } from '@through-train/words/language/counting.js';

interface Limit {
  readonly min: number;
  readonly max: number;
}

/** What a fallback says, in each language a page can be in. */
export interface FallbackTerms {
  readonly write: string;
  readonly call: string;
  readonly title: (limit: Limit) => string;
  readonly body: (limit: Limit) => string;
  readonly next: string;
  readonly nextHint: string;
  readonly track: string;
  readonly number: string;
  readonly queryCode: string;
  readonly lookUp: string;
  readonly writeThere: string;
  readonly trackThere: string;
  readonly read: string;
  readonly other: string;
}

const chinese: FallbackTerms = {
  write: '如长时间未显示填写页面，可直接在此写信，',
  call: '或拨打',
  title: ({ min, max }) => `题目（${min} 至 ${max} 个字）`,
  body: ({ min, max }) => `正文（${min} 至 ${max} 个字）`,
  next: '下一步',
  nextHint: '下一步选择类型和收件信箱、填写联系方式，核对后再提交。',
  track: '如长时间未显示查询页面，可直接在此查询，',
  number: '回执上的受理编号',
  queryCode: '回执上的查询码',
  lookUp: '查询',
  writeThere: '打开写信页面',
  trackThere: '打开查询页面',
  read: '查看公开来信',
  other: '如本栏目未能显示，请稍后再试，',
};

const traditional: FallbackTerms = {
  write: '如長時間未顯示填寫頁面，可直接在此寫信，',
  call: '或撥打',
  title: ({ min, max }) => `題目（${min} 至 ${max} 個字）`,
  body: ({ min, max }) => `正文（${min} 至 ${max} 個字）`,
  next: '下一步',
  nextHint: '下一步選擇收件信箱、填寫聯絡方式，核對後再提交。',
  track: '如長時間未顯示查詢頁面，可直接在此查詢，',
  number: '回執上的受理編號',
  queryCode: '回執上的查詢碼',
  lookUp: '查詢',
  writeThere: '開啟寫信頁面',
  trackThere: '開啟查詢頁面',
  read: '查看公開來信',
  other: '如本欄目未能顯示，請稍後再試，',
};

const english: FallbackTerms = {
  write: 'If the form does not appear, you can write here,',
  call: 'or call',
  title: ({ min, max }) => `Subject (${min} to ${max} characters)`,
  body: ({ min, max }) => `What you want to say (${min} to ${grouped(max)} characters)`,
  next: 'Next',
  nextHint:
    'Next you choose type and mailbox, say how to reach you, and check it before it is sent.',
  track: 'If nothing appears here, you can look up your letter with this form,',
  number: 'Number on your receipt',
  queryCode: 'Code on your receipt',
  lookUp: 'Look up',
  writeThere: 'Write on a page of its own',
  trackThere: 'Follow a letter on a page of its own',
  read: 'Read published letters',
  other: 'This part of the page cannot be shown at the moment. Please try again later,',
};

export const fallbackTerms: Readonly<Record<Language, FallbackTerms>> = {
  'zh-CN': chinese,
  'zh-Hant': traditional,
  en: english,
};
