/** The words of the domain, spelled the same in schema, table, API, element and docs. */

/**
 * What an appeal is: `consultation` 咨询, `complaint` 投诉, `suggestion` 建议, `request` 求助, `report` 举报,
 * `thanks` 感谢.
 */
export const kinds = [
  'consultation',
  'complaint',
  'suggestion',
  'request',
  'report',
  'thanks',
] as const;
export type Kind = (typeof kinds)[number];

/** The level of government: province, prefecture (also a city with districts), county (also a district or county-level city). */
export const siteLevels = ['province', 'prefecture', 'county'] as const;
export type SiteLevel = (typeof siteLevels)[number];

/** What an addressee is: a leader's post or a unit. */
export const mailboxTypes = ['leader', 'unit'] as const;

/** The post of a leader that a form puts first: `party-secretary` 书记, `head-of-government` 市长、县长. Null for others and for units. */
export const posts = ['party-secretary', 'head-of-government'] as const;

/** How a question is answered: by one of its options, by several, by a text, or by a day `YYYY-MM-DD`. */
export const questionTypes = ['choice', 'multiple', 'text', 'date'] as const;

/** How the days are counted: all of them, or the working days of the Chinese calendar. */
export const limitUnits = ['calendar', 'working'] as const;

/**
 * Where the work on the appeal stands: `submitted` nobody has looked at it yet, `info_requested` the
 * citizen is asked something, `rejected` it was not accepted, `accepted` nobody has it yet, `assigned` a
 * unit has it, `claimed` a leader or unit has taken it on, `in_progress` it is worked on, `replied` it is
 * answered, `closed` it is done, `reopened` it is handled again, `merged` another appeal stands for it,
 * `withdrawn` the citizen took it back.
 */
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

/** What the public sees of the handling: `awaiting` 待回复, `in-progress` 办理中, `handled` 已办理. */
export const publicStates = ['awaiting', 'in-progress', 'handled'] as const;
export type PublicState = (typeof publicStates)[number];

/** What must be done by a day: by officials the first two, by the citizen the others. */
export const duties = ['accept', 'resolve', 'supplement', 'evaluate'] as const;

/**
 * Who may read it: `private` nobody but officials and the citizen, `pending_review` the same until a
 * moderator has looked at it, `published` everybody, `unpublished` no longer everybody. Nothing is public
 * before a person published it.
 */
export const publicationStates = ['private', 'pending_review', 'published', 'unpublished'] as const;
export type PublicationState = (typeof publicationStates)[number];

/** Whether the citizen agrees that it may be published, once a moderator has looked at it. */
export const publicationWishes = ['public', 'private'] as const;

/**
 * What text it is, each with a publication of its own: `reply` 答复, `evaluation` 评价理由, `supplement` 补充,
 * `note` 办理说明, a reason told to the public in an official's own words.
 */
export const textTypes = ['reply', 'evaluation', 'supplement', 'note'] as const;
export type TextType = (typeof textTypes)[number];

/**
 * The parts of a reply (信访工作条例 Art. 32): what was asked for, what was found, what is decided, and the
 * rules that this rests on.
 */
export const replyParts = ['request', 'findings', 'decision', 'legalBasis'] as const;
export type ReplyPart = (typeof replyParts)[number];

/**
 * How replies to ordinary letters become public: by a moderator, or also by the official's own
 * confirmation of what the public will read. That of a report never without a moderator.
 */
export const replyPublications = ['moderated', 'confirmed'] as const;
export type ReplyPublication = (typeof replyPublications)[number];

/** Pressure from the level above, in rising order: `reminder` 提醒, `urge` 催办, `supervise` 督办, `listed` 挂牌督办. */
export const supervisionLevels = ['reminder', 'urge', 'supervise', 'listed'] as const;
export type SupervisionLevel = (typeof supervisionLevels)[number];

/**
 * The role, held for one site and everything below it: `clerk` 受理员, `unit` 承办单位, `leader` 领导,
 * `supervisor` 督办员, `moderator` 审核员, `administrator` 管理员.
 */
export const staffRoles = [
  'clerk',
  'unit',
  'leader',
  'supervisor',
  'moderator',
  'administrator',
] as const;
export type StaffRole = (typeof staffRoles)[number];

/** In which role it was done. `leader` includes the leader's delegates. */
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

/** What was done: an action of the lifecycle, `submit` being the first of each appeal. */
export const actions = ['submit', ...citizenActions, ...staffActions, ...systemActions] as const;
export type Action = (typeof actions)[number];

/**
 * Why it was not accepted: `not-responsible` another authority is, `court-or-arbitration` courts or
 * arbitrators decide it, `already-handled` it was answered before, `unclear` nobody can tell what is meant,
 * `unlawful` it asks for what the law forbids, `other`.
 */
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

/**
 * A queue of the staff desk: `new` letters not accepted yet, `mine` what waits for this official, `due`
 * what has a running time limit, `overdue` what is late, `to-publish` what waits for a moderator,
 * `supervised` what a level above presses for, `all`.
 */
export const queues = ['new', 'mine', 'due', 'overdue', 'to-publish', 'supervised', 'all'] as const;
export type Queue = (typeof queues)[number];

/** Languages that texts of a site may come in. Chinese is always there. */
export const languages = ['zh-CN', 'zh-Hant', 'en'] as const;
