import type { Membership, Official } from '@through-train/server';
import { divisionOf } from './divisions.js';
import { siteConfig } from './site-rules.js';

/** A post in an office: what it may do, and how the account is called. */
interface Post {
  readonly id: string;
  readonly role: Membership['role'];
  readonly title: string;
  readonly department?: string;
  readonly mailbox?: string;
  readonly head?: boolean;
}

const officePosts: readonly Post[] = [
  { id: 'clerk', role: 'clerk', title: '受理员', department: 'petitions' },
  { id: 'housing', role: 'unit', title: '经办人', department: 'housing' },
  { id: 'housing-head', role: 'unit', title: '负责人', department: 'housing', head: true },
  { id: 'supervisor', role: 'supervisor', title: '督办员', department: 'petitions' },
  { id: 'moderator', role: 'moderator', title: '公开审核员', department: 'petitions' },
  { id: 'administrator', role: 'administrator', title: '系统管理员', department: 'petitions' },
];

const leaderPosts: readonly Post[] = [
  { id: 'secretary', role: 'leader', title: '', mailbox: 'secretary' },
  { id: 'mayor', role: 'leader', title: '', mailbox: 'mayor' },
  { id: 'mayor-delegate', role: 'leader', title: '联络员', mailbox: 'mayor' },
];

/** Further units with an account, so that the three cases can be followed at the desk. */
const furtherUnits: Readonly<Record<string, readonly string[]>> = {
  hunan: ['transport', 'education'],
  yueyang: ['market'],
  linxiang: ['urban-management', 'transport', 'education'],
  changsha: ['market'],
  anren: ['transport'],
  chenzhou: ['ecology'],
};

function nameOf(site: string, post: Post): string {
  const { units, mailboxes } = siteConfig(site);
  const holder = post.mailbox
    ? mailboxes.find((mailbox) => mailbox.id === `${site}-${post.mailbox}`)
    : units.find((unit) => unit.id === `${site}-${post.department}`);
  if (!holder) throw new Error(`Nobody at "${site}" can be ${post.id}.`);
  return `${holder.name['zh-CN']} ${post.title}`.trim();
}

const member = (site: string, post: Post): Official => ({
  username: `${site}-${post.id}`,
  name: nameOf(site, post),
  memberships: [
    {
      role: post.role,
      site,
      unitIds: post.role === 'unit' ? [`${site}-${post.department}`] : [],
      mailboxIds: post.mailbox ? [`${site}-${post.mailbox}`] : [],
      head: post.head ?? false,
    },
  ],
});

function postsOf(site: string): Post[] {
  const units = (furtherUnits[site] ?? []).flatMap((department): Post[] => [
    { id: department, role: 'unit', title: '经办人', department },
    { id: `${department}-head`, role: 'unit', title: '负责人', department, head: true },
  ]);
  const leaders = divisionOf(site).level === 'province' ? [] : leaderPosts;
  return [...officePosts, ...units, ...leaders];
}

/**
 * Officials for trying out the desk on six sites: clerk, units with and without their head,
 * leaders and a delegate, supervisor, moderator, administrator. Named by post, no persons. The
 * server makes a password for each when it first starts.
 */
export const demonstrationStaff = (): Official[] =>
  Object.keys(furtherUnits).flatMap((site) => postsOf(site).map((post) => member(site, post)));
