import type { PageLanguage } from '../../frame/language.js';
import type { FallbackKind, PreviewWidth } from './builder-state.js';

/** What the builder says. */
export interface BuilderWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly settings: string;
  readonly element: string;
  readonly site: string;
  readonly siteSearch: string;
  readonly siteList: string;
  readonly siteFound: string;
  readonly look: string;
  readonly byDefault: string;
  readonly language: string;
  readonly languageOfPage: string;
  readonly version: string;
  readonly versionChoice: string;
  readonly channel: (name: string) => string;
  readonly pinned: (name: string) => string;
  readonly versionHint: string;
  readonly options: string;
  readonly noOptions: string;
  readonly any: string;
  readonly unset: string;
  readonly fallback: string;
  readonly fallbackChoice: string;
  readonly fallbackHint: string;
  readonly fallbacks: Readonly<Record<FallbackKind, string>>;
  readonly phone: string;
  readonly apply: string;
  readonly code: string;
  readonly codeHint: string;
  readonly room: string;
  readonly roomHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly updated: string;
  readonly preview: string;
  readonly previewHint: string;
  readonly width: string;
  readonly widths: Readonly<Record<PreviewWidth, string>>;
  readonly check: string;
  readonly checkHint: string;
  readonly page: string;
  readonly checkNow: string;
  readonly isRegistered: (origin: string, by: string) => string;
  readonly isOwn: (origin: string) => string;
  readonly isNotRegistered: (origin: string, site: string) => string;
  readonly noSite: (nearest: string) => string;
  readonly runThis: string;
  readonly askOperator: string;
  readonly noOrigin: string;
  readonly policy: string;
  readonly policyHint: string;
  readonly policyExisting: string;
  readonly policyNew: string;
  readonly policyCompleted: string;
  readonly recipe: string;
  readonly recipeHint: string;
  readonly share: string;
  readonly doctor: string;
}

const chinese: BuilderWords = {
  title: '生成嵌入代码 - 直通车',
  heading: '生成嵌入代码',
  lead: '选好栏目和站点，把右侧代码粘贴到网页即可。不装软件，不改动页面原有内容。',
  settings: '设置',
  element: '放什么栏目',
  site: '属于哪个站点',
  siteSearch: '搜索名称、拼音或编号',
  siteList: '站点',
  siteFound: '个站点',
  look: '外观与语言',
  byDefault: '（默认）',
  language: '语言',
  languageOfPage: '跟随网页',
  version: '版本',
  versionChoice: '使用哪个版本',
  channel: (name) => `${name}：自动更新（推荐）`,
  pinned: (name) => `${name}：固定不变，附校验值`,
  versionHint: '固定版本的文件如被改动，浏览器拒绝运行；升级时需来此重新生成代码。',
  options: '选项',
  noOptions: '这个栏目没有其他选项。',
  any: '不限',
  unset: '默认',
  fallback: '备用内容',
  fallbackChoice: '显示什么',
  fallbackHint: '脚本未能运行时（旧浏览器、网络受限），群众看到这些内容。',
  fallbacks: {
    form: '可直接填写的表单或链接',
    link: '链接和电话（整页是表单时）',
    phone: '只有电话',
  },
  phone: '电话',
  apply: '生成',
  code: '代码',
  codeHint: '粘贴到网页源代码中要显示栏目的位置。',
  room: '预留高度',
  roomHint: '在网站样式表中预留高度，栏目出现时下方内容不会跳动：',
  copy: '复制',
  copied: '已复制',
  copyFailed: '浏览器未允许复制，请选中后按 Ctrl+C',
  updated: '代码已更新',
  preview: '预览',
  previewHint: '用的就是上面这段代码。预览中不会真正提交。',
  width: '宽度',
  widths: { '360': '手机 360', '768': '平板 768', '1280': '电脑 1280' },
  check: '网站是否已登记',
  checkHint: '只有登记过的网站才能使用本站点的接口。填入网页地址即可检查。',
  page: '网页地址',
  checkNow: '检查',
  isRegistered: (origin, by) => `${origin} 已登记（${by}），可以使用。`,
  isOwn: (origin) => `${origin} 是本服务自己的地址，无需登记。`,
  isNotRegistered: (origin, site) => `${origin} 尚未为${site}登记。`,
  noSite: (nearest) => `没有这个站点。${nearest ? `最接近的是：${nearest}` : ''}`,
  runThis: '在服务器上运行以下命令，立即生效，不必重启：',
  askOperator: '您没有服务器权限时，请把命令发给直通车的管理员。',
  noOrigin:
    '这不是网址。请填写以 http:// 或 https:// 开头的地址；直接打开的文件（file://）不能登记，须放到网站上。',
  policy: '内容安全策略（CSP）',
  policyHint: '网站没有设置 Content-Security-Policy 时不必理会。',
  policyExisting: '网站现有的策略（没有则留空）',
  policyNew: '可作为新页面的策略：',
  policyCompleted: '补全后的策略：',
  recipe: '放进您的网站系统',
  recipeHint: '网站系统',
  share: '本页地址已包含全部设置，可保存或发给同事。',
  doctor: '不能正常显示？打开诊断',
};

