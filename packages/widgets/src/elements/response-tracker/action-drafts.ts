import { type CitizenAction, characterCount, formLimits } from '@through-train/contract';
import type { ActionBodies } from './tracking-visit.js';

/** What the citizen has typed but not sent, by action; kept while the visit has to be renewed. */
export interface ActionDrafts {
  readonly texts: Readonly<Record<CitizenAction, string>>;
  /** Whether the citizen agrees that what they add, or their reason, may be published. */
  readonly agreed: Readonly<Partial<Record<CitizenAction, boolean>>>;
  /** 0 until one is chosen. */
  readonly grade: 0 | 1 | 2 | 3 | 4 | 5;
}

export const noDrafts: ActionDrafts = {
  texts: { supplement: '', evaluate: '', reopen: '', withdraw: '' },
  agreed: {},
  grade: 0,
};

/** Whether a verdict needs a reason and has the appeal handled again. */
export const needsReason = ({ grade }: ActionDrafts): boolean => grade === 1 || grade === 2;

/** How many characters the text of an action has, at least and at most. */
export function textLimits(
  action: CitizenAction,
  drafts: ActionDrafts,
): { min: number; max: number } {
  if (action === 'supplement') return formLimits.supplement;
  const asked = action === 'reopen' || (action === 'evaluate' && needsReason(drafts));
  return { min: asked ? 2 : 0, max: formLimits.comment.max };
}

/** What is still wrong with a draft. */
export function draftMistakes(
  action: CitizenAction,
  drafts: ActionDrafts,
): { grade: boolean; text: boolean } {
  const { min, max } = textLimits(action, drafts);
  const count = characterCount(drafts.texts[action]);
  return {
    grade: action === 'evaluate' && drafts.grade === 0,
    text: count < min || count > max,
  };
}

/** The body to send for a draft without mistakes. */
export function bodyOf<A extends CitizenAction>(action: A, drafts: ActionDrafts): ActionBodies[A];
export function bodyOf(action: CitizenAction, drafts: ActionDrafts): ActionBodies[CitizenAction] {
  const text = drafts.texts[action].trim();
  const reason = text ? { reason: text } : {};
  const wish = drafts.agreed[action] ? ({ publication: 'public' } as const) : {};
  switch (action) {
    case 'supplement':
      return { text, ...wish };
    case 'evaluate':
      return { grade: drafts.grade || 3, ...reason, ...wish };
    default:
      return reason;
  }
}
