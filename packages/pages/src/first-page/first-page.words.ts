import type { PageLanguage } from '../frame/language.js';
import type { Way } from './introduction.js';

export interface FirstPageWords {
  readonly title: string;
  readonly heading: string;
  readonly lead: string;
  readonly road: string;
  readonly stations: readonly string[];
  readonly here: (sites: string, mailboxes: string, appeals: string) => string;
  readonly portalHeading: string;
  readonly portalWays: readonly Way[];
  readonly embedHeading: string;
  readonly embedAbout: string;
  readonly embedWays: readonly Way[];
  readonly fallback: string;
  readonly apiHeading: string;
  readonly apiWays: readonly Way[];
  readonly guidesHeading: string;
  readonly guidesWays: readonly Way[];
  readonly docsHeading: string;
  readonly docs: readonly { readonly file: string; readonly about: string }[];
  readonly version: (version: string) => string;
}

/** The wording of the first page. */
export const firstPageWords: Readonly<Record<PageLanguage, FirstPageWords>> = {
  'zh-CN': {
    title: '直通车：市民来信受理与答复',
    heading: '一封来信，一路可查',
    lead: '政府网站加一行脚本，即可受理市民来信。谁认领、谁办理、何时答复，全程留痕，审核后公开。',
    road: '一封来信的办理过程',
    stations: ['来信', '受理', '认领', '办理', '答复', '评价'],
    here: (sites, mailboxes, appeals) =>
      `本服务现有站点 ${sites} 个、信箱 ${mailboxes} 个，已公开来信 ${appeals} 件。`,
    portalHeading: '看门户',
    portalWays: [{ href: '/portal/', name: '门户网站', about: '由本服务提供的门户页面' }],
    embedHeading: '嵌入您的网页',
    embedAbout:
      '把下面几行放进页面即可。脚本未能加载时，页面仍显示元素中的内容，因此请写上热线电话。',
    embedWays: [
      { href: '/embed/', name: '生成嵌入代码', about: '选栏目、站点、外观，预览后复制代码' },
    ],
    fallback: '如长时间未显示填写页面，请拨打',
    apiHeading: '用接口',
    apiWays: [
      { href: '/reference', name: '接口参考', about: '全部接口的参数、请求、应答和示例' },
      { href: '/openapi.json', name: 'OpenAPI 3.1', about: '供生成客户端和校验使用' },
      { href: '/v1/sites', name: '站点目录', about: '省、市、县三级站点' },
      { href: '/readyz', name: '运行状态', about: '数据库是否可用、服务是否就绪' },
    ],
    guidesHeading: '读文档',
    guidesWays: [
      { href: '/docs/zh/quick-start.html', name: '快速开始', about: '粘贴两行脚本，看到信箱' },
      { href: '/docs/zh/', name: '文档', about: '接入、主题、安全策略、无障碍、常见问题' },
      { href: '/storybook/', name: '组件目录', about: '每个组件的各种状态、主题、语言和故障' },
    ],
    docsHeading: '随源代码提供的文档',
    docs: [
      { file: 'docs/architecture.md', about: '总体结构与取舍' },
      { file: 'packages/widgets/README.md', about: '网页元素：属性、事件、样式' },
      { file: 'packages/client/README.md', about: '类型化客户端' },
      { file: 'packages/server/README.md', about: '部署、配置与命令行' },
    ],
    version: (version) => `直通车 ${version}，以 Apache-2.0 许可证发布`,
  },
  en: {
    title: 'Through Train: citizens’ letters, received and answered',
    heading: 'One letter, in sight all the way',
    lead: 'One script tag lets any government website receive citizens’ letters. Who claims it, who works on it and when it is answered is kept on record, and published after review.',
    road: 'The road of a letter',
    stations: ['Letter', 'Accepted', 'Claimed', 'In progress', 'Answered', 'Evaluated'],
    here: (sites, mailboxes, appeals) =>
      `This server holds ${sites} sites with ${mailboxes} mailboxes and ${appeals} published letters.`,
    portalHeading: 'Visit the portal',
    portalWays: [{ href: '/portal/', name: 'The portal', about: 'Its pages, from this server' }],
    embedHeading: 'Put it into your page',
    embedAbout:
      'These lines are all it takes. What stands inside the element is shown when the script cannot load, so give a telephone number.',
    embedWays: [
      {
        href: '/embed/?lang=en',
        name: 'Embed builder',
        about: 'Choose element, site and look, see it, copy the lines',
      },
    ],
    fallback: 'If the form does not appear, please call',
    apiHeading: 'Use the API',
    apiWays: [
      {
        href: '/reference?lang=en',
        name: 'API reference',
        about: 'Parameters, bodies, answers and examples',
      },
      { href: '/openapi.json', name: 'OpenAPI 3.1', about: 'For generators and validators' },
      { href: '/v1/sites', name: 'Directory of sites', about: 'Province, prefectures, counties' },
      { href: '/readyz', name: 'State of the server', about: 'Whether it is ready to answer' },
    ],
    guidesHeading: 'Read on',
    guidesWays: [
      {
        href: '/docs/quick-start.html',
        name: 'Quick start',
        about: 'Paste two lines, see a mailbox',
      },
      { href: '/docs/', name: 'Documentation', about: 'Recipes, theming, security, API, client' },
      {
        href: '/storybook/',
        name: 'Catalogue of elements',
        about: 'Each in every state, theme, language and failure',
      },
    ],
    docsHeading: 'Beside the source code',
    docs: [
      { file: 'docs/architecture.md', about: 'How the house is built, and why' },
      { file: 'packages/widgets/README.md', about: 'The elements: attributes, events, styling' },
      { file: 'packages/client/README.md', about: 'The typed client' },
      { file: 'packages/server/README.md', about: 'Running it: configuration, command line' },
    ],
    version: (version) => `Through Train ${version}, released under Apache-2.0`,
  },
};
