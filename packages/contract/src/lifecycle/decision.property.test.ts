import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Action, actions, handlingStates, kinds, supervisionLevels } from '../vocabulary.js';
import { maySee } from './actor.js';
import { decide } from './decision.js';
import type { AppealFacts } from './facts.js';
import {
  appeal,
  everybody,
  onDay,
  rules,
  strictRules,
  wellFormed,
  withLimits,
} from './lifecycle.fixture.js';
import { allowedActions, refusalOf } from './permission.js';
import { isOpen, openStates } from './state.js';
import { lifecycle } from './table.js';

const commands = actions.filter(
  (action): action is Exclude<Action, 'submit'> => action !== 'submit',
);
const actor = fc.constantFrom(...Object.values(everybody));
const site = fc.constantFrom(rules, strictRules);
const time = fc.integer({ min: 0, max: 120 });
const maybe = <T>(value: T) => fc.constantFrom(null, value);

/** Any combination of facts, also such as no history leads to. */
const anyFacts: fc.Arbitrary<AppealFacts> = fc.record({
  number: fc.constant(appeal.number),
  kind: fc.constantFrom(...kinds),
  site: fc.constant('linxiang'),
  handling: fc.constantFrom(...handlingStates),
  heldState: fc.constantFrom(...openStates.filter((state) => state !== 'info_requested')),
  publication: fc.constantFrom('private', 'pending_review', 'published', 'unpublished'),
  publicationWish: fc.constantFrom('public', 'private'),
  mailboxId: maybe('mayor'),
  mailboxUnitId: maybe('water'),
  leadUnitId: fc.constantFrom(null, 'housing', 'water'),
  coUnitIds: fc.constant([]),
  claimedBy: fc.constantFrom(
    null,
    { role: 'leader' as const, id: 'mayor' },
    { role: 'unit' as const, id: 'housing' },
  ),
  accused: fc.constantFrom(
    { unitIds: [], mailboxIds: [] },
    { unitIds: ['housing'], mailboxIds: [] },
    { unitIds: [], mailboxIds: ['mayor'] },
  ),
  submittedAt: fc.constant(onDay(0)),
  acceptedAt: maybe(onDay(3)),
  assignedAt: maybe(onDay(5)),
  infoRequestedAt: maybe(onDay(6)),
  pausedSeconds: fc.constantFrom(0, 86_400),
  repliedAt: maybe(onDay(20)),
  closedAt: maybe(onDay(25)),
  reopenedAt: maybe(onDay(26)),
  reopenings: fc.integer({ min: 0, max: 2 }),
  reopeningRequested: fc.boolean(),
  reopeningDenied: fc.boolean(),
  pendingReply: fc.boolean(),
  pendingExtension: maybe({ days: 10, reason: '需现场检测' }),
  extendedDays: fc.constantFrom(0, 30),
  supervisionLevel: fc.constantFrom(null, ...supervisionLevels),
  redacted: fc.boolean(),
  evaluated: fc.boolean(),
  mergedInto: fc.constant(null),
});

interface Step {
  readonly before: AppealFacts;
  readonly action: Action;
  readonly after: AppealFacts;
  readonly day: number;
}

// Most letters move on; without that, chance would withdraw nearly all of them at once.
const ending: readonly (typeof commands)[number][] = ['reject', 'merge', 'withdraw'];
const anyAction = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...commands.filter((a) => !ending.includes(a))) },
  { weight: 1, arbitrary: fc.constantFrom(...ending) },
);

/** What can really become of an appeal: one thing after the other, by whoever may do it. */
const history = fc
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
      steps.push({ before: facts, action, after: next, day });
      facts = next;
      day += days;
    }
    return steps;
  });

