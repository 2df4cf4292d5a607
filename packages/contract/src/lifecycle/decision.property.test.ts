import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  handlingStates,
  kinds,
  publicationStates,
  supervisionLevels,
  textTypes,
} from '../vocabulary.js';
import { maySee } from './actor.js';
import { decide } from './decision.js';
import type { AppealFacts, LaterText } from './facts.js';
import { always, commands, history, site } from './histories.fixture.js';
import { appeal, everybody, onDay, rules, wellFormed, withLimits } from './lifecycle.fixture.js';
import { allowedActions } from './permission.js';
import { isOpen, openStates } from './state.js';
import { lifecycle } from './table.js';

const actor = fc.constantFrom(...Object.values(everybody));
const time = fc.integer({ min: 0, max: 120 });
const maybe = <T>(value: T) => fc.constantFrom(null, value);

const laterTexts: fc.Arbitrary<LaterText[]> = fc
  .array(
    fc.record({
      type: fc.constantFrom(...textTypes),
      publication: fc.constantFrom(...publicationStates),
      redacted: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((texts) => texts.map((text, index) => ({ ...text, id: index + 5 })));

/** Any combination of facts, also such as no history leads to. */
const anyFacts: fc.Arbitrary<AppealFacts> = fc.record({
  sequence: fc.constant(20),
  number: fc.constant(appeal.number),
  kind: fc.constantFrom(...kinds),
  site: fc.constant('linxiang'),
  handling: fc.constantFrom(...handlingStates),
  heldState: fc.constantFrom(...openStates.filter((state) => state !== 'info_requested')),
  publication: fc.constantFrom(...publicationStates),
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
  pendingPublicText: fc.boolean(),
  pendingExtension: maybe({ days: 10, reason: '需现场检测' }),
  extendedDays: fc.constantFrom(0, 30),
  supervisionLevel: fc.constantFrom(null, ...supervisionLevels),
  redacted: fc.boolean(),
  texts: laterTexts,
  evaluated: fc.boolean(),
  mergedInto: fc.constant(null),
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
  test('every action is done and every state reached', () => {
    const steps = fc.sample(history, { numRuns: 400, seed: 1 }).flat();
    expect(new Set(steps.map((step) => step.action))).toEqual(new Set(commands));
    expect(new Set(steps.map((step) => step.after.handling))).toEqual(new Set(handlingStates));
    const texts = steps.flatMap(({ after }) => after.texts);
    for (const type of textTypes) {
      const states = texts.filter((text) => text.type === type).map((text) => text.publication);
      expect(states).toEqual(expect.arrayContaining(['private', 'pending_review', 'published']));
    }
  });

  test('nothing is public that the citizen wished private, was refused or taken back', () => {
    always(({ after }) => {
      if (after.publication !== 'published') return;
      expect(after.publicationWish).toBe('public');
      expect(['rejected', 'merged', 'withdrawn']).not.toContain(after.handling);
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
