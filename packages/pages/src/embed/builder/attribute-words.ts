import type { PageLanguage } from '../../frame/language.js';

/** What an attribute is called and does. */
export interface AttributeWords {
  readonly label: string;
  readonly hint?: string;
}

/** Names of attributes in Chinese; one that is not here is shown as its element describes it. */
const chinese: Readonly<Record<string, AttributeWords>> = {
  column: { label: '栏目', hint: '来信归入或只列出这一栏目' },
  mailbox: { label: '信箱', hint: '打开时选中或只列出这一信箱' },
  'tracker-url': {
    label: '查询页地址',
    hint: '回执上的“查询进度”指向这里，如 tracker.html?number={number}',
  },
  'link-template': {
    label: '详情页地址',
    hint: '如 appeal.html?number={number}；不填则在原处展开',
  },
  number: { label: '受理编号', hint: '如 430682-20261123-00042-3' },
  'number-param': { label: '编号参数名', hint: '从网页地址的这个参数读取编号，如 number' },
  kind: { label: '类型', hint: '只列出这一类' },
  category: { label: '分类', hint: '只列出这一分类及其下级' },
  state: { label: '办理状态', hint: '打开时先列出这一状态' },
  q: { label: '搜索词', hint: '打开时先按此搜索' },
  sort: { label: '排序' },
  scope: { label: '范围' },
  'page-size': { label: '每页件数', hint: '1 至 100' },
  compact: { label: '精简为几行，适合首页' },
  'url-state': { label: '把搜索和翻页记在网页地址里，后退和刷新都不丢' },
  theme: { label: '主题色' },
  scheme: { label: '明暗' },
  density: { label: '疏密' },
  elder: { label: '打开时即为长辈版' },
  'elder-switch': { label: '长辈版开关', hint: '网页自己有开关时可以不显示' },
};

const english: Readonly<Record<string, AttributeWords>> = {
  theme: { label: 'Accent' },
  scheme: { label: 'Light or dark' },
  density: { label: 'Density' },
  elder: { label: 'Open in elder mode' },
  'elder-switch': {
    label: 'Switch for elder mode',
    hint: 'Leave it out where the page has one of its own',
  },
  compact: { label: 'A few lines, for a home page' },
  'url-state': { label: 'Keep search and page in the page’s address' },
};

/** What the values of attributes are called. */
const values: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  red: { 'zh-CN': '政务红', en: 'red' },
  blue: { 'zh-CN': '政务蓝', en: 'blue' },
  neutral: { 'zh-CN': '中性灰', en: 'neutral' },
  light: { 'zh-CN': '浅色', en: 'light' },
  dark: { 'zh-CN': '深色', en: 'dark' },
  auto: { 'zh-CN': '跟随设备', en: 'as the device' },
  comfortable: { 'zh-CN': '舒展', en: 'comfortable' },
  compact: { 'zh-CN': '紧凑', en: 'compact' },
  consultation: { 'zh-CN': '咨询', en: 'consultation' },
  complaint: { 'zh-CN': '投诉', en: 'complaint' },
  suggestion: { 'zh-CN': '建议', en: 'suggestion' },
  request: { 'zh-CN': '求助', en: 'request' },
  report: { 'zh-CN': '举报', en: 'report' },
  thanks: { 'zh-CN': '感谢', en: 'thanks' },
  awaiting: { 'zh-CN': '待回复', en: 'awaiting' },
  'in-progress': { 'zh-CN': '办理中', en: 'in progress' },
  handled: { 'zh-CN': '已办理', en: 'handled' },
  newest: { 'zh-CN': '最新来信', en: 'newest' },
  oldest: { 'zh-CN': '最早来信', en: 'oldest' },
  supported: { 'zh-CN': '附议最多', en: 'most supported' },
  replied: { 'zh-CN': '最新答复', en: 'latest replies' },
  tree: { 'zh-CN': '本站点及下级', en: 'the site and all below it' },
  site: { 'zh-CN': '仅本站点', en: 'the site alone' },
  none: { 'zh-CN': '不显示', en: 'none' },
};

/** How an attribute is presented to whoever sets it. */
export function attributeWords(
  name: string,
  description: string,
  language: PageLanguage,
): AttributeWords {
  const own = (language === 'en' ? english : chinese)[name];
  return own ?? { label: name, hint: description.replaceAll('`', '') };
}

/** What a value is called; its own word where nobody gave it another. */
export const valueWord = (value: string, language: PageLanguage): string =>
  values[value]?.[language] ?? value;
