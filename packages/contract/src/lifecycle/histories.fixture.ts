import fc from 'fast-check';
import { type Action, type ActorRole, actions, kinds } from '../vocabulary.js';
import type { Command } from './command.js';
import { decide } from './decision.js';
import type { AppealFacts, LifecycleRules } from './facts.js';
import {
  appeal,
  confirmingRules,
  everybody,
  onDay,
  rules,
  strictRules,
  wellFormed,
  withLimits,
} from './lifecycle.fixture.js';
import { refusalOf } from './permission.js';

/** Every action that can be done to an appeal once it is there. */
export const commands = actions.filter(
  (action): action is Exclude<Action, 'submit'> => action !== 'submit',
);
export const site = fc.constantFrom(rules, strictRules, confirmingRules);

/** One thing that happened. */
export interface Step {
  readonly before: AppealFacts;
  readonly action: Action;
  readonly command: Command;
  readonly by: ActorRole;
  readonly rules: LifecycleRules;
  readonly after: AppealFacts;
  readonly day: number;
}

// Most letters move on; without that, chance would withdraw nearly all of them at once.
const seldom: readonly (typeof commands)[number][] = [
  'reject',
  'merge',
  'withdraw',
  'name-accused',
  'destroy-contact',
];
const anyAction = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...commands.filter((a) => !seldom.includes(a))) },
  { weight: 2, arbitrary: fc.constantFrom(...seldom) },
);

/** What can really become of an appeal: one thing after the other, by whoever may do it. */
export const history = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.constantFrom('public' as const, 'private' as const),
    site,
    fc.array(fc.tuple(anyAction, fc.nat(), fc.integer({ min: 0, max: 5 })), {
      minLength: 60,
      maxLength: 120,
    }),
  )
  .map(([kind, wish, siteRules, wishes]) => {
    const publication = wish === 'public' ? 'pending_review' : 'private';
    let facts: AppealFacts = { ...appeal, kind, publicationWish: wish, publication };
    let day = 0;
    const steps: Step[] = [];
    for (const [action, choice, days] of wishes) {
      const now = onDay(day);
      const seen = withLimits(facts);
      const able = Object.values(everybody).filter(
        (one) => refusalOf(seen, one, action, siteRules, now) === null,
      );
      const who = able[choice % able.length];
      if (!who) continue;
      const command = wellFormed(action, facts, choice);
      const decision = decide(seen, who, command, siteRules, now);
      if (!decision.ok) throw new Error(`${action}: ${decision.message}`);
      const next = { ...facts, ...decision.changes };
      steps.push({
        before: facts,
        action,
        command,
        by: who.role,
        rules: siteRules,
        after: next,
        day,
      });
      facts = next;
      day += days;
    }
    return steps;
  });

/** Asserts something of every step in every history. */
export function always(promise: (step: Step) => void): void {
  fc.assert(
    fc.property(history, (steps) => {
      for (const step of steps) promise(step);
    }),
    { numRuns: 150 },
  );
}
