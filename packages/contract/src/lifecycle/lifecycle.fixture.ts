import { addDays } from '../china-day.js';
import { defaultDeadlines, limitsOf } from '../deadlines.js';
import type { Action, StaffRole } from '../vocabulary.js';
import { grades, supervisionLevels } from '../vocabulary.js';
import type { Actor, StaffActor } from './actor.js';
import type { Command } from './command.js';
import { type Decision, decide } from './decision.js';
import {
  type AppealFacts,
  type LaterText,
  type LifecycleFacts,
  type LifecycleRules,
  newAppeal,
} from './facts.js';
import { notPublishable, notTakenDown } from './publication.js';

export const rules: LifecycleRules = {
  replyNeedsApproval: false,
  replyPublication: 'moderated',
  maxExtensionDays: 30,
};
export const strictRules: LifecycleRules = { ...rules, replyNeedsApproval: true };
export const confirmingRules: LifecycleRules = { ...rules, replyPublication: 'confirmed' };

const official = (role: StaffRole, more: Partial<StaffActor> = {}): StaffActor => ({
  role,
  siteCovers: true,
  higherLevel: false,
  unitIds: [],
  headUnitIds: [],
  mailboxIds: [],
  ...more,
});

export const citizen: Actor = { role: 'citizen' };
export const system: Actor = { role: 'system' };
export const clerk = official('clerk');
export const elsewhere = official('clerk', { siteCovers: false });
export const moderator = official('moderator');
export const administrator = official('administrator');
export const supervisor = official('supervisor', { higherLevel: true });
export const ownSupervisor = official('supervisor');
export const mayor = official('leader', { mailboxIds: ['mayor'] });
export const secretary = official('leader', { mailboxIds: ['secretary'] });
export const housing = official('unit', { unitIds: ['housing'] });
export const housingHead = official('unit', { unitIds: ['housing'], headUnitIds: ['housing'] });
export const water = official('unit', { unitIds: ['water'] });
export const waterHead = official('unit', { unitIds: ['water'], headUnitIds: ['water'] });

export const everybody = {
  citizen,
  system,
  clerk,
  elsewhere,
  moderator,
  administrator,
  supervisor,
  ownSupervisor,
  mayor,
  secretary,
  housing,
  housingHead,
  water,
  waterHead,
} as const;

export const appeal: AppealFacts = newAppeal({
  number: '430682-20260302-00001-X',
  kind: 'complaint',
  site: 'linxiang',
  publicationWish: 'public',
  mailboxId: 'mayor',
  mailboxUnitId: null,
  submittedAt: '2026-03-02T02:00:00Z',
});

/** A Monday morning in March 2026, and so many days later; there is no holiday near. */
export const onDay = (days: number): string => `${addDays('2026-03-02', days)}T02:00:00.000Z`;

export const withLimits = (facts: AppealFacts): LifecycleFacts => ({
  ...facts,
  limits: limitsOf(facts, defaultDeadlines),
});

/** What becomes of an appeal when these commands are given, one after the other; each must succeed. */
export function after(
  start: AppealFacts,
  steps: readonly (readonly [Actor, Command, number?])[],
  site: LifecycleRules = rules,
): AppealFacts {
  let facts = start;
  let day = 0;
  for (const [actor, command, on] of steps) {
    day = on ?? day;
    const decision = decide(withLimits(facts), actor, command, site, onDay(day));
    if (!decision.ok) throw new Error(`${command.action}: ${decision.code} ${decision.message}`);
    facts = { ...facts, ...decision.changes };
  }
  return facts;
}

/** The decision on one command. */
export const decideOn = (
  facts: AppealFacts,
  actor: Actor,
  command: Command,
  day = 0,
  site: LifecycleRules = rules,
): Decision => decide(withLimits(facts), actor, command, site, onDay(day));

/** Why a command is refused, or `ok`. */
export const verdict = (...[facts, actor, command, day, site]: Parameters<typeof decideOn>) => {
  const decision = decideOn(facts, actor, command, day, site);
  return decision.ok ? 'ok' : decision.code;
};

