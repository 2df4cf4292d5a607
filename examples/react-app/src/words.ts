/** What the app itself says; the elements bring their own words. */
export const words = {
  'zh-CN': {
    name: '临湘来信',
    note: '演示站点，非政府官方网站',
    write: '写信',
    list: '公开来信',
    track: '查进度',
    theme: '配色',
    red: '政务红',
    blue: '政务蓝',
    language: '语言',
    writeTitle: '给市长写信',
    listTitle: '公开来信与答复',
    trackTitle: '我的来信办到哪一步',
    received: '来信已收到，受理编号',
    backToList: '返回公开来信',
    unavailable: '信箱暂时无法打开，请拨打',
    listUnavailable: '暂时无法显示公开来信，请稍后再来，或拨打',
    trackUnavailable: '暂时无法查询，请拨打',
  },
  en: {
    name: 'Letters to Linxiang',
    note: 'A demonstration, not an official website',
    write: 'Write',
    list: 'Published letters',
    track: 'Track',
    theme: 'Colours',
    red: 'Red',
    blue: 'Blue',
    language: 'Language',
    writeTitle: 'Write to the mayor',
    listTitle: 'Published letters and replies',
    trackTitle: 'Where your letter stands',
    received: 'Your letter was received under the number',
    backToList: 'Back to the published letters',
    unavailable: 'The mailbox cannot be opened just now. Please call',
    listUnavailable: 'The letters cannot be shown just now. Come back later, or call',
    trackUnavailable: 'Letters cannot be looked up just now. Please call',
  },
} as const;

export type Language = keyof typeof words;
export type Words = Readonly<Record<keyof (typeof words)['zh-CN'], string>>;
