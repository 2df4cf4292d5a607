import {
  type AppealFacts,
  allowedActions,
  citizenActions,
  isOverdue,
  limitsOf,
  mayKnowLeading,
  type PublicationState,
  type RejectionReason,
  type TrackedAppeal,
} from '@through-train/contract';
import { type Case, lifecycleOf } from '@through-train/core/cases/case.js';
import { readDetails } from '@through-train/core/cases/details.js';
import type { Database } from '@through-train/core/database/database.js';
import type { AppealRow, EventRow } from '@through-train/core/database/schema.js';
import { laterTexts, publicReplies } from '@through-train/core/publication/later-texts.js';
import { givenReplies } from '@through-train/core/publication/published-letter.js';
import type { ResolvedSite } from '@through-train/core/sites/directory.js';
import type { Selectable } from 'kysely';
import { latestEvaluation, toReply } from '../appeals/detail.js';
import { handlingNames } from '../appeals/state-names.js';
import { citizenTimeline, eventsOf } from '../appeals/timeline.js';

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

type Leading = Pick<Row, 'id' | 'kind' | 'publication'> & { readonly facts: AppealFacts };

/** The appeal that leads in the end: a leading appeal may be merged in its turn. */
async function leadingAppeal(db: Database, number: string): Promise<Leading | undefined> {
  const row = await db
    .selectFrom('appeals')
    .select(['id', 'kind', 'facts', 'publication'])
    .where('number', '=', number)
    .executeTakeFirst();
  if (!row) return undefined;
  const facts: AppealFacts = JSON.parse(row.facts);
  // None can come round to itself: an appeal is merged into one that is still handled.
  return facts.mergedInto === null ? { ...row, facts } : await leadingAppeal(db, facts.mergedInto);
}

/** When a report was answered and closed: all that the citizen of one merged into it is told. */
function progressOf({ handling, repliedAt, closedAt }: AppealFacts): TrackedAppeal['leading'] {
  const isAnswered = handling === 'replied' || handling === 'closed';
  return {
    repliedAt: isAnswered ? repliedAt : null,
    closedAt: handling === 'closed' ? closedAt : null,
  };
}

/** Who may read the text that an event brought. */
const publicationOf = ({ texts }: AppealFacts, sequence: number | null): PublicationState =>
  texts.find(({ id }) => id === sequence)?.publication ?? 'private';

/**
 * The replies to it; or of those to the appeal it was merged into, which is somebody else's, what the
 * public reads.
 */
async function repliesTo(
  db: Database,
  row: Row,
  facts: AppealFacts,
  leading: Pick<Row, 'id' | 'publication'> | undefined,
): Promise<TrackedAppeal['replies']> {
  if (facts.mergedInto === null) {
    return (await givenReplies(db, row.id)).map((reply) => ({
      ...toReply(reply),
      publication: publicationOf(facts, reply.sequence),
    }));
  }
  if (leading?.publication !== 'published') return [];
  return publicReplies(await laterTexts(db, leading.id, 'published')).map((reply) => ({
    ...reply,
    publication: 'published',
  }));
}

/** The citizen's verdict on the latest reply, and who may read its reason. */
async function verdictOn(
  db: Database,
  row: Row,
  facts: AppealFacts,
): Promise<TrackedAppeal['evaluation']> {
  const evaluation = await latestEvaluation(db, row.id);
  if (!evaluation) return null;
  const { sequence, ...said } = evaluation;
  return { ...said, publication: publicationOf(facts, sequence) };
}

/** The citizen's own view of an appeal: everything they wrote and are told, and nothing internal. */
export async function trackedAppeal(
  db: Database,
  tracked: Case,
  now: Date,
): Promise<TrackedAppeal> {
  const { row, facts, site, tree } = tracked;
  const details = readDetails(row);
  const at = now.toISOString();
  const allowed = allowedActions(lifecycleOf(tracked), { role: 'citizen' }, site.rules, at);
  const events = await eventsOf(db, row.id);
  const found = facts.mergedInto === null ? undefined : await leadingAppeal(db, facts.mergedInto);
  const leading = found && mayKnowLeading(facts, found) ? found : undefined;
  const supplements = await db
    .selectFrom('supplements')
    .select(['text', 'at', 'sequence'])
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
    stateName: handlingNames[row.handling],
    state: row.state,
    publication: row.publication,
    supervisionLevel: row.supervisionLevel,
    responsible: row.responsible === null ? null : JSON.parse(row.responsible),
    submittedAt: row.submittedAt,
    due: row.dueFor && { for: row.dueFor, at: row.dueAt, paused: row.paused === 1 },
    overdue: isOverdue(facts, site.deadlines, at),
    question: questionOf(facts, site, events),
    rejection: rejectionOf(facts, events),
    mergedInto: leading ? facts.mergedInto : null,
    leading: found?.kind === 'report' && row.kind === 'report' ? progressOf(found.facts) : null,
    supplements: supplements.map(({ sequence, ...supplement }) => ({
      ...supplement,
      publication: publicationOf(facts, sequence),
    })),
    replies: await repliesTo(db, row, facts, leading),
    timeline: citizenTimeline(events).map((entry) =>
      entry.action === 'merge' && !leading ? { ...entry, note: null } : entry,
    ),
    evaluation: await verdictOn(db, row, facts),
    reopeningRequested: facts.reopeningRequested,
    contactDestroyedAt: lastOf(events, 'destroy-contact')?.at ?? null,
    allowed: citizenActions.filter((action) => allowed.includes(action)),
  };
}