export const reply: Extract<Command, { action: 'reply' }> = {
  action: 'reply',
  request: '要求启用维修资金修复电梯',
  findings: '电梯主板损坏，维修资金已具备启用条件',
  decision: '启动应急维修程序，七日内修复',
  legalBasis: '住宅专项维修资金管理办法第二十四条',
};

/** What the public will read, as the official who answers confirms it. */
export const publicText = {
  request: '要求启用维修资金修复电梯',
  findings: '经查，维修资金已具备启用条件',
  decision: '七日内修复',
  legalBasis: '',
};

/** The parts of an appeal of which something holds, `undefined` being the letter; never none. */
function parts(
  facts: AppealFacts,
  holds: (text?: LaterText) => boolean,
): [number | undefined, ...(number | undefined)[]] {
  const letter = holds() ? [undefined] : [];
  const [first, ...more] = [
    ...letter,
    ...facts.texts.filter((text) => holds(text)).map(({ id }) => id),
  ];
  return [first, ...more];
}

const oneOf = <T>(choices: readonly [T, ...T[]], choice: number): T =>
  choices[choice % choices.length] ?? choices[0];

/** A unit that the appeal does not accuse. */
const unnamedUnit = ({ accused, sequence }: AppealFacts): string =>
  ['housing', 'water'].find((id) => !accused.unitIds.includes(id)) ?? `unit-${sequence}`;

/**
 * A command that says what the action needs, as a careful person would give it. `choice` picks
 * among verdicts where there is more than one.
 */
export function wellFormed(
  action: Exclude<Action, 'submit'>,
  facts: AppealFacts,
  choice = 0,
): Command {
  const reason = '情况已核实';
  const wish = choice % 3 === 0 ? 'private' : 'public';
  switch (action) {
    case 'accept':
    case 'approve-reply':
    case 'claim':
    case 'start':
    case 'close':
    case 'resume':
    case 'destroy-contact':
    case 'approve-extension':
      return { action };
    case 'reject':
      return { action, reason: 'not-responsible', explanation: reason, instead: '请向法院起诉' };
    case 'request-info':
      return { action, question: '请提供小区名称' };
    case 'supplement':
      return { action, text: '小区名称为建湘社区', publication: wish };
    case 'publish':
      return {
        action,
        part: oneOf(
          parts(facts, (text) => notPublishable(facts, text) === null),
          choice,
        ),
      };
    case 'unpublish': {
      const takenDown = parts(facts, (text) => notTakenDown(text ?? facts) === null);
      return { action, part: oneOf(takenDown, choice), reason };
    }
    case 'assign':
      return {
        action,
        unitId: unnamedUnit(facts),
      };
    case 'return':
    case 'decline-reply':
    case 'decline-extension':
    case 'reopen':
    case 'withdraw':
      return { action, reason };
    case 'reply':
      return choice % 2 === 0 ? reply : { ...reply, publicText };
    case 'extend':
      return { action, days: 30, reason };
    case 'supervise': {
      const next = facts.supervisionLevel
        ? supervisionLevels.indexOf(facts.supervisionLevel) + 1
        : 0;
      return { action, level: supervisionLevels[next] ?? 'listed', note: reason };
    }
    case 'merge':
      return { action, into: '430682-20260301-00001-X' };
    case 'name-accused': {
      // Mostly somebody who has no part in it, or few would be left to handle it.
      const accused =
        choice % 5 === 0
          ? { unitIds: [unnamedUnit(facts)], mailboxIds: choice % 2 === 0 ? [] : ['mayor'] }
          : { unitIds: [`unit-${facts.sequence}`], mailboxIds: [] };
      return { action, accused, reason };
    }
    case 'decide-reopening':
      return { action, granted: choice % 2 === 0, reason };
    case 'redact': {
      const part = oneOf(
        parts(facts, () => true),
        choice,
      );
      if (part === undefined) return { action, title: '电梯停运', body: '某小区电梯停运三个月。' };
      const isReply = facts.texts.some(({ id, type }) => id === part && type === 'reply');
      return { action, part, ...(isReply ? publicText : { text: '已核实。' }) };
    }
    case 'evaluate':
      return {
        action,
        grade: grades[choice % grades.length] ?? 5,
        reason,
        publication: wish,
      };
  }
}
