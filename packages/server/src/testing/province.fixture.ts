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
  origins: [],
} as const satisfies Partial<SiteConfig>;

const leader = (id: string, text: string, post: 'party-secretary' | 'head-of-government') => ({
  id,
  name: name(text),
  type: 'leader' as const,
  post,
  unitId: null,
});
const unit = (id: string, text: string) => ({ id, name: name(text) });

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

/**
 * A province, two prefectures and a county in each, with pages of their own: enough to be above, below
 * and beside. In Linxiang, where the appeals are, a unit's reply waits for its head.
 */
export const province = (): SiteConfig[] => [
  {
    ...inherited,
    id: 'hunan',
    name: name('湖南省'),
    level: 'province',
    divisionCode: '430000',
    parent: null,
    columns: [
      {
        id: 'peoples-voices',
        name: name('百姓呼声'),
        kinds: ['complaint', 'request'],
        categoryIds: [],
      },
      { id: 'ask-politics', name: name('问政湖南'), kinds: ['consultation'], categoryIds: [] },
    ],
    categories,
    privacyNotice: { version: '2026-01', text: name('仅用于办理您的诉求。') },
    mailboxes: [leader('hunan-governor', '湖南省省长', 'head-of-government')],
    units: [unit('hunan-letters', '湖南省信访局')],
    origins: ['https://www.hunan.example'],
  },
  {
    ...inherited,
    id: 'yueyang',
    name: name('岳阳市'),
    level: 'prefecture',
    divisionCode: '430600',
    parent: 'hunan',
    mailboxes: [leader('yueyang-mayor', '岳阳市市长', 'head-of-government')],
    units: [unit('yueyang-housing', '岳阳市住房和城乡建设局')],
    origins: ['https://www.yueyang.example'],
  },
  {
    ...inherited,
    id: 'linxiang',
    name: name('临湘市'),
    level: 'county',
    divisionCode: '430682',
    parent: 'yueyang',
    replyNeedsApproval: true,
    mailboxes: [
      leader('linxiang-mayor', '临湘市市长', 'head-of-government'),
      leader('linxiang-secretary', '临湘市委书记', 'party-secretary'),
      {
        id: 'linxiang-water-mailbox',
        name: name('临湘市水利局信箱'),
        type: 'unit',
        post: null,
        unitId: 'linxiang-water',
      },
    ],
    units: [
      unit('linxiang-housing', '临湘市住房和城乡建设局'),
      unit('linxiang-water', '临湘市水利局'),
    ],
    origins: ['https://www.linxiang.example', 'http://portal.linxiang.example:8080'],
  },
  {
    ...inherited,
    id: 'chenzhou',
    name: name('郴州市'),
    level: 'prefecture',
    divisionCode: '431000',
    parent: 'hunan',
    anonymousAllowed: false,
    mailboxes: [leader('chenzhou-mayor', '郴州市市长', 'head-of-government')],
    units: [unit('chenzhou-transport', '郴州市交通运输局')],
    origins: ['https://www.chenzhou.example'],
  },
  {
    ...inherited,
    id: 'anren',
    name: name('安仁县'),
    level: 'county',
    divisionCode: '431028',
    parent: 'chenzhou',
    mailboxes: [leader('anren-head', '安仁县县长', 'head-of-government')],
    units: [unit('anren-transport', '安仁县交通运输局')],
  },
];
