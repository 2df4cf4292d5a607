import type { AppealFacts, LocalizedText } from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import type { AppealPartyRow } from '../database/schema.js';
import type { Step } from './step.js';

/** A step between what was before and what is after it. */
interface Taken {
  readonly appealId: number;
  readonly before: AppealFacts;
  readonly after: AppealFacts;
  readonly step: Step;
  /** The post, unit or site the public is told. */
  readonly byName: LocalizedText | null;
}

async function keepReply(
  trx: Transaction,
  { appealId, before, after, step, byName }: Taken,
): Promise<void> {
  const { command, event, at } = step;
  const { sequence } = event;
  const pending = trx
    .updateTable('replies')
    .where('appealId', '=', appealId)
    .where('status', '=', 'pending');
  if (command.action === 'reply') {
    const { request, findings, decision, legalBasis, publicText } = command;
    await trx
      .insertInto('replies')
      .values({
        appealId,
        status: after.pendingReply ? 'pending' : 'given',
        sequence: after.pendingReply ? null : sequence,
        unitId: after.leadUnitId,
        unitName: JSON.stringify(byName ?? { 'zh-CN': '' }),
        request,
        findings,
        decision,
        legalBasis,
        publicText: publicText ? JSON.stringify(publicText) : null,
        repliedAt: at,
      })
      .execute();
  } else if (command.action === 'approve-reply') {
    await pending.set({ status: 'given', sequence, repliedAt: at }).execute();
  } else if (before.pendingReply && !after.pendingReply) {
    await pending.set({ status: 'declined' }).execute();
  }
}

/** The units and mailboxes with a part in an appeal. */
export const partiesOf = (facts: AppealFacts): Omit<AppealPartyRow, 'appealId'>[] => [
  ...(facts.leadUnitId === null
    ? []
    : [{ part: 'lead' as const, type: 'unit' as const, partyId: facts.leadUnitId }]),
  ...facts.coUnitIds.map((partyId) => ({ part: 'co' as const, type: 'unit' as const, partyId })),
  ...facts.accused.unitIds.map((partyId) => ({
    part: 'accused' as const,
    type: 'unit' as const,
    partyId,
  })),
  ...facts.accused.mailboxIds.map((partyId) => ({
    part: 'accused' as const,
    type: 'mailbox' as const,
    partyId,
  })),
];

/** Writes anew who has a part in an appeal. */
export async function keepParties(
  trx: Transaction,
  appealId: number,
  facts: AppealFacts,
): Promise<void> {
  await trx.deleteFrom('appealParties').where('appealId', '=', appealId).execute();
  const rows = partiesOf(facts).map((party) => ({ appealId, ...party }));
  if (rows.length === 0) return;
  await trx
    .insertInto('appealParties')
    .values(rows)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Writes what a step leaves behind beside the facts: replies, supplements, verdicts, parties. */
export async function keepEffects(trx: Transaction, taken: Taken): Promise<void> {
  const { appealId, before, after, step } = taken;
  const { command, at } = step;
  const { sequence } = step.event;
  await keepReply(trx, taken);
  if (JSON.stringify(partiesOf(before)) !== JSON.stringify(partiesOf(after))) {
    await keepParties(trx, appealId, after);
  }
  if (command.action === 'supplement') {
    const values = { appealId, sequence, text: command.text, at };
    await trx.insertInto('supplements').values(values).execute();
  }
  if (command.action === 'evaluate') {
    const { grade, reason } = command;
    const values = { appealId, sequence, grade, reason: reason?.trim() || null, at };
    await trx.insertInto('evaluations').values(values).execute();
  }
  if (after.claimedBy?.role === 'leader' && before.claimedBy?.role !== 'leader') {
    await trx
      .updateTable('mailboxes')
      .set({ claimedAt: at })
      .where('id', '=', after.claimedBy.id)
      .where('claimedAt', 'is', null)
      .execute();
  }
}
