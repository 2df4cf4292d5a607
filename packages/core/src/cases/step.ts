import type {
  Command,
  LifecycleChanges,
  LifecycleEvent,
  LocalizedText,
} from '@through-train/contract';
import type { Author } from './author.js';

/** A step that was decided and is not yet written down. */
export interface Step {
  readonly author: Author;
  readonly command: Command;
  readonly event: LifecycleEvent;
  readonly changes: LifecycleChanges;
  /** When it was taken, RFC 3339. */
  readonly at: string;
  /** Of a step that another system took before: where it is from, and who the public is told acted. */
  readonly imported?: {
    readonly from: { readonly source: string; readonly id: string | null };
    readonly byName: LocalizedText | null;
  };
}
