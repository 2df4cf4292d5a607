import type { CitizenAction, Grade } from '@through-train/contract';
import { type ActionDraft, actionMistakes, commandOf } from '@through-train/contract/letter';
import type { ActionBodies } from './tracking-visit.js';

/** What the citizen has typed but not sent, by action; kept while the visit has to be renewed. */
export interface ActionDrafts {
  readonly texts: Readonly<Record<CitizenAction, string>>;
  /** Whether the citizen agrees that what they add, or their reason, may be published. */
  readonly agreed: Readonly<Partial<Record<CitizenAction, boolean>>>;
  /** 0 until one is chosen. */
  readonly grade: Grade | 0;
}

export const noDrafts: ActionDrafts = {
  texts: { supplement: '', evaluate: '', reopen: '', withdraw: '' },
  agreed: {},
  grade: 0,
};

/** The draft of one action. */
export const draftOf = (action: CitizenAction, drafts: ActionDrafts): ActionDraft => ({
  action,
  text: drafts.texts[action],
  grade: drafts.grade,
  agreed: drafts.agreed[action] ?? false,
});

/** What is still wrong with a draft. */
export function draftMistakes(
  action: CitizenAction,
  drafts: ActionDrafts,
): { grade: boolean; text: boolean } {
  const { grade, text } = actionMistakes(draftOf(action, drafts));
  return { grade, text: text !== null };
}

/** The body to send for a draft without mistakes. */
export function bodyOf<A extends CitizenAction>(action: A, drafts: ActionDrafts): ActionBodies[A];
export function bodyOf(action: CitizenAction, drafts: ActionDrafts): object {
  const { action: _, ...body } = commandOf(draftOf(action, drafts));
  return body;
}
