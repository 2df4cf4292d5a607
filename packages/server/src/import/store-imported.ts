import { createHash } from 'node:crypto';
import {
  type AppealFacts,
  type Kind,
  type LocalizedText,
  lifecycle,
  newAppeal,
} from '@through-train/contract';
import type { SubmissionDetails } from '../appeals/details.js';
import { insertAppeal } from '../appeals/insert.js';
import { projectionOf } from '../appeals/projection.js';
import { publishableText } from '../appeals/publication.js';
import type { Transaction } from '../database/database.js';
import type { Keys } from '../privacy/keys.js';
import type { ResolvedSite, SiteDirectory } from '../sites/directory.js';
import type { ImportedAppeal } from './imported-appeal.js';
import { eventsOf, type ImportedEvent, type ImportedWayRules, wayOf } from './imported-way.js';

/** Where the appeals of a file go. */
export interface ImportTarget extends ImportedWayRules {
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

/** Shown to officials beside each event that the import wrote. */
const importNote = '由旧系统导入';

/** An appeal that was entered; what is published of it has yet to be indexed for search. */
export interface StoredImport {
  readonly id: number;
  readonly published: { readonly title: string; readonly body: string } | null;
}

/**
 * Enters a letter with its original dates. An answered one was accepted when it was sent, replied and
 * closed when it was answered; an open one begins in the state it is said to have, with its mailbox
 * and unit, and goes the way of every other from there. The system is the actor, and each command
 * says `imported`. A report is not published: a moderator redacts letter and reply first
 * (信访工作条例 Art. 30).
 */
export async function storeImported(
  trx: Transaction,
  { sites, keys }: ImportTools,
  target: ImportTarget,
  appeal: ImportedAppeal,
  now: Date,
): Promise<StoredImport> {
  const { site, source } = target;
  const { submittedAt, reply, repliedAt, contact } = appeal;
  const tree = await sites.current(trx);
  const mailboxId = appeal.mailboxId ?? target.mailboxId;
  const wish = appeal.publication === 'private' ? 'private' : 'public';
  const { id, number } = await insertAppeal(
    trx,
    { sites, keys },
    {
      site: site.summary.id,
      column: target.columnFor(appeal.kind),
      kind: appeal.kind,
      mailboxId,
      categoryId: appeal.categoryId,
      language: 'zh-CN',
      divisionCode: site.summary.divisionCode,
      title: appeal.title,
      body: appeal.body,
      details: noDetails,
      publicationWish: wish,
      anonymous: contact === null,
      contact: contact ?? undefined,
      submittedAt: new Date(submittedAt),
    },
  );
  const unitName: LocalizedText = { 'zh-CN': appeal.unit ?? target.unitName };
  const events = eventsOf(target, appeal, JSON.stringify(unitName), now.toISOString());
  if (events.length > 0) {
    await trx
      .insertInto('events')
      .values(
        events.map(({ action, at, byName = null }, index) => ({
          appealId: id,
          sequence: index + 2,
          action,
          at,
          role: action === 'evaluate' ? ('citizen' as const) : ('system' as const),
          byName,
          memberId: null,
          note: action === 'evaluate' ? null : importNote,
          shownTo: lifecycle[action].shownTo,
          noteTo: 'staff' as const,
          command: JSON.stringify({ action, imported: { source, id: appeal.externalId } }),
        })),
      )
      .execute();
  }
  const sequenceOf = (action: ImportedEvent['action']): number =>
    events.findIndex((event) => event.action === action) + 2;
  const published = events.some(({ action }) => action === 'publish');
  const publication = published ? 'published' : wish === 'public' ? 'pending_review' : 'private';
  if (reply !== null && repliedAt !== null) {
    const sequence = sequenceOf('reply');
    await trx
      .insertInto('replies')
      .values({
        appealId: id,
        status: 'given',
        sequence,
        unitId: null,
        unitName: JSON.stringify(unitName),
        request: '',
        findings: '',
        // The old text is not divided into parts; the parts that are empty are not shown.
        decision: reply,
        legalBasis: '',
        publicText: null,
        repliedAt,
      })
      .execute();
    await trx
      .insertInto('publicTexts')
      .values({ appealId: id, sequence, type: 'reply', publication, redacted: null })
      .execute();
  }
  if (appeal.grade !== null && repliedAt !== null) {
    await trx
      .insertInto('evaluations')
      .values({
        appealId: id,
        sequence: sequenceOf('evaluate'),
        grade: appeal.grade,
        reason: null,
        at: repliedAt,
      })
      .execute();
  }
  const begun = newAppeal({
    number,
    kind: appeal.kind,
    site: site.summary.id,
    publicationWish: wish,
    mailboxId,
    mailboxUnitId: mailboxId === null ? null : (tree.mailboxes.get(mailboxId)?.unitId ?? null),
    submittedAt,
  });
  const facts: AppealFacts = {
    ...begun,
    ...wayOf(target, appeal, events, now),
    publication,
    sequence: events.length + 1,
    texts:
      reply === null
        ? []
        : [{ id: sequenceOf('reply'), type: 'reply', publication, redacted: false }],
    evaluated: appeal.grade !== null && repliedAt !== null,
  };
  const text = publishableText({ ...appeal, redactedTitle: null, redactedBody: null });
  const names = {
    unit: (unit: string) => tree.units.get(unit)?.name,
    mailbox: (mailbox: string) => tree.mailboxes.get(mailbox)?.name,
  };
  const at = now.toISOString();
  await trx
    .updateTable('appeals')
    .set({
      ...projectionOf(facts, site.deadlines, names),
      firstRepliedAt: repliedAt,
      supports: appeal.supports,
      ...(published && { publicTitle: text.title, publicBody: text.body, publishedAt: at }),
      revision: events.length + 1,
      updatedAt: at,
    })
    .where('id', '=', id)
    .execute();
  if (facts.leadUnitId !== null) {
    await trx
      .insertInto('appealParties')
      .values({ appealId: id, part: 'lead', type: 'unit', partyId: facts.leadUnitId })
      .execute();
  }
  await trx
    .insertInto('importSources')
    .values({ source, externalId: sourceKeyOf(appeal), number })
    .execute();
  return { id, published: published ? text : null };
}
