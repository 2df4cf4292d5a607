import { latestEnd } from '@through-train/core/clock/stored-times.js';
import type { Database } from '@through-train/core/database/database.js';

/** A job that one process at a time may do. */
export interface Lease {
  readonly name: string;
  /** Who asks: a random name for each process. */
  readonly holder: string;
  readonly seconds: number;
  readonly now: Date;
}

/**
 * Takes a lease, or keeps it; false while another process holds it. It ends by itself, also when it
 * was taken by a clock that was ahead.
 */
export async function takeLease(
  db: Database,
  { name, holder, seconds, now }: Lease,
): Promise<boolean> {
  const expiresAt = new Date(now.getTime() + seconds * 1000).toISOString();
  const { numInsertedOrUpdatedRows: taken } = await db
    .insertInto('leases')
    .values({ name, holder, expiresAt })
    .onConflict((on) =>
      on
        .column('name')
        .doUpdateSet({ holder, expiresAt })
        .where((eb) =>
          eb.or([
            eb('leases.holder', '=', holder),
            eb('leases.expiresAt', '<=', now.toISOString()),
            eb('leases.expiresAt', '>', latestEnd(seconds, now)),
          ]),
        ),
    )
    .executeTakeFirst();
  return (taken ?? 0n) > 0n;
}
