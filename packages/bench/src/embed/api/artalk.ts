import { addressHash } from './address-hash.js';
import type { ShownAppeal } from './shown-appeals.js';

/** What an Artalk server says of itself and of the form, as it answers `GET /api/v2/conf`. */
export const artalkConfiguration = {
  frontend_conf: { locale: 'zh-CN' },
  version: { app: 'artalk', version: '2.9.1', commit_hash: '0000000' },
};

const page = { site_name: 'x', page_key: '/', page_url: '/' };

/**
 * The first page of comments, as an Artalk server answers `GET /api/v2/comments`: Markdown and what it
 * made of it. Fields by `HandlerResponseCommentList` and `EntityCookedComment` of `artalk`.
 */
export const artalkPage = (appeals: readonly ShownAppeal[]) => ({
  count: appeals.length,
  roots_count: appeals.length,
  comments: appeals.map(({ title, excerpt, submittedAt, supports }, index) => ({
    ...page,
    id: appeals.length - index,
    content: `**${title}**\n\n${excerpt}`,
    content_marked: `<p><strong>${title}</strong></p>\n<p>${excerpt}</p>\n`,
    user_id: index + 1,
    nick: `网友${index + 1}`,
    email_encrypted: addressHash(index),
    link: '',
    ua: 'Mozilla/5.0 (Linux; Android 15) Chrome/142.0.0.0 Mobile Safari/537.36',
    date: submittedAt.slice(0, 19).replace('T', ' '),
    is_collapsed: false,
    is_pending: false,
    is_pinned: false,
    is_allow_reply: true,
    is_verified: false,
    rid: 0,
    visible: true,
    vote_up: supports,
    vote_down: 0,
    badge_name: '',
    badge_color: '',
    ip_region: '湖南',
  })),
  page: {
    id: 1,
    admin_only: false,
    key: page.page_key,
    url: page.page_url,
    title: 'x',
    site_name: page.site_name,
    vote_up: 0,
    vote_down: 0,
    pv: 128,
    date: '2026-11-01 08:00:00',
  },
});