const english: BuilderWords = {
  title: 'Embed builder - Through Train',
  heading: 'Embed builder',
  lead: 'Choose an element and a site, then paste the lines into your page. Nothing to install, nothing on the page to change.',
  settings: 'Settings',
  element: 'What to embed',
  site: 'Which site',
  siteSearch: 'Search by name, pinyin or id',
  siteList: 'Site',
  siteFound: 'sites',
  look: 'Look and language',
  byDefault: ' (default)',
  language: 'Language',
  languageOfPage: 'as the page',
  version: 'Version',
  versionChoice: 'Which version',
  channel: (name) => `${name}: kept up to date (recommended)`,
  pinned: (name) => `${name}: never changes, with its hash`,
  versionHint:
    'Browsers refuse a pinned file that was altered. To move on, make the lines again here.',
  options: 'Options',
  noOptions: 'This element has no further options.',
  any: 'any',
  unset: 'default',
  fallback: 'Fallback',
  fallbackChoice: 'What is shown',
  fallbackHint: 'What citizens see where the script cannot run: old browsers, restricted networks.',
  fallbacks: {
    form: 'A form that works by itself, or a link',
    link: 'A link and a telephone number (page is one form)',
    phone: 'A telephone number only',
  },
  phone: 'Telephone',
  apply: 'Make the lines',
  code: 'The lines',
  codeHint: 'Paste them into the page’s source, where the element should stand.',
  room: 'Room',
  roomHint: 'Keep its room in your style sheet, so that nothing below moves when it appears:',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow it: select the text and press Ctrl+C',
  updated: 'The lines are up to date',
  preview: 'Preview',
  previewHint: 'Made by the lines above. Nothing is sent from here.',
  width: 'Width',
  widths: { '360': 'Phone 360', '768': 'Tablet 768', '1280': 'Desktop 1280' },
  check: 'Is your website registered?',
  checkHint:
    'Only registered websites may use a site’s API. Enter the address of your page to find out.',
  page: 'Address of the page',
  checkNow: 'Check',
  isRegistered: (origin, by) => `${origin} is registered (for ${by}) and may be used.`,
  isOwn: (origin) => `${origin} is this server itself and needs no registration.`,
  isNotRegistered: (origin, site) => `${origin} is not registered for ${site} yet.`,
  noSite: (nearest) => `There is no such site.${nearest ? ` The nearest are: ${nearest}` : ''}`,
  runThis: 'Run this on the server. It takes effect at once, without a restart:',
  askOperator: 'If you have no access to the server, send the command to its operator.',
  noOrigin:
    'This is no web address. It must begin with http:// or https://. A page opened as a file (file://) cannot be registered: put it on a website.',
  policy: 'Content Security Policy',
  policyHint: 'Leave this aside if your website sends no Content-Security-Policy.',
  policyExisting: 'The policy your website has (leave empty if none)',
  policyNew: 'A policy for a new page:',
  policyCompleted: 'Your policy, completed:',
  recipe: 'In your content management system',
  recipeHint: 'System',
  share: 'The address of this page holds all settings: keep it or send it to a colleague.',
  doctor: 'Nothing appears? Open the doctor',
};

export const builderWords: Readonly<Record<PageLanguage, BuilderWords>> = {
  'zh-CN': chinese,
  en: english,
};
