import { setImmediate as turn } from 'node:timers/promises';
import type { Command, duties } from '@through-train/contract';
import { applyCommand } from '@through-train/core/cases/change.js';
import { Refused } from '@through-train/core/refused.js';
import type { Dependencies } from '../dependencies.js';

interface Needs extends Pick<Dependencies, 'db' | 'sites' | 'log'> {
  /** Aborts when the rest is to be left for another time. */
  readonly signal?: AbortSignal;
}
type DueFor = (typeof duties)[number];

const batch = 200;

async function numbersPast(
  { db }: Needs,
  dueFor: readonly DueFor[],
  now: Date,
  after: number,
): Promise<{ id: number; number: string }[]> {
  return await db
    .selectFrom('appeals')
    .select(['id', 'number'])
    .where('dueFor', 'in', dueFor)
    .where('dueAt', '<', now.toISOString())
    .where('id', '>', after)
    // The ladder above the first step is a supervisor's decision.
    .$if(dueFor.includes('accept'), (query) => query.where('supervisionLevel', 'is', null))
    .orderBy('id')
    .limit(batch)
    .execute();
}

async function actOnAll(
  needs: Needs,
  dueFor: readonly DueFor[],
  command: Command,
  now: Date,
): Promise<number> {
  let done = 0;
  let after = 0;
  for (;;) {
    const found = await numbersPast(needs, dueFor, now, after);
    for (const { number } of found) {
      try {
        await needs.db.transaction().execute((trx) => {
          const author = { actor: { role: 'system' } } as const;
          return applyCommand(trx, needs.sites, { number, author, command, now });
        });
        done += 1;
      } catch (error) {
        // Somebody acted in between, or the site's own limit has not quite ended.
        if (!(error instanceof Refused)) throw error;
      }
      // After weeks without the server thousands may be late; citizens are served in between.
      await turn(undefined, needs.signal && { signal: needs.signal });
    }
    const last = found.at(-1);
    if (found.length < batch || !last) return done;
    after = last.id;
  }
}

/**
 * Does what time itself brings: an appeal the citizen did not add to goes back to the officials, one
 * whose reply was not evaluated is closed, and officials who are late get a first reminder.
 *
 * @returns how many appeals each of them concerned
 * @throws AbortError when `signal` aborts before all is done
 */
export async function keepDeadlines(
  needs: Needs,
  now: Date,
): Promise<{ resumed: number; closed: number; reminded: number }> {
  const note = '已超过办理期限，系统自动提醒。';
  const reminder = { action: 'supervise', level: 'reminder', note } as const;
  return {
    resumed: await actOnAll(needs, ['supplement'], { action: 'resume' }, now),
    closed: await actOnAll(needs, ['evaluate'], { action: 'close' }, now),
    reminded: await actOnAll(needs, ['accept', 'resolve'], reminder, now),
  };
}
