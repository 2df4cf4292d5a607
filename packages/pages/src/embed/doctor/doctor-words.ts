import type { PageLanguage } from '../../frame/language.js';

/** What the doctor's page says. */
export interface DoctorWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly onPage: string;
  readonly onPageHint: string;
  readonly open: string;
  readonly blocked: string;
  readonly bookmark: string;
  readonly bookmarkName: string;
  readonly console: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly site: string;
  readonly html: string;
  readonly headers: string;
  readonly headersHint: string;
  readonly look: string;
  readonly noScript: string;
  readonly builder: string;
}

export const doctorPageWords: Readonly<Record<PageLanguage, DoctorWords>> = {
  'zh-CN': {
    title: '诊断 - 直通车',
    heading: '诊断',
    lead: '栏目没有出现、提示连不上，或样子不对？用下面三种办法查出原因和改法。',
    onPage: '在出问题的网页上诊断',
    onPageHint:
      '最准确。在网页地址后加上 ?appeal-debug 再打开，右下角会列出问题和改法，可复制报告。',
    open: '打开这个网页并诊断',
    blocked: '网页上看不到诊断面板，说明脚本没有运行。可改用以下一种：',
    bookmark: '把这个链接拖到书签栏，在出问题的网页上点它：',
    bookmarkName: '直通车诊断',
    console: '或者按 F12，在“控制台”粘贴这一行并按回车：',
    source: '检查网页源代码',
    sourceHint:
      '在网页上按 Ctrl+U，全选复制，粘贴到这里。只在您的浏览器里检查，不会上传，也不会访问您的网站。',
    site: '站点编号',
    html: '网页源代码',
    headers: '应答头（选填）',
    headersHint: '开发者工具“网络”中网页那一行的响应标头，至少包括 Content-Security-Policy。',
    look: '检查源代码',
    noScript: '检查源代码需要启用 JavaScript。',
    builder: '重新生成嵌入代码',
  },
  en: {
    title: 'Doctor - Through Train',
    heading: 'Doctor',
    lead: 'Nothing appears, it says that the server cannot be reached, or it looks wrong? Three ways to find out why and what to change.',
    onPage: 'On the page itself',
    onPageHint:
      'This sees most. Open the page with ?appeal-debug at the end of its address: a panel lists what is wrong and what to change.',
    open: 'Open this page with the doctor',
    blocked: 'If no panel appears, the script does not run. Use one of these instead:',
    bookmark: 'Drag this link to your bookmarks and click it on the page:',
    bookmarkName: 'Through Train doctor',
    console: 'Or press F12 and paste this line into the console:',
    source: 'In the page’s source',
    sourceHint:
      'Press Ctrl+U on the page, copy everything and paste it here. It stays in your browser; nobody visits your website.',
    site: 'Id of the site',
    html: 'Source of the page',
    headers: 'Response headers (optional)',
    headersHint:
      'From “Network” in the developer tools, at least the line Content-Security-Policy.',
    look: 'Look through it',
    noScript: 'This needs JavaScript.',
    builder: 'Make the lines anew',
  },
};
