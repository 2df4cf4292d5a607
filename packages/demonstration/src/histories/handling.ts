import { redactReply } from '@through-train/contract';
import { dayLength } from '../office-hours.js';
import { rulesOf } from '../site-rules.js';
import { assignNotes, replyRefusals } from '../words/official-words.js';
import type { CaseFile, History } from './case-file.js';

/** Longest time until acceptance in days, with some to spare before the limit of 15 days. */
const latestAcceptance = 11;

/** A clerk passes it to the unit it belongs to. */
export function* assigned(file: CaseFile, days: number, department?: string): History {
  const { text } = file.letter;
  const coUnitIds = (text.help ?? []).map((help) => file.unitId(help));
  yield file.office(days, file.clerk, {
    action: 'assign',
    unitId: file.unitId(department ?? text.department),
    ...(coUnitIds.length > 0 && { coUnitIds }),
    ...(file.random.chance(0.6) && { note: file.random.pick(assignNotes) }),
  });
}

function* accepted(file: CaseFile, days: number): History {
  const { text } = file.letter;
  const unitIds = (text.accused ?? []).map((department) => file.unitId(department));
  yield file.office(days, file.clerk, {
    action: 'accept',
    ...(unitIds.length > 0 && { accused: { unitIds, mailboxIds: [] } }),
  });
}

const hasLeader = (file: CaseFile): boolean =>
  file.mailboxId !== undefined && file.facts.mailboxUnitId === null;

/** The unit takes it up; a leader may claim it first. */
export function* takenUp(file: CaseFile, days: number): History {
  if (hasLeader(file) && file.facts.claimedBy === null && file.random.chance(0.7)) {
    yield file.office(days, file.leader, { action: 'claim' });
  } else {
    yield file.office(days, file.unit(), { action: 'claim' });
  }
  if (file.random.chance(0.75) || file.facts.claimedBy?.role === 'leader') {
    yield file.office(days, file.unit(), { action: 'start' });
  }
}

/** From submission to the unit that works on it, within about half of `wait` days. */
export function* broughtToUnit(file: CaseFile, wait: number): History {
  const { random, letter } = file;
  const first = Math.min(wait * random.between(0.05, 0.3), latestAcceptance);
  const pace = wait * random.between(0.03, 0.12);
  const report = letter.text.kind === 'report';
  if (file.facts.mailboxUnitId !== null && random.chance(0.6)) {
    yield file.office(first, file.unit(), { action: 'claim' });
    yield file.office(pace, file.unit(), { action: 'start' });
    return;
  }
  if (hasLeader(file) && !report && random.chance(0.35)) {
    yield file.office(first, file.leader, { action: 'claim' });
  } else {
    yield* accepted(file, first);
  }
  yield* assigned(file, pace);
  yield* takenUp(file, pace);
}

/** A clerk accepts it and nothing more. */
export const onlyAccepted = (file: CaseFile, wait: number): History =>
  accepted(file, Math.min(wait * 0.2, latestAcceptance));

/** What the official confirms that the public will read. */
const confirmed = ({ request, findings, decision, legalBasis }: ReplyParts): ReplyParts => ({
  request: redactReply(request),
  findings: redactReply(findings),
  decision: redactReply(decision),
  legalBasis,
});

/** The answer, approved where the site wants that. */
export function* answered(file: CaseFile, days: number, secondReply?: ReplyParts): History {
  const reply = secondReply ?? file.letter.reply;
  if (!reply) throw new Error(`The text "${file.letter.text.id}" has no reply.`);
  const { replyNeedsApproval: needsApproval, replyPublication } = rulesOf(file.site).rules;
  const command = {
    action: 'reply' as const,
    ...reply,
    ...(replyPublication === 'confirmed' && { publicText: confirmed(reply) }),
  };
  const lead = file.facts.leadUnitId?.slice(file.site.length + 1);
  yield file.office(days, file.unit(lead, !needsApproval && file.random.chance(0.3)), command);
  if (!needsApproval) return;
  const head = file.unit(lead, true);
  if (file.random.chance(0.12)) {
    const reason = file.say(replyRefusals);
    yield file.office(file.random.between(0.05, 0.6), head, { action: 'decline-reply', reason });
    yield file.office(file.random.between(0.1, 1), file.unit(lead), command);
  }
  yield file.office(file.random.between(0.02, 0.8), head, { action: 'approve-reply' });
}

/** The parts of a reply. */
export interface ReplyParts {
  request: string;
  findings: string;
  decision: string;
  legalBasis: string;
}

/** What is left of `wait` days since a moment, never less than an hour. */
export const rest = (file: CaseFile, since: number, wait: number): number =>
  Math.max(0.04, wait - (file.clock - since) / dayLength);
