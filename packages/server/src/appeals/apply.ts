import {
  type Actor,
  type AppealFacts,
  type Command,
  decide,
  type LifecycleEvent,
  type LocalizedText,
  limitsOf,
  type StaffActor,
} from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Transaction } from '../database/database.js';
import { insertRow } from '../database/insert-row.js';
import type { AppealRow } from '../database/schema.js';
import { Refused } from '../refused.js';
import type { SiteDirectory } from '../sites/directory.js';
import { accusationsThatFollow } from './accusation.js';
import { keepEffects } from './effects.js';
import { keepTexts } from './keep-texts.js';
import { type Projection, type PublicNames, projectionOf } from './projection.js';
import { indexForSearch, publishableText } from './publication.js';
import { checkReferences } from './references.js';

/** Who gives a command. The public is told the post, the unit or the site, never a person. */
export type Author =
  | { readonly actor: Exclude<Actor, StaffActor> }
  | {
      readonly actor: StaffActor;
      /** Null when no account stands behind it: the demonstration's past. */
      readonly memberId: number | null;
      /** Name of the site the role is held for. */
      readonly siteName: LocalizedText;
    };

/** A command on an appeal. */
export interface CommandOn {
  readonly number: string;
  readonly author: Author;
  readonly command: Command;
  readonly now: Date;
}

/** The post, unit or site the public is told; null for citizen and system. */
function publicNameOf(
  author: Author,
  facts: AppealFacts,
  names: PublicNames,
): LocalizedText | null {
  if (!('memberId' in author)) return null;
  const { actor, siteName } = author;
  if (actor.role === 'leader') {
    return (facts.mailboxId === null ? undefined : names.mailbox(facts.mailboxId)) ?? siteName;
  }
  if (actor.role === 'unit') {
    const mine = [facts.leadUnitId, ...facts.coUnitIds, ...actor.unitIds].find(
      (id) => id !== null && actor.unitIds.includes(id),
    );
    return (mine ? names.unit(mine) : undefined) ?? siteName;
  }
  return siteName;
}

interface NewEvent {
  readonly row: Pick<Selectable<AppealRow>, 'id'>;
  readonly event: LifecycleEvent;
  readonly author: Author;
  readonly byName: LocalizedText | null;
  readonly command: Command;
  readonly now: string;
}

async function appendEvent(trx: Transaction, entry: NewEvent): Promise<void> {
  const { row, event, author, byName, command, now } = entry;
  await insertRow(trx, 'events', {
    appealId: row.id,
    sequence: event.sequence,
    action: event.action,
    at: now,
    role: author.actor.role,
    byName: byName && JSON.stringify(byName),
    memberId: 'memberId' in author ? author.memberId : null,
    note: event.note,
    shownTo: event.shownTo,
    noteTo: event.noteTo,
    command: JSON.stringify(command),
  });
}

type PublicColumns = Pick<
  AppealRow,
  'redactedTitle' | 'redactedBody' | 'publicTitle' | 'publicBody' | 'publishedAt'
>;

function publicColumns(
  row: Selectable<AppealRow>,
  facts: AppealFacts,
  command: Command,
  now: string,
): PublicColumns {
  const rewritten = command.action === 'redact' && command.part === undefined;
  const redacted = {
    redactedTitle: (rewritten && command.title) || row.redactedTitle,
    redactedBody: (rewritten && command.body) || row.redactedBody,
  };
  if (facts.publication !== 'published') {
    return { ...redacted, publicTitle: null, publicBody: null, publishedAt: null };
  }
  if (row.publicTitle !== null && !rewritten) {
    const { publicTitle, publicBody, publishedAt } = row;
    return { ...redacted, publicTitle, publicBody, publishedAt };
  }
  const { title, body } = publishableText({ ...row, ...redacted });
  return { ...redacted, publicTitle: title, publicBody: body, publishedAt: row.publishedAt ?? now };
}

const searchable = (row: Pick<AppealRow, 'publicTitle' | 'publicBody'>): string =>
  JSON.stringify([row.publicTitle, row.publicBody]);

/**
 * Does one command to an appeal, whoever gives it: the lifecycle decides, the event is appended,
 * projection, texts and search index follow, all in the caller's transaction.
 *
 * @returns the appeal as it is afterwards
 * @throws Refused `not-found` or what the lifecycle refuses; nothing is changed then
 * @example
 * await db.transaction().execute((trx) =>
 *   applyCommand(trx, sites, { number, author: { actor: { role: 'citizen' } }, command, now }),
 * );
 */
export async function applyCommand(
  trx: Transaction,
  sites: SiteDirectory,
  { number, author, command, now }: CommandOn,
): Promise<Selectable<AppealRow>> {
  const row = await trx
    .selectFrom('appeals')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst();
  const tree = await sites.current(trx);
  const site = row && tree.site(row.siteId);
  if (!site) throw new Refused('not-found');

  const before: AppealFacts = JSON.parse(row.facts);
  const at = now.toISOString();
  const loaded = { ...before, limits: limitsOf(before, site.deadlines) };
  const decision = decide(loaded, author.actor, command, site.rules, at);
  if (!decision.ok) throw new Refused(decision.code, { detail: decision.message });
  // What the system says was checked when an official said it.
  if (author.actor.role !== 'system') await checkReferences(trx, tree, row, command);

  const after: AppealFacts = { ...before, ...decision.changes };
  const names: PublicNames = {
    unit: (id) => tree.units.get(id)?.name,
    mailbox: (id) => tree.mailboxes.get(id)?.name,
  };
  const byName = publicNameOf(author, after, names);
  await appendEvent(trx, { row, event: decision.event, author, byName, command, now: at });
  const { sequence } = decision.event;
  await keepEffects(trx, { row, before, after, command, sequence, names, now: at });
  const lateTextsChanged = await keepTexts(trx, row.id, { before, after, command });

  const projection: Projection = projectionOf(after, site.deadlines, names);
  const changed = {
    ...projection,
    ...publicColumns(row, after, command, at),
    firstRepliedAt: row.firstRepliedAt ?? after.repliedAt,
    revision: sequence,
    updatedAt: at,
  };
  await trx.updateTable('appeals').set(changed).where('id', '=', row.id).execute();
  let updated = { ...row, ...changed };
  if (lateTextsChanged || searchable(row) !== searchable(updated)) {
    const { publicTitle, publicBody } = updated;
    const published =
      publicTitle === null || publicBody === null ? null : { title: publicTitle, body: publicBody };
    await indexForSearch(trx, row.id, published);
  }
  for (const next of await accusationsThatFollow(trx, before, after)) {
    const followed = await applyCommand(trx, sites, { ...next, now });
    if (followed.id === row.id) updated = followed;
  }
  return updated;
}
