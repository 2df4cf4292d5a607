import type { AppealFacts, Command } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Transaction } from '../database/database.js';
import type { AppealPartyRow, AppealRow } from '../database/schema.js';
import type { PublicNames } from './projection.js';

/** One command on one appeal, decided but not yet written down. */
export interface Change {
  readonly row: Selectable<AppealRow>;
  readonly before: AppealFacts;
  readonly after: AppealFacts;
  readonly command: Command;
  /** Of the event that the command appends. */
  readonly sequence: number;
  readonly names: PublicNames;
  /** RFC 3339. */
  readonly now: string;
}

async function keepReply(trx: Transaction, change: Change): Promise<void> {
  const { row, before, after, command, sequence, names, now } = change;
  const pending = trx
    .updateTable('replies')
    .where('appealId', '=', row.id)
    .where('status', '=', 'pending');
  if (command.action === 'reply') {
    const unitId = after.leadUnitId ?? before.leadUnitId;
    const { request, findings, decision, legalBasis, publicText } = command;
    await trx
      .insertInto('replies')
      .values({
        appealId: row.id,
        status: after.pendingReply ? 'pending' : 'given',
        sequence: after.pendingReply ? null : sequence,
        unitId,
        unitName: JSON.stringify((unitId && names.unit(unitId)) ?? { 'zh-CN': '' }),
        request,
        findings,
        decision,
        legalBasis,
        publicText: publicText ? JSON.stringify(publicText) : null,
        repliedAt: now,
      })
      .execute();
  } else if (command.action === 'approve-reply') {
    await pending.set({ status: 'given', sequence, repliedAt: now }).execute();
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

async function keepParties(trx: Transaction, { row, before, after }: Change): Promise<void> {
  const parties = partiesOf(after);
  if (JSON.stringify(partiesOf(before)) === JSON.stringify(parties)) return;
  await trx.deleteFrom('appealParties').where('appealId', '=', row.id).execute();
  const rows = parties.map((party) => ({ appealId: row.id, ...party }));
  if (rows.length > 0) {
    await trx
      .insertInto('appealParties')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute();
  }
}

/** Writes what a command leaves behind beside the facts: replies, supplements, verdicts, parties. */
export async function keepEffects(trx: Transaction, change: Change): Promise<void> {
  const { row, before, after, command, sequence, now } = change;
  await keepReply(trx, change);
  await keepParties(trx, change);
  if (command.action === 'supplement') {
    const values = { appealId: row.id, sequence, text: command.text, at: now };
    await trx.insertInto('supplements').values(values).execute();
  }
  if (command.action === 'evaluate') {
    const { grade, reason } = command;
    const values = { appealId: row.id, sequence, grade, reason: reason?.trim() || null, at: now };
    await trx.insertInto('evaluations').values(values).execute();
  }
  if (after.claimedBy?.role === 'leader' && before.claimedBy?.role !== 'leader') {
    await trx
      .updateTable('mailboxes')
      .set({ claimedAt: now })
      .where('id', '=', after.claimedBy.id)
      .where('claimedAt', 'is', null)
      .execute();
  }
}
