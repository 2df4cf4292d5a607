import type { Action, Open, TrackedAppeal } from '@through-train/contract';

/** The steps every appeal goes through, in order. */
export const stepNames = ['submitted', 'accepted', 'handled', 'replied', 'closed'] as const;
export type StepName = (typeof stepNames)[number];

/** How the road can end before its last step. */
export type EndName = 'rejected' | 'merged' | 'withdrawn';

export interface ProgressStep {
  name: StepName | EndName;
  status: 'done' | 'current' | 'to-come';
  /** When it was reached; null while it was not. */
  at: string | null;
}

/** The first event of each step; later repetitions, as after a reopening, do not move it. */
const reachedBy: Record<StepName, readonly Open<Action>[]> = {
  submitted: ['submit'],
  accepted: ['accept', 'assign', 'claim'],
  handled: ['claim', 'start'],
  replied: ['reply'],
  closed: ['close', 'evaluate'],
};

const endedBy: Record<EndName, Action> = {
  rejected: 'reject',
  merged: 'merge',
  withdrawn: 'withdraw',
};

type Tracked = Pick<TrackedAppeal, 'handling' | 'timeline' | 'submittedAt'>;

/** How many steps are behind the appeal. */
function stepsDone({ handling, timeline }: Tracked): number {
  const accepted = timeline.some((event) => reachedBy.accepted.includes(event.action));
  switch (handling) {
    case 'submitted':
      return 1;
    case 'closed':
      return 5;
    case 'replied':
      return 4;
    case 'accepted':
    case 'assigned':
    case 'claimed':
    case 'in_progress':
    case 'reopened':
      return 2;
    default:
      return accepted ? 2 : 1;
  }
}

const isEnd = (handling: TrackedAppeal['handling']): handling is EndName => handling in endedBy;

/** The road of an appeal: what is behind it, where it is, what is to come, or how it ended early. */
export function progressSteps(appeal: Tracked): ProgressStep[] {
  const { handling, timeline, submittedAt } = appeal;
  const firstOf = (actions: readonly Open<Action>[]) =>
    timeline.find((event) => actions.includes(event.action))?.at ?? null;
  const done = stepsDone(appeal);
  const steps = stepNames.map((name, index): ProgressStep => {
    if (index >= done) return { name, status: index === done ? 'current' : 'to-come', at: null };
    return {
      name,
      status: 'done',
      at: name === 'submitted' ? submittedAt : firstOf(reachedBy[name]),
    };
  });
  if (!isEnd(handling)) return steps;
  return [
    ...steps.slice(0, done),
    { name: handling, status: 'done', at: firstOf([endedBy[handling]]) },
  ];
}
