import type { DemonstrationStep } from '../demonstration-appeal.js';
import { takedownReasons } from '../words/official-words.js';
import type { CaseFile, History, PlannedStep } from './case-file.js';
import { withoutPlaces } from './redacting.js';
import { TextModeration } from './text-moderation.js';

/** When a moderator makes an appeal public. */
export interface PublicationPlan {
  /** After the first step of an official, or after the answer. */
  readonly after: 'first-step' | 'reply';
  readonly days: number;
  /** A person rewrites it first: the estate is left out as well as numbers. */
  readonly redacted: boolean;
  /** Taken down again after so many days. */
  readonly takenDownAfter: number | null;
}

const isDue = (plan: PublicationPlan, step: DemonstrationStep, file: CaseFile): boolean =>
  plan.after === 'reply' ? file.facts.repliedAt !== null : step.actor.role !== 'citizen';

/** What ends without an answer is not published any more, what is not public not taken down. */
const isStillSensible = ({ command }: PlannedStep, { facts }: CaseFile): boolean =>
  facts.publication === (command.action === 'unpublish' ? 'published' : 'pending_review');

function* published(file: CaseFile, plan: PublicationPlan): History {
  const { title, body, text } = file.letter;
  const without = (whole: string): string => withoutPlaces(file, whole);
  // A report is never published in its own words, even where nothing in them points to anybody.
  const redacted =
    plan.redacted && (text.kind === 'report' || without(title + body) !== title + body);
  if (redacted) {
    yield file.office(plan.days, file.moderator, {
      action: 'redact',
      title: without(title),
      body: without(body),
    });
  }
  yield file.office(redacted ? 0.005 : plan.days, file.moderator, { action: 'publish' });
  if (plan.takenDownAfter !== null) {
    const reason = file.random.pick(takedownReasons);
    yield file.office(plan.takenDownAfter, file.moderator, { action: 'unpublish', reason });
  }
}

/**
 * Writes a history up to `now` and no further, with the moderator's steps in between. A step that
 * would lie in the future is where the appeal stands today.
 */
export function writeHistory(
  file: CaseFile,
  history: History,
  plan: PublicationPlan | null,
  now: number,
): DemonstrationStep[] {
  const steps: DemonstrationStep[] = [];
  let moderation: History | null = null;
  let moderated: PlannedStep | null = null;
  const texts = new TextModeration(file);
  const take = (step: PlannedStep): void => {
    file.take(step);
    steps.push(step);
    texts.follow(step);
  };
  /** The letter's next step of a moderator, where it comes before a moment and makes sense by then. */
  const letterBefore = (moment: number): PlannedStep | null =>
    moderated && Date.parse(moderated.at) < moment && isStillSensible(moderated, file)
      ? moderated
      : null;
  /** Takes what the moderator does before a moment. */
  const moderateBefore = (moment: number): void => {
    for (;;) {
      const letter = letterBefore(moment);
      const text = texts.before(letter ? Date.parse(letter.at) : moment);
      const next = text ?? letter;
      if (!next) return;
      take(next);
      if (next === letter) moderated = moderation?.next().value ?? null;
    }
  };
  for (const step of history) {
    const moment = Date.parse(step.at);
    if (moment > now) break;
    moderateBefore(moment);
    take(step);
    if (plan && !moderation && isDue(plan, step, file)) {
      moderation = published(file, plan);
      moderated = moderation.next().value ?? null;
    }
  }
  moderateBefore(now);
  return steps;
}
