import type { CitizenAction, Site, TrackedAppeal } from '@through-train/contract';
import type { Mistake } from '../letter/mistakes.js';
import type { PageWords } from '../page-words.js';
import type { TypedAction } from './requests.js';

/** The appeal as its citizen sees it. */
export interface TrackedView {
  readonly words: PageWords;
  readonly site: Site;
  readonly appeal: TrackedAppeal;
  readonly token: string;
  readonly key: string;
  /** Milliseconds, for the days that are left. */
  readonly now: number;
  readonly draft?: TypedAction;
  readonly mistakes?: readonly Mistake[];
  /** What was just done. */
  readonly done?: CitizenAction;
  /** Why what was asked for was not done. */
  readonly trouble?: string;
}
