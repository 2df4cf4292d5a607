import type { Kind } from '@through-train/contract';
import type { OpenState } from '@through-train/import';
import type { ResolvedSite } from '../sites/directory.js';

/** Where the appeals of a file go. */
export interface ImportTarget {
  readonly site: ResolvedSite;
  /** The column an appeal of a kind falls into. */
  readonly columnFor: (kind: Kind) => string;
  readonly mailboxId: string | null;
  /** Names the old system, so that ids of two systems do not collide. */
  readonly source: string;
  /** Who replied, when the file does not say. */
  readonly unitName: string;
  /** The state of letters without a reply that name none. */
  readonly open: Exclude<OpenState, 'closed'>;
  /** From when the officials' time for open letters counts. */
  readonly deadlines: 'from-import' | 'from-submission';
  /** Which letters are published although their rows do not say so. */
  readonly publish: 'answered' | 'all' | 'none';
}
