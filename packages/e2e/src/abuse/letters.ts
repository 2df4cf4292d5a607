/** A letter as a citizen of Linxiang sends it over the API. */
export const letter = {
  column: 'peoples-voices',
  kind: 'complaint',
  mailboxId: 'linxiang-mayor',
  title: '建湘小区电梯停运两个月',
  body: '小区三栋电梯停运已两个月，老人上下楼不便，请尽快协调解决。',
  place: { divisionCode: '430682' },
  contact: { phone: '13800138000' },
  anonymous: false,
  publication: 'private',
  language: 'zh-CN',
  noticeVersion: '2026-01',
} as const;
