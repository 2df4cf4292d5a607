import type { Introductions } from '@through-train/server';
import { desks, signInPath } from './desks.js';

/** What the first page says of the demonstration. */
export const introductions: Introductions = {
  'zh-CN': {
    notice: '本服务载入的是演示数据，不具有官方效力。请勿填写真实的个人信息。',
    heading: '看演示',
    ways: [
      { href: '/portal/', name: '县级门户', about: '临湘市门户样例：公告、服务与互动交流' },
      { href: '/portal/mailbox.html', name: '给市长写信', about: '提交后取得受理编号和查询码' },
      { href: '/portal/appeals.html', name: '公开来信', about: '检索审核公开的来信和答复' },
      { href: '/portal/tracker.html', name: '查询进度', about: '查看办理、补充材料、评价答复' },
    ],
    more: [
      {
        heading: '体验办理台',
        ways: desks.map(({ username, chinese }) => ({ href: signInPath(username), ...chinese })),
      },
    ],
  },
  en: {
    notice:
      'This server holds demonstration data without official effect. Please do not enter real personal details.',
    heading: 'See it at work',
    ways: [
      {
        href: '/portal/en/',
        name: 'A county portal',
        about: 'Linxiang, with the elements in place',
      },
      {
        href: '/portal/en/mailbox.html',
        name: 'Write to the mayor',
        about: 'And receive a number and a query code',
      },
      {
        href: '/portal/en/appeals.html',
        name: 'Published letters',
        about: 'Search letters and their answers',
      },
      {
        href: '/portal/en/tracker.html',
        name: 'Track a letter',
        about: 'Follow it, add to it, judge the answer',
      },
    ],
    more: [
      {
        heading: 'Try the staff desk',
        ways: desks.map(({ username, english }) => ({ href: signInPath(username), ...english })),
      },
    ],
  },
};
