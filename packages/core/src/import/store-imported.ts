import { createHash } from 'node:crypto';
import type { ImportedAppeal } from '@through-train/import';
import type { SubmissionDetails } from '../cases/details.js';
import { enterAppeal } from '../cases/enter.js';
import { type Recorded, record } from '../cases/record.js';
import type { Transaction } from '../database/database.js';
import type { Keys } from '../privacy/keys.js';
import type { SiteDirectory } from '../sites/directory.js';
import type { ImportTarget } from './import-target.js';
import { importedWay } from './imported-way.js';

/** What storing needs beside the database. */
export interface ImportTools {
  readonly sites: SiteDirectory;
  readonly keys: Keys;
}

/** Under what a row is known: its id in the old system, or else what it says. */
export function sourceKeyOf(appeal: ImportedAppeal): string {
  if (appeal.externalId !== null) return appeal.externalId;
  const content = JSON.stringify([appeal.submittedAt, appeal.title, appeal.body]);
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** What an earlier run has brought in under a key. */
export interface KnownImport {
  readonly number: string;
  readonly title: string;
  readonly body: string;
  readonly repliedAt: string | null;
}

/** Those of the keys that an earlier run has brought in. */
export async function knownKeys(
  trx: Transaction,
  source: string,
  keys: readonly string[],
): Promise<Map<string, KnownImport>> {
  if (keys.length === 0) return new Map();
  const rows = await trx
    .selectFrom('importSources')
    .innerJoin('appeals', 'appeals.number', 'importSources.number')
    .select(['externalId', 'appeals.number', 'title', 'body', 'repliedAt'])
    .where('source', '=', source)
    .where('externalId', 'in', keys)
    .execute();
  return new Map(rows.map(({ externalId, ...known }) => [externalId, known]));
}

const noDetails: SubmissionDetails = {
  answers: {},
  address: null,
  point: null,
  occurredOn: null,
  expectedOutcome: null,
  relatedNumber: null,
  noticeVersion: null,
};

/**
 * Enters a letter with its original dates. An answered one was accepted when it was sent, replied and
 * closed when it was answered; an open one begins in the state it is said to have, with its mailbox
 * and unit, and goes the way of every other from there. The system is the actor, and each command
 * says `imported`. A report is not published: a moderator redacts letter and reply first
 * (信访工作条例 Art. 30).
 */
export async function storeImported(
  trx: Transaction,
  tools: ImportTools,
  target: ImportTarget,
  appeal: ImportedAppeal,
  now: Date,
): Promise<Recorded> {
  const { site, source } = target;
  const { contact } = appeal;
  const { pausedSeconds, steps } = importedWay(target, appeal, now);
  const entered = await enterAppeal(trx, tools, {
    site: site.summary.id,
    column: target.columnFor(appeal.kind),
    kind: appeal.kind,
    mailboxId: appeal.mailboxId ?? target.mailboxId,
    categoryId: appeal.categoryId,
    language: 'zh-CN',
    divisionCode: site.summary.divisionCode,
    title: appeal.title,
    body: appeal.body,
    details: noDetails,
    publicationWish: appeal.publication === 'private' ? 'private' : 'public',
    anonymous: contact === null,
    contact: contact ?? undefined,
    submittedAt: new Date(appeal.submittedAt),
    supports: appeal.supports,
    pausedSeconds,
  });
  const { number } = entered.case.row;
  const externalId = sourceKeyOf(appeal);
  await trx.insertInto('importSources').values({ source, externalId, number }).execute();
  return await record(trx, entered.case, steps, now);
}
