/** The words of the domain, spelled the same in schema, table, API, element and docs. */

/** What an appeal is: 咨询, 投诉, 建议, 求助, 举报, 感谢. */
export const kinds = [
  'consultation',
  'complaint',
  'suggestion',
  'request',
  'report',
  'thanks',
] as const;
export type Kind = (typeof kinds)[number];

/** Levels of government a site belongs to. */
export const siteLevels = ['province', 'prefecture', 'county'] as const;
export type SiteLevel = (typeof siteLevels)[number];

/** What an addressee is: a leader's post or a unit. */
export const mailboxTypes = ['leader', 'unit'] as const;

/** The posts of leaders that a form puts first. */
export const posts = ['party-secretary', 'head-of-government'] as const;

/** How a question of a category is answered. */
export const questionTypes = ['choice', 'multiple', 'text', 'date'] as const;

/** How the days of a time limit are counted. */
export const limitUnits = ['calendar', 'working'] as const;

/** Where the work on an appeal stands. */
export const handlingStates = [
  'submitted',
  'info_requested',
  'rejected',
  'accepted',
  'assigned',
  'claimed',
  'in_progress',
  'replied',
  'closed',
  'reopened',
  'merged',
  'withdrawn',
] as const;
export type HandlingState = (typeof handlingStates)[number];

/** What the public sees of the handling: 待回复, 办理中, 已办理. */
export const publicStates = ['awaiting', 'in-progress', 'handled'] as const;
export type PublicState = (typeof publicStates)[number];

/** What must be done by a day: by officials the first two, by the citizen the others. */
export const duties = ['accept', 'resolve', 'supplement', 'evaluate'] as const;

/** Who may read an appeal. Nothing is public before a person published it. */
export const publicationStates = ['private', 'pending_review', 'published', 'unpublished'] as const;
export type PublicationState = (typeof publicationStates)[number];

/** What citizens wish for what they write. */
export const publicationWishes = ['public', 'private'] as const;

/**
 * The texts an appeal brings after the letter, each with a publication of its own: 答复, 评价理由,
 * 补充, and `note`, a reason told to the public in an official's own words (办理说明).
 */
export const textTypes = ['reply', 'evaluation', 'supplement', 'note'] as const;
export type TextType = (typeof textTypes)[number];

/**
 * How replies to ordinary letters become public: by a moderator, or also by the official's own
 * confirmation of what the public will read. That of a report never without a moderator.
 */
export const replyPublications = ['moderated', 'confirmed'] as const;
export type ReplyPublication = (typeof replyPublications)[number];

/** Pressure from the level above, in rising order: 提醒, 催办, 督办, 挂牌督办. */
export const supervisionLevels = ['reminder', 'urge', 'supervise', 'listed'] as const;
export type SupervisionLevel = (typeof supervisionLevels)[number];

/** What an official may be. Each role is held for one site and everything below it. */
export const staffRoles = [
  'clerk',
  'unit',
  'leader',
  'supervisor',
  'moderator',
  'administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Who caused an event. `leader` includes the leader's delegates. */
export const actorRoles = ['citizen', 'system', ...staffRoles] as const;
export type ActorRole = (typeof actorRoles)[number];

/** What a citizen does to an appeal after sending it. */
export const citizenActions = ['supplement', 'evaluate', 'reopen', 'withdraw'] as const;
export type CitizenAction = (typeof citizenActions)[number];

/** What an official does to an appeal. */
export const staffActions = [
  'accept',
  'reject',
  'request-info',
  'assign',
  'return',
  'claim',
  'start',
  'reply',
  'approve-reply',
  'decline-reply',
  'extend',
  'approve-extension',
  'decline-extension',
  'supervise',
  'close',
  'merge',
  'name-accused',
  'decide-reopening',
  'publish',
  'unpublish',
  'redact',
] as const;
export type StaffAction = (typeof staffActions)[number];

/**
 * What only the system does: `resume` when the citizen did not answer a question in time,
 * `destroy-contact` when how to reach the citizen has been kept long enough.
 */
export const systemActions = ['resume', 'destroy-contact'] as const;
export type SystemAction = (typeof systemActions)[number];

/** Every action that can append an event, `submit` being the first event of each appeal. */
export const actions = ['submit', ...citizenActions, ...staffActions, ...systemActions] as const;
export type Action = (typeof actions)[number];

/** Why an appeal was not accepted. The explanation beside it is in the official's own words. */
export const rejectionReasons = [
  'not-responsible',
  'court-or-arbitration',
  'already-handled',
  'unclear',
  'unlawful',
  'other',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** The citizen's verdict: 5 非常满意, 4 满意, 3 基本满意, 2 不满意, 1 非常不满意. */
export const grades = [1, 2, 3, 4, 5] as const;
export type Grade = (typeof grades)[number];

/** Grades 1 and 2 mean that the reply did not help: they need a reason and reopen the appeal. */
export const isUnsatisfied = (grade: Grade): boolean => grade <= 2;

/** The staff desk's queues. */
export const queues = ['new', 'mine', 'due', 'overdue', 'to-publish', 'supervised', 'all'] as const;
export type Queue = (typeof queues)[number];

/** Languages that texts of a site may come in. Chinese is always there. */
export const languages = ['zh-CN', 'zh-Hant', 'en'] as const;
