import type { EndpointName } from '../endpoints.js';
import type { JsonObject } from './json.js';

/** A body that each operation takes, as somebody might send it to the demonstration. */
export const exampleBodies: Readonly<Partial<Record<EndpointName, JsonObject>>> = {
  submitAppeal: {
    column: 'peoples-voices',
    kind: 'request',
    mailboxId: 'linxiang-mayor',
    title: '小区电梯停运三周无人维修',
    body: '三号楼电梯自十一月一日起停运，老人上下楼困难，请协调使用维修资金。',
    place: { divisionCode: '430682', address: '望江路3号' },
    contact: { name: '周敏', phone: '13800000000' },
    anonymous: false,
    publication: 'public',
    language: 'zh-CN',
    noticeVersion: '2026-01',
  },
  supportAppeal: { device: '8c0d2a7e4f6b41d9' },
  startTracking: { number: '430682-20261123-00042-3', queryCode: '7K3M-9QPZ-0V4R-T2XW' },
  addSupplement: { text: '物业今天回复说维修资金还没有批下来。', publication: 'private' },
  evaluateReply: { grade: 4, reason: '答复清楚，电梯已经恢复运行。', publication: 'public' },
  reopenAppeal: { reason: '电梯只修好一天，又停运了。' },
  withdrawAppeal: { reason: '问题已经解决。' },
  signIn: { username: 'linxiang-clerk', password: 'a-long-password-of-your-own' },
  actOnAppeal: { action: 'accept' },
  addNote: { text: '已电话联系物业，明天上午到现场。' },
};
