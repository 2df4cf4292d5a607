import type { CategorySetting, SiteConfig } from '@through-train/contract';

const name = (text: string) => ({ 'zh-CN': text });

const inherited = {
  columns: null,
  categories: null,
  deadlines: null,
  privacyNotice: null,
  languages: null,
  emergency: null,
  anonymousAllowed: null,
  replyNeedsApproval: null,
  mailboxes: [],
  units: [],
  origins: [],
} as const satisfies Partial<SiteConfig>;

const categories: CategorySetting[] = [
  {
    id: 'housing',
    name: name('住房'),
    questions: [],
    children: [
      {
        id: 'lifts',
        name: name('电梯'),
        children: [],
        questions: [
          {
            id: 'trapped',
            label: name('是否有人被困'),
            type: 'choice',
            required: true,
            options: [
              { value: 'no', label: name('没有') },
              {
                value: 'yes',
                label: name('有'),
                stop: { message: name('请立即拨打119'), phone: '119' },
              },
            ],
          },
          { id: 'since', label: name('何时停运'), type: 'date', required: false },
          {
            id: 'parts',
            label: name('涉及部位'),
            type: 'multiple',
            required: false,
            options: [
              { value: 'door', label: name('门') },
              { value: 'motor', label: name('主机') },
            ],
          },
        ],
      },
    ],
  },
];

const mailbox = (id: string, text: string) => ({
  id,
  name: name(text),
  type: 'leader' as const,
  post: 'head-of-government' as const,
  unitId: null,
});

/** A province, two prefectures and a county in each, every level with pages of its own. */
export const testSites = (): SiteConfig[] => [
  {
    ...inherited,
    id: 'hunan',
    name: name('湖南省'),
    level: 'province',
    divisionCode: '430000',
    parent: null,
    columns: [
      { id: 'peoples-voices', name: name('百姓呼声'), kinds: ['complaint'], categoryIds: [] },
      { id: 'ask-politics', name: name('问政湖南'), kinds: ['consultation'], categoryIds: [] },
    ],
    categories,
    privacyNotice: { version: '2026-01', text: name('仅用于办理您的诉求。') },
    mailboxes: [mailbox('hunan-governor', '湖南省省长')],
    origins: ['https://www.hunan.example'],
  },
  {
    ...inherited,
    id: 'yueyang',
    name: name('岳阳市'),
    level: 'prefecture',
    divisionCode: '430600',
    parent: 'hunan',
    mailboxes: [mailbox('yueyang-mayor', '岳阳市市长')],
    origins: ['https://www.yueyang.example'],
  },
  {
    ...inherited,
    id: 'linxiang',
    name: name('临湘市'),
    level: 'county',
    divisionCode: '430682',
    parent: 'yueyang',
    mailboxes: [mailbox('linxiang-mayor', '临湘市市长')],
    units: [{ id: 'linxiang-housing', name: name('临湘市住房和城乡建设局') }],
    origins: ['https://www.linxiang.example', 'http://portal.linxiang.example:8080'],
  },
  {
    ...inherited,
    id: 'chenzhou',
    name: name('郴州市'),
    level: 'prefecture',
    divisionCode: '431000',
    parent: 'hunan',
    mailboxes: [mailbox('chenzhou-mayor', '郴州市市长')],
    anonymousAllowed: false,
    origins: ['https://www.chenzhou.example'],
  },
];
