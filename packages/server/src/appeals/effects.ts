import type { AppealFacts, Command } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Writing } from '../database/open.js';
import type { AppealRow } from '../database/schema.js';
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

async function keepReply(trx: Writing, change: Change): Promise<void> {
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

async function keepParties(trx: Writing, { row, before, after }: Change): Promise<void> {
  const list = (facts: AppealFacts) => [
    ...(facts.leadUnitId === null ? [] : [['lead', 'unit', facts.leadUnitId] as const]),
    ...facts.coUnitIds.map((id) => ['co', 'unit', id] as const),
    ...facts.accused.unitIds.map((id) => ['accused', 'unit', id] as const),
    ...facts.accused.mailboxIds.map((id) => ['accused', 'mailbox', id] as const),
  ];
  const parties = list(after);
  if (JSON.stringify(list(before)) === JSON.stringify(parties)) return;
  await trx.deleteFrom('appealParties').where('appealId', '=', row.id).execute();
  const rows = parties.map(([part, type, partyId]) => ({ appealId: row.id, part, type, partyId }));
  if (rows.length > 0) {
    await trx
      .insertInto('appealParties')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute();
  }
}

/** Writes what a command leaves behind beside the facts: replies, supplements, verdicts, parties. */
export async function keepEffects(trx: Writing, change: Change): Promise<void> {
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
