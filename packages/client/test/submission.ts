export const receipt = {
  number: '430682-20261123-00042-3',
  queryCode: '7K3M-9QPZ-0V4R-T2XW',
  state: 'submitted',
  submittedAt: '2026-11-23T02:00:00Z',
  dueAt: '2026-12-08T15:59:59Z',
};
export const submission = {
  column: 'peoples-voices',
  kind: 'complaint',
  title: '小区电梯停运三个月',
  body: '电梯停运三个月，老人上下楼困难。',
  place: { divisionCode: '430682' },
  anonymous: true,
  publication: 'public',
  language: 'zh-CN',
  noticeVersion: '2026-01',
} as const;
