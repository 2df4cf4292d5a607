import { addressHash } from './address-hash.js';
import type { ShownAppeal } from './shown-appeals.js';

/**
 * The first page of comments, as a Waline server answers `GET /api/comment`: HTML made from Markdown.
 * Fields by `GetCommentResponse` and `WalineRootComment` of `@waline/client`.
 */
export const walinePage = (appeals: readonly ShownAppeal[]) => ({
  errno: 0,
  errmsg: '',
  data: {
    page: 1,
    totalPages: 1,
    pageSize: 10,
    count: appeals.length,
    data: appeals.map(({ title, excerpt, submittedAt, supports }, index) => ({
      objectId: index + 1,
      status: 'approved',
      comment: `<p><strong>${escaped(title)}</strong></p>\n<p>${escaped(excerpt)}</p>\n`,
      orig: `**${title}**\n\n${excerpt}`,
      time: Date.parse(submittedAt),
      like: supports,
      nick: `网友${index + 1}`,
      link: '',
      avatar: `https://seccdn.libravatar.org/avatar/${addressHash(index)}`,
      type: 'guest',
      addr: '湖南',
      browser: 'Chrome Mobile 142.0.0',
      os: 'Android 15',
      level: 0,
      sticky: false,
      children: [],
    })),
  },
});

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