describe('whatever the facts, whoever acts, whenever', () => {
  test('an action is offered if and only if a well-formed command succeeds', () => {
    fc.assert(
      fc.property(anyFacts, actor, site, time, (facts, who, siteRules, day) => {
        const seen = withLimits(facts);
        const allowed = allowedActions(seen, who, siteRules, onDay(day));
        const done = commands.filter(
          (action) => decide(seen, who, wellFormed(action, facts), siteRules, onDay(day)).ok,
        );
        expect(allowed).toEqual(done);
      }),
      { numRuns: 3000 },
    );
  });

  test('the table tells every state a decision leads to', () => {
    fc.assert(
      fc.property(anyFacts, actor, site, time, (facts, who, siteRules, day) => {
        for (const action of commands) {
          const command = wellFormed(action, facts);
          const decision = decide(withLimits(facts), who, command, siteRules, onDay(day));
          if (!decision.ok) continue;
          const row = lifecycle[action];
          expect(row.from).toContain(facts.handling);
          expect(row.who).toContain(who.role);
          expect(row.to).toContain(decision.changes.handling ?? 'same');
          expect(decision.event.action).toBe(action);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a decision changes nothing in what it was given', () => {
    fc.assert(
      fc.property(anyFacts, actor, time, (facts, who, day) => {
        const before = JSON.stringify(facts);
        for (const action of commands) {
          decide(withLimits(facts), who, wellFormed(action, facts), rules, onDay(day));
        }
        expect(JSON.stringify(facts)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});

describe('in every history', () => {
  const always = (promise: (step: Step) => void): void => {
    fc.assert(
      fc.property(history, (steps) => {
        for (const step of steps) promise(step);
      }),
      { numRuns: 150 },
    );
  };
  test('every action is done and every state reached', () => {
    const steps = fc.sample(history, { numRuns: 300, seed: 1 }).flat();
    expect(new Set(steps.map((step) => step.action))).toEqual(new Set(commands));
    expect(new Set(steps.map((step) => step.after.handling))).toEqual(new Set(handlingStates));
  });

  test('nothing is public that the citizen wished private, was refused or taken back', () => {
    always(({ after }) => {
      if (after.publication !== 'published') return;
      expect(after.publicationWish).toBe('public');
      expect(['rejected', 'merged', 'withdrawn']).not.toContain(after.handling);
    });
  });

  test('nothing becomes public but by a moderator, and a report only redacted', () => {
    always(({ before, action, after }) => {
      if (after.publication !== 'published' || before.publication === 'published') return;
      expect(action).toBe('publish');
      if (after.kind === 'report') expect(after.redacted).toBe(true);
    });
  });

  test('whoever may do something may read the case', () => {
    fc.assert(
      fc.property(history, actor, (steps, who) => {
        const last = steps.at(-1);
        if (!last || who.role === 'citizen' || who.role === 'system') return;
        const allowed = allowedActions(withLimits(last.after), who, rules, onDay(last.day));
        if (allowed.length > 0) expect(maySee(last.after, who)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('the facts agree with the state', () => {
    always(({ after }) => {
      expect(after.heldState === null).toBe(after.handling !== 'info_requested');
      expect(after.infoRequestedAt === null).toBe(after.handling !== 'info_requested');
      expect(after.mergedInto === null).toBe(after.handling !== 'merged');
      if (after.handling === 'assigned' || after.handling === 'in_progress') {
        expect(after.leadUnitId).not.toBeNull();
      }
      if (after.handling === 'replied') expect(after.repliedAt).not.toBeNull();
      if (after.handling === 'closed') expect(after.closedAt).not.toBeNull();
      if (isOpen(after.handling)) expect(after.closedAt).toBeNull();
      else expect(after.pendingReply).toBe(false);
      if (after.reopeningRequested) expect(after.handling).toBe('closed');
      if (
        !['submitted', 'info_requested', 'rejected', 'merged', 'withdrawn'].includes(after.handling)
      )
        expect(after.acceptedAt).not.toBeNull();
    });
  });

  test('a rejected, merged or withdrawn appeal is never handled again', () => {
    always(({ before, after }) => {
      if (['rejected', 'merged', 'withdrawn'].includes(before.handling)) {
        expect(after.handling).toBe(before.handling);
      }
    });
  });
});
