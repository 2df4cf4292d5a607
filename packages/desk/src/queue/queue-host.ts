import type { Queue, StaffListItem } from '@through-train/contract';
import type { Words } from '@through-train/widgets/parts.js';
import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Desk } from '../desk-context.js';
import type { QueueFilter } from '../route.js';
import type { QueueTerms } from '../terms/queue-terms.js';

/** The queue as its rows, filters, keys and choices see it. */
export interface QueueHost extends LitElement {
  readonly words: Words<QueueTerms>;
  readonly work: Desk;
  readonly queue: Queue;
  readonly filter: QueueFilter;
  /** What is shown now, in its order. */
  readonly items: readonly StaffListItem[];
  readonly selection: {
    pick(item: StaffListItem): TemplateResult;
    offerClaim(item: StaffListItem): TemplateResult | typeof nothing;
  };
  /** The address of a case, from which the way back leads here. */
  hrefOf(number: string): string;
}
