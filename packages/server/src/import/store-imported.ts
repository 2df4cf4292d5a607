import { createHash } from 'node:crypto';
import { type AppealFacts, type Kind, lifecycle, newAppeal } from '@through-train/contract';
import type { SubmissionDetails } from '../appeals/details.js';
import { insertAppeal } from '../appeals/insert.js';
import { projectionOf } from '../appeals/projection.js';
import { publishableText } from '../appeals/publication.js';
import type { Writing } from '../database/open.js';
import type { Keys } from '../privacy/keys.js';
import type { ResolvedSite, SiteDirectory } from '../sites/directory.js';
import type { ImportedAppeal } from './imported-appeal.js';

/** Where the appeals of a file go. */
export interface ImportTarget {
  readonly site: ResolvedSite;
  /** The column an appeal of a kind falls into. */
  readonly columnFor: (kind: Kind) => string;
  readonly mailboxId: string | null;
  /** Names the old system, so that ids of two systems do not collide. */
  readonly source: string;
  /** Who replied, when the file does not say. */
  readonly unitName: string;
}

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

/** Those of the keys that an earlier run has brought in. */
export async function knownKeys(
  trx: Writing,
  source: string,
  keys: readonly string[],
): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await trx
    .selectFrom('importSources')
    .select('externalId')
    .where('source', '=', source)
    .where('externalId', 'in', keys)
    .execute();
  return new Set(rows.map(({ externalId }) => externalId));
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

/** Shown to officials beside each event that the import wrote. */
const importNote = '由旧系统导入';

/** The submission is the first event, the acceptance the second. */
const replySequence = 3;

/** An appeal that was entered; what is published of it has yet to be indexed for search. */
export interface StoredImport {
  readonly id: number;
  readonly published: { readonly title: string; readonly body: string } | null;
}

interface ImportedEvent {
  readonly action: 'accept' | 'reply' | 'close' | 'publish';
  readonly at: string;
  readonly byName?: string;
}

/**
 * Enters an answered appeal with its original dates: accepted when it was sent, replied and closed
 * when it was answered, published now. The system is the actor, and each command says `imported`.
 * Whoever imports lets out the letter and the reply as the file has them, masked by rule, and nothing
 * that comes later. A report is not published: a moderator redacts letter and reply first
 * (信访工作条例 Art. 30).
 */
export async function storeImported(
  trx: Writing,
  { sites, keys }: ImportTools,
  target: ImportTarget,
  appeal: ImportedAppeal,
  now: Date,
): Promise<StoredImport> {
  const { site, source } = target;
  const { submittedAt, repliedAt } = appeal;
  const { id, number } = await insertAppeal(
    trx,
    { sites, keys },
    {
      site: site.summary.id,
      column: target.columnFor(appeal.kind),
      kind: appeal.kind,
      mailboxId: target.mailboxId,
      categoryId: null,
      language: 'zh-CN',
      divisionCode: site.summary.divisionCode,
      title: appeal.title,
      body: appeal.body,
      details: noDetails,
      publicationWish: 'public',
      // Neither name nor contact is taken over: their time is long over.
      anonymous: true,
      contact: undefined,
      submittedAt: new Date(submittedAt),
    },
  );
  const unitName = JSON.stringify({ 'zh-CN': appeal.unit ?? target.unitName });
  await trx
    .insertInto('replies')
    .values({
      appealId: id,
      status: 'given',
      sequence: replySequence,
      unitId: null,
      unitName,
      request: '',
      findings: '',
      // The old text is not divided into parts; the parts that are empty are not shown.
      decision: appeal.reply,
      legalBasis: '',
      publicText: null,
      repliedAt,
    })
    .execute();

  const published = appeal.kind !== 'report';
  const at = now.toISOString();
  const events: ImportedEvent[] = [
    { action: 'accept', at: submittedAt },
    { action: 'reply', at: repliedAt, byName: unitName },
    { action: 'close', at: repliedAt },
    ...(published ? [{ action: 'publish' as const, at }] : []),
  ];
  await trx
    .insertInto('events')
    .values(
      events.map(({ action, at: when, byName = null }, index) => ({
        appealId: id,
        sequence: index + 2,
        action,
        at: when,
        role: 'system' as const,
        byName,
        memberId: null,
        note: importNote,
        shownTo: lifecycle[action].shownTo,
        noteTo: 'staff' as const,
        command: JSON.stringify({ action, imported: { source, id: appeal.externalId } }),
      })),
    )
    .execute();

  const publication = published ? 'published' : 'pending_review';
  await trx
    .insertInto('publicTexts')
    .values({ appealId: id, sequence: replySequence, type: 'reply', publication, redacted: null })
    .execute();
  const facts: AppealFacts = {
    ...newAppeal({
      number,
      kind: appeal.kind,
      site: site.summary.id,
      publicationWish: 'public',
      mailboxId: target.mailboxId,
      mailboxUnitId: site.mailboxes.find((each) => each.id === target.mailboxId)?.unitId ?? null,
      submittedAt,
    }),
    handling: 'closed',
    acceptedAt: submittedAt,
    repliedAt,
    closedAt: repliedAt,
    publication,
    sequence: events.length + 1,
    texts: [{ id: replySequence, type: 'reply', publication, redacted: false }],
  };
  const text = publishableText({ ...appeal, redactedTitle: null, redactedBody: null });
  await trx
    .updateTable('appeals')
    .set({
      ...projectionOf(facts, site.deadlines, { unit: () => undefined, mailbox: () => undefined }),
      firstRepliedAt: repliedAt,
      ...(published && { publicTitle: text.title, publicBody: text.body, publishedAt: at }),
      revision: events.length + 1,
      updatedAt: at,
    })
    .where('id', '=', id)
    .execute();
  await trx
    .insertInto('importSources')
    .values({ source, externalId: sourceKeyOf(appeal), number })
    .execute();
  return { id, published: published ? text : null };
}
