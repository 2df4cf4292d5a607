import type { Grade, Kind } from '@through-train/contract';

/** A letter without a reply is at the beginning of its way, or was closed without one. */
export type OpenState = 'submitted' | 'accepted' | 'closed';
/** Whether the public reads it from now on, a moderator decides, or nobody ever shall. */
export type ImportedPublication = 'published' | 'waiting' | 'private';

// What columns of old systems say, beside the ids of this one. A value map goes before.

export const kindNames: Readonly<Record<string, Kind>> = {
  咨询: 'consultation',
  投诉: 'complaint',
  建议: 'suggestion',
  求助: 'request',
  举报: 'report',
  感谢: 'thanks',
};

export const stateNames: Readonly<Record<string, OpenState>> = {
  submitted: 'submitted',
  待受理: 'submitted',
  未受理: 'submitted',
  待审核: 'submitted',
  accepted: 'accepted',
  已受理: 'accepted',
  受理中: 'accepted',
  处理中: 'accepted',
  办理中: 'accepted',
  待办理: 'accepted',
  待回复: 'accepted',
  未回复: 'accepted',
  待答复: 'accepted',
  未答复: 'accepted',
  closed: 'closed',
  已办结: 'closed',
  办结: 'closed',
  已回复: 'closed',
  已答复: 'closed',
};

export const publicationNames: Readonly<Record<string, ImportedPublication>> = {
  published: 'published',
  公开: 'published',
  已公开: 'published',
  是: 'published',
  waiting: 'waiting',
  待审核: 'waiting',
  private: 'private',
  不公开: 'private',
  否: 'private',
};

export const gradeNames: Readonly<Record<string, Grade>> = {
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  非常不满意: 1,
  不满意: 2,
  基本满意: 3,
  满意: 4,
  非常满意: 5,
};
