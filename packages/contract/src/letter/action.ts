import { cleanText } from '../clean-text.js';
import type { CitizenCommand } from '../lifecycle/command.js';
import type { FieldErrorCode } from '../problem.js';
import { type CitizenAction, type Grade, isUnsatisfied } from '../vocabulary.js';
import { formLimits, shortestReason } from './limits.js';
import { textMistake } from './text-mistake.js';

/** What a citizen has typed for one action on a letter they have sent. */
export interface ActionDraft {
  readonly action: CitizenAction;
  readonly text: string;
  /** Of an evaluation; 0 until one is chosen. */
  readonly grade: Grade | 0;
  /** Whether what is added, or the reason of an evaluation, may be published. */
  readonly agreed: boolean;
}

/** Whether an action needs a reason: a reopening, and an evaluation that has the appeal reopened. */
export const needsReason = ({ action, grade }: Pick<ActionDraft, 'action' | 'grade'>): boolean =>
  action === 'reopen' || (action === 'evaluate' && grade !== 0 && isUnsatisfied(grade));

/** How many characters the text of an action has, at least and at most. */
export function actionLimits(draft: Pick<ActionDraft, 'action' | 'grade'>): {
  readonly min: number;
  readonly max: number;
} {
  if (draft.action === 'supplement') return formLimits.supplement;
  return { min: needsReason(draft) ? shortestReason : 0, max: formLimits.comment.max };
}

/** What is still wrong with a draft: no grade is chosen, and by its code what its text is. */
export function actionMistakes(draft: ActionDraft): {
  readonly grade: boolean;
  readonly text: FieldErrorCode | null;
} {
  return {
    grade: draft.action === 'evaluate' && draft.grade === 0,
    text: textMistake(cleanText(draft.text), actionLimits(draft)),
  };
}

/** What a draft without mistakes asks for. */
export function commandOf({ action, text, grade, agreed }: ActionDraft): CitizenCommand {
  const said = cleanText(text);
  const reason = said === '' ? {} : { reason: said };
  const wish = agreed ? ({ publication: 'public' } as const) : {};
  switch (action) {
    case 'supplement':
      return { action, text: said, ...wish };
    case 'evaluate':
      return { action, grade: grade || 3, ...reason, ...wish };
    case 'reopen':
      return { action, reason: said };
    default:
      return { action, ...reason };
  }
}
