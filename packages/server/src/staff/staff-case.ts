import {
  type AppealFacts,
  allowedActions,
  mayKnowLeading,
  type StaffCase,
  type Unit,
} from '@through-train/contract';
import { type Case, lifecycleOf, loadCase } from '@through-train/core/cases/case.js';
import { readDetails } from '@through-train/core/cases/details.js';
import { mayWorkOn } from '@through-train/core/cases/references.js';
import type { Database } from '@through-train/core/database/database.js';
import type { AppealRow, ReplyRow } from '@through-train/core/database/schema.js';
import { readContact } from '@through-train/core/privacy/contact.js';
import type { Keys } from '@through-train/core/privacy/keys.js';
import { laterTexts } from '@through-train/core/publication/later-texts.js';
import { publishableText } from '@through-train/core/publication/published-letter.js';
import { Refused } from '@through-train/core/refused.js';
import type { SiteDirectory, SiteTree } from '@through-train/core/sites/directory.js';
import type { Selectable } from 'kysely';
import { divisionName, latestEvaluation, toReply } from '../appeals/detail.js';
import type { Dependencies } from '../dependencies.js';
import { mayOpen, mayReachCitizen, type RoleTowards, rolesTowards } from './actors.js';
import { leadingFor } from './leading.js';
import type { Member } from './members.js';
import { staffListItem } from './queue-page.js';

type Row = Selectable<AppealRow>;

async function contactOf(
  db: Database,
  keys: Keys,
  row: Row,
  allowed: boolean,
): Promise<StaffCase['contact']> {
  const contact = allowed ? await readContact(db, keys, row) : null;
  if (!contact) return null;
  const { name, phone, email } = contact;
  return { name: name || null, phone: phone ?? null, email: email ?? null };
}

async function eventsOf(db: Database, appealId: number): Promise<StaffCase['events']> {
  const rows = await db
    .selectFrom('events')
    .leftJoin('staffMembers', 'staffMembers.id', 'events.memberId')
    .select(['action', 'at', 'role', 'byName', 'note', 'staffMembers.name as official'])
    .where('appealId', '=', appealId)
    .orderBy('sequence')
    .execute();
  return rows.map(({ action, at, role, byName, note, official }) => ({
    action,
    at,
    by: { role, name: byName === null ? null : JSON.parse(byName) },
    note,
    official,
  }));
}

/** What the official may do now, in whichever role. */
function allowedTo(found: Case, roles: readonly RoleTowards[], now: Date): StaffCase['allowed'] {
  const facts = lifecycleOf(found);
  const actions = roles.flatMap(({ actor }) =>
    allowedActions(facts, actor, found.site.rules, now.toISOString()),
  );
  // `who` of the lifecycle gives an official staff actions only.
  return [...new Set(actions)] as StaffCase['allowed'];
}

/** The units an `assign` may name: those that may work on it and are not accused. */
function assignableUnits(tree: SiteTree, facts: AppealFacts): Unit[] {
  return [...tree.units.values()].filter(
    ({ id }) => mayWorkOn(tree, id, facts.site) && !facts.accused.unitIds.includes(id),
  );
}

/** A reply as its approver reads it, with what its writer confirmed for the public. */
function waitingReply(row: Selectable<ReplyRow>): NonNullable<StaffCase['pendingReply']> {
  const { publicText } = row;
  return { ...toReply(row), publicText: publicText === null ? null : JSON.parse(publicText) };
}

/**
 * The appeal that a case was merged into, as far as the official may know of it: of a report only
 * those who may open the other know which it is.
 */
async function knownLeading(
  db: Database,
  sites: SiteDirectory,
  member: Member,
  facts: AppealFacts,
): Promise<string | null> {
  const { mergedInto } = facts;
  const leading = mergedInto === null ? undefined : await leadingFor(db, sites, member, mergedInto);
  return leading && (leading.readable || mayKnowLeading(facts, leading.facts)) ? mergedInto : null;
}

/** Who opens a case, and when. */
export interface CaseReader {
  readonly member: Member;
  readonly now: Date;
}

/**
 * The whole case as one official sees it, who may not see it any more when their own action took it
 * out of their hands (a unit returns it): they see the result.
 */
export async function staffCaseOf(
  db: Database,
  { sites, keys }: Pick<Dependencies, 'sites' | 'keys'>,
  found: Case,
  { member, now }: CaseReader,
): Promise<StaffCase> {
  const { row, facts, site, tree } = found;
  const roles = rolesTowards(tree, member.memberships, site);
  const details = readDetails(row);
  const replies = await db
    .selectFrom('replies')
    .selectAll()
    .where('appealId', '=', row.id)
    .orderBy('repliedAt')
    .orderBy('id')
    .execute();
  const pending = replies.find(({ status }) => status === 'pending');
  const supplements = await db
    .selectFrom('supplements')
    .select(['text', 'at'])
    .where('appealId', '=', row.id)
    .orderBy('id')
    .execute();
  const verdict = await latestEvaluation(db, row.id);
  const allowed = allowedTo(found, roles, now);
  const mergedInto = await knownLeading(db, sites, member, facts);
  const units = (ids: readonly (string | null)[]): Unit[] =>
    ids.flatMap((id) => tree.units.get(id ?? '') ?? []);
  return {
    ...staffListItem(tree, row, now),
    body: row.body,
    categoryId: row.categoryId,
    answers: details.answers,
    place: {
      divisionCode: row.divisionCode,
      name: divisionName(tree, row.divisionCode, row.siteId),
      address: details.address,
      point: details.point,
    },
    occurredOn: details.occurredOn,
    expectedOutcome: details.expectedOutcome,
    relatedNumber: details.relatedNumber,
    anonymous: row.anonymous === 1,
    contact: await contactOf(db, keys, row, mayReachCitizen(facts, roles)),
    publicationWish: row.publicationWish,
    published: publishableText(row),
    units: { lead: units([facts.leadUnitId])[0] ?? null, co: units(facts.coUnitIds) },
    accused: {
      unitIds: [...facts.accused.unitIds],
      mailboxIds: [...facts.accused.mailboxIds],
    },
    supplements,
    replies: replies.filter(({ status }) => status === 'given').map(toReply),
    texts: (await laterTexts(db, row.id, 'all')).map(({ unit: _, ...text }) => text),
    pendingReply: pending ? waitingReply(pending) : null,
    pendingExtension: facts.pendingExtension,
    evaluation: verdict && { grade: verdict.grade, reason: verdict.reason, at: verdict.at },
    reopeningRequested: facts.reopeningRequested,
    events: (await eventsOf(db, row.id)).map((event) =>
      event.action === 'merge' && mergedInto === null ? { ...event, note: null } : event,
    ),
    mergedInto,
    allowed,
    assignableUnits: allowed.includes('assign') ? assignableUnits(tree, facts) : [],
  };
}

/**
 * The whole case that an official opens.
 *
 * @throws Refused `not-found` when there is none or they may not see it, indistinguishably
 */
export async function readStaffCase(
  db: Database,
  dependencies: Pick<Dependencies, 'sites' | 'keys'>,
  reader: CaseReader,
  number: string,
): Promise<StaffCase> {
  const found = await loadCase(db, dependencies.sites, number);
  if (!mayOpen(found, reader.member)) throw new Refused('not-found');
  return await staffCaseOf(db, dependencies, found, reader);
}
