import type { StaffCommand } from '../staff-action.js';
import type { Grade } from '../vocabulary.js';

/** What a citizen does, with the words that go with it. */
export type CitizenCommand =
  | {
      readonly action: 'supplement';
      readonly text: string;
      /** Whether the citizen agrees that it may be published; left out: no. */
      readonly publication?: 'public' | 'private' | undefined;
    }
  | {
      readonly action: 'evaluate';
      readonly grade: Grade;
      readonly reason?: string | undefined;
      /** Whether the citizen agrees that the reason may be published; left out: no. */
      readonly publication?: 'public' | 'private' | undefined;
    }
  | { readonly action: 'reopen'; readonly reason: string }
  | { readonly action: 'withdraw'; readonly reason?: string | undefined };

/** What only the system does. It also sends `close`, `supervise` and `name-accused`, as officials do. */
export type SystemCommand = { readonly action: 'resume' | 'destroy-contact' };

/** Everything that can be asked of an appeal after it was submitted. */
export type Command = CitizenCommand | StaffCommand | SystemCommand;
