import {
  type AppealFacts,
  allowedActions,
  citizenActions,
  isOverdue,
  limitsOf,
  type RejectionReason,
  type Reply,
  type TrackedAppeal,
} from '@through-train/contract';
import type { Selectable } from 'kysely';
import { latestEvaluation, toReply } from '../appeals/detail.js';
import { readDetails } from '../appeals/details.js';
import { givenReplies, publicReply } from '../appeals/publication.js';
import { eventsOf, timelineFor } from '../appeals/timeline.js';
import type { Database } from '../database/open.js';
import type { AppealRow, EventRow } from '../database/schema.js';
import { HttpProblem } from '../http/problem.js';
import type { ResolvedSite, SiteTree } from '../sites/directory.js';

type Row = Selectable<AppealRow>;
type Events = readonly Selectable<EventRow>[];

const lastOf = (events: Events, action: EventRow['action']) =>
  events.findLast((event) => event.action === action);

function questionOf(facts: AppealFacts, site: ResolvedSite, events: Events) {
  const asked = facts.handling === 'info_requested' ? lastOf(events, 'request-info') : undefined;
  const answerBy = limitsOf(facts, site.deadlines).supplementUntil;
  return asked && answerBy ? { text: asked.note ?? '', askedAt: asked.at, answerBy } : null;
}

interface RejectCommand {
  readonly reason: RejectionReason;
  readonly explanation: string;
  readonly instead: string;
}

function rejectionOf(facts: AppealFacts, events: Events): TrackedAppeal['rejection'] {
  const rejected = facts.handling === 'rejected' ? lastOf(events, 'reject') : undefined;
  if (!rejected) return null;
  const { reason, explanation, instead }: RejectCommand = JSON.parse(rejected.command);
  return { reason, explanation, instead };
}

/** The id of the appeal that leads in the end: a leading appeal may be merged in its turn. */
async function leadingId(db: Database, number: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('appeals')
    .select(['id', 'facts'])
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) return undefined;
  const { mergedInto }: AppealFacts = JSON.parse(row.facts);
  // None can come round to itself: an appeal is merged into one that is still handled.
  return mergedInto === null ? row.id : await leadingId(db, mergedInto);
}

/** The replies to it, or to the appeal it was merged into, which is somebody else's: masked. */
async function repliesTo(db: Database, row: Row, facts: AppealFacts): Promise<Reply[]> {
  if (facts.mergedInto === null) return (await givenReplies(db, row.id)).map(toReply);
  const leading = await leadingId(db, facts.mergedInto);
  const replies = leading === undefined ? [] : await givenReplies(db, leading);
  return replies.map((reply) => toReply(publicReply(reply)));
}

/** The citizen's own view of an appeal: everything they wrote and are told, and nothing internal. */
export async function trackedAppeal(
  db: Database,
  tree: SiteTree,
  row: Row,
  now: Date,
): Promise<TrackedAppeal> {
  const site = tree.site(row.siteId);
  if (!site) throw new HttpProblem('not-found');
  const facts: AppealFacts = JSON.parse(row.facts);
  const details = readDetails(row);
  const at = now.toISOString();
  const loaded = { ...facts, limits: limitsOf(facts, site.deadlines) };
  const allowed = allowedActions(loaded, { role: 'citizen' }, site.rules, at);
  const events = await eventsOf(db, row.id);
  const supplements = await db
    .selectFrom('supplements')
    .select(['text', 'at'])
    .where('appealId', '=', row.id)
    .orderBy('id')
    .execute();
  return {
    number: row.number,
    title: row.title,
    body: row.body,
    column: row.column,
    kind: row.kind,
    categoryId: row.categoryId,
    site: row.siteId,
    siteName: site.summary.name,
    mailboxName: (row.mailboxId && tree.mailboxes.get(row.mailboxId)?.name) || null,
    occurredOn: details.occurredOn,
    expectedOutcome: details.expectedOutcome,
    handling: row.handling,
    state: row.state,
    publication: row.publication,
    supervisionLevel: row.supervisionLevel,
    responsible: row.responsible === null ? null : JSON.parse(row.responsible),
    submittedAt: row.submittedAt,
    due: row.dueFor && { for: row.dueFor, at: row.dueAt, paused: row.paused === 1 },
    overdue: isOverdue(facts, site.deadlines, at),
    question: questionOf(facts, site, events),
    rejection: rejectionOf(facts, events),
    mergedInto: facts.mergedInto,
    supplements,
    replies: await repliesTo(db, row, facts),
    timeline: timelineFor('citizen', events),
    evaluation: await latestEvaluation(db, row.id),
    reopeningRequested: facts.reopeningRequested,
    allowed: citizenActions.filter((action) => allowed.includes(action)),
  };
}
