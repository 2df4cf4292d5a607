import { byAppeal } from '../database/by-appeal.js';
import type { Database } from '../database/database.js';
import type { AppealRow } from '../database/schema.js';
import { AppealRecord, recordFormat } from './record.js';

/** One appeal of an export: what people and other systems read, and the record it is restored from. */
export interface ExportedRow {
  readonly id: string;
  readonly site: string;
  readonly title: string;
  readonly body: string;
  readonly submittedAt: string;
  readonly reply: string;
  readonly repliedAt: string;
  readonly unit: string;
  readonly kind: string;
  readonly mailbox: string;
  readonly category: string;
  readonly state: string;
  readonly publication: string;
  readonly evaluation: string;
  readonly supports: number;
  readonly record: AppealRecord;
}

/** The columns of an export, in their order. */
export const exportedColumns: readonly (keyof ExportedRow)[] = [
  'id',
  'site',
  'title',
  'body',
  'submittedAt',
  'reply',
  'repliedAt',
  'unit',
  'kind',
  'mailbox',
  'category',
  'state',
  'publication',
  'evaluation',
  'supports',
  'record',
];

const batchSize = 200;

/** Every appeal of these sites, in the order they came in, a batch in memory at a time. */
export async function* exportedRows(
  db: Database,
  siteIds: readonly string[],
): AsyncGenerator<ExportedRow> {
  let after = 0;
  for (;;) {
    const appeals = await db
      .selectFrom('appeals')
      .selectAll()
      .where('siteId', 'in', siteIds)
      .where('id', '>', after)
      .orderBy('id')
      .limit(batchSize)
      .execute();
    if (appeals.length === 0) return;
    const ids = appeals.map(({ id }) => id);
    const events = byAppeal(
      await db
        .selectFrom('events')
        .selectAll()
        .where('appealId', 'in', ids)
        .orderBy('id')
        .execute(),
    );
    const replies = byAppeal(
      await db
        .selectFrom('replies')
        .selectAll()
        .where('appealId', 'in', ids)
        .orderBy('id')
        .execute(),
    );
    const supplements = byAppeal(
      await db
        .selectFrom('supplements')
        .selectAll()
        .where('appealId', 'in', ids)
        .orderBy('id')
        .execute(),
    );
    const evaluations = byAppeal(
      await db
        .selectFrom('evaluations')
        .selectAll()
        .where('appealId', 'in', ids)
        .orderBy('id')
        .execute(),
    );
    const texts = byAppeal(
      await db
        .selectFrom('publicTexts')
        .selectAll()
        .where('appealId', 'in', ids)
        .orderBy('sequence')
        .execute(),
    );
    for (const appeal of appeals) {
      const record = recordOf(appeal, {
        events: events.get(appeal.id) ?? [],
        replies: replies.get(appeal.id) ?? [],
        supplements: supplements.get(appeal.id) ?? [],
        evaluations: evaluations.get(appeal.id) ?? [],
        publicTexts: texts.get(appeal.id) ?? [],
      });
      yield rowOf(record, appeal);
    }
    after = appeals.at(-1)?.id ?? after;
  }
}

/** Just what the schema of a record names: neither keys of this database nor who was signed in. */
const recordOf = (appeal: { readonly facts: string }, parts: object): AppealRecord =>
  AppealRecord.parse({
    ...appeal,
    ...parts,
    format: recordFormat,
    facts: JSON.parse(appeal.facts),
  });

function rowOf(
  record: AppealRecord,
  { handling, publication }: Pick<AppealRow, 'handling' | 'publication'>,
): ExportedRow {
  const reply = record.replies.filter(({ status }) => status === 'given').at(-1);
  const parts = reply ? [reply.request, reply.findings, reply.decision, reply.legalBasis] : [];
  return {
    id: record.number,
    site: record.siteId,
    title: record.publicTitle ?? record.title,
    body: record.publicBody ?? record.body,
    submittedAt: record.submittedAt,
    reply: parts.filter(Boolean).join('\n'),
    repliedAt: reply?.repliedAt ?? '',
    unit: reply ? (JSON.parse(reply.unitName)['zh-CN'] ?? '') : '',
    kind: record.kind,
    mailbox: record.mailboxId ?? '',
    category: record.categoryId ?? '',
    state: handling,
    publication,
    evaluation: String(record.evaluations.at(-1)?.grade ?? ''),
    supports: record.supports,
    record,
  };
}
