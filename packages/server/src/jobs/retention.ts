import { setImmediate as turn } from 'node:timers/promises';
import { applyCommand } from '@through-train/core/cases/change.js';
import type { Database } from '@through-train/core/database/database.js';
import { forgetDeletedContacts } from '@through-train/core/database/forget-deleted.js';
import type { SiteTree } from '@through-train/core/sites/directory.js';
import { sql } from 'kysely';
import type { Dependencies } from '../dependencies.js';

interface Needs extends Pick<Dependencies, 'db' | 'sites'> {
  /** Aborts when the rest is to be left for another time. */
  readonly signal?: AbortSignal;
}

const dayMs = 86_400_000;
const looked = 2000;
/** So many in one transaction, so that nobody waits long for the writer's lock. */
const destroyedAtOnce = 100;

interface Kept {
  readonly id: number;
  readonly number: string;
  readonly siteId: string;
  readonly closedAt: string | null;
}

/**
 * Contacts from one on, with when their appeal was closed. That of a merged appeal is needed as long as
 * the one that leads in the end is open.
 */
async function contactsAfter(db: Database, after: number): Promise<Kept[]> {
  return await db
    .selectFrom('contacts')
    .innerJoin('appeals', 'appeals.id', 'contacts.appealId')
    .select(['appeals.id', 'appeals.number', 'appeals.siteId'])
    .select(
      sql<string | null>`case when "appeals"."handling" = 'merged' then (
        with recursive "chain" ("closedAt", "next") as (
          select "appeals"."closedAt", "appeals"."mergedInto"
          union all
          select "leading"."closedAt", "leading"."mergedInto"
          from "chain" join "appeals" as "leading" on "leading"."number" = "chain"."next")
        select case when count(*) = count("closedAt") then max("closedAt") end from "chain")
        else "appeals"."closedAt" end`.as('closedAt'),
    )
    .where('contacts.appealId', '>', after)
    .orderBy('contacts.appealId')
    .limit(looked)
    .execute();
}

/** Whether the site has kept it for as long as it may. */
function isOver(tree: SiteTree, { siteId, closedAt }: Kept, now: Date): boolean {
  const site = tree.site(siteId);
  if (!site || closedAt === null) return false;
  return Date.parse(closedAt) + site.contactRetentionDays * dayMs < now.getTime();
}

/** The appeals whose contact has been kept for as long as their site says, a part at a time. */
export async function* contactsToDestroy(
  { db, sites }: Needs,
  now: Date,
  wanted: (siteId: string) => boolean = () => true,
): AsyncGenerator<readonly Kept[]> {
  const tree = await sites.current(db);
  for (let after = 0; ; ) {
    const found = await contactsAfter(db, after);
    const over = found.filter((kept) => wanted(kept.siteId) && isOver(tree, kept, now));
    if (over.length > 0) yield over;
    const last = found.at(-1);
    if (found.length < looked || !last) return;
    after = last.id;
    await turn();
  }
}

/**
 * Destroys how to reach the citizens of appeals that were closed long enough ago (个人信息保护法
 * Art. 19, 47). Each appeal gets an event that says so and holds nothing of it; the bytes are
 * overwritten in the database and gone from its log.
 *
 * @returns for each site how many
 * @throws AbortError when `signal` aborts before all is done
 */
export async function destroyOldContacts(
  needs: Needs,
  now: Date,
  wanted?: (siteId: string) => boolean,
): Promise<ReadonlyMap<string, number>> {
  const { db } = needs;
  const destroyed = new Map<string, number>();
  try {
    for await (const over of contactsToDestroy(needs, now, wanted)) {
      await destroy(needs, over, now, destroyed);
    }
  } finally {
    // Each time: before, somebody may have read, or the process died, and the log kept the bytes.
    await forgetDeletedContacts(db);
  }
  return destroyed;
}

/** Destroys what a look has found, and counts it for each site. */
async function destroy(
  { db, sites, signal }: Needs,
  over: readonly Kept[],
  now: Date,
  destroyed: Map<string, number>,
): Promise<void> {
  for (let from = 0; from < over.length; from += destroyedAtOnce) {
    const some = over.slice(from, from + destroyedAtOnce);
    await db.transaction().execute(async (trx) => {
      for (const { id, number, siteId } of some) {
        const { numDeletedRows } = await trx
          .deleteFrom('contacts')
          .where('appealId', '=', id)
          .executeTakeFirst();
        // Another process was first.
        if (numDeletedRows === 0n) continue;
        const author = { actor: { role: 'system' } } as const;
        const command = { action: 'destroy-contact' } as const;
        await applyCommand(trx, sites, { number, author, command, now });
        destroyed.set(siteId, (destroyed.get(siteId) ?? 0) + 1);
      }
    });
    await turn(undefined, signal && { signal });
  }
}
