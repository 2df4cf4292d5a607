import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { JumpWatch, jumpBetween, type Reading } from './jump.js';

const hour = 3600;
const day = 24 * hour;
/** A server may have been switched off this long without anybody having to confirm the time. */
const longestPause = 30 * day;
/** A clock that went back is believed after this long; until then it may be put right again. */
const believedAfter = hour;

const secondsBetween = (earlier: string, later: Date): number =>
  (later.getTime() - Date.parse(earlier)) / 1000;

/** What the clock showed when it made the jobs wait; undefined when they do not. */
export async function heldSince(db: Database): Promise<string | undefined> {
  const row = await db.selectFrom('clock').select('heldAt').executeTakeFirst();
  return row?.heldAt ?? undefined;
}

/** An operator says that the time is right: what waits goes on. */
export async function confirmClock(db: Database, now: Date): Promise<void> {
  const row = { seenAt: now.toISOString(), heldAt: null };
  await db
    .insertInto('clock')
    .values({ id: 1, ...row })
    .onConflict((on) => on.column('id').doUpdateSet(row))
    .execute();
}

/**
 * Lets nothing that cannot be taken back happen by a clock that has just jumped ahead: a year too
 * far, the jobs would close every appeal, remind every office and destroy what is kept for a time.
 * They wait from a jump of more than a day, or when the server was last seen more than 30 days ago,
 * until the clock is back or `through-train clock confirm` says that it is right. The database
 * remembers that, so that a restart confirms nothing.
 */
export class ClockHold {
  readonly #db: Database;
  readonly #log: Logger;
  readonly #watch: JumpWatch;
  /** The last time this process let the jobs go by the clock. */
  #went: Reading | undefined;
  #isCompared = false;
  #isTold = false;
  /** How long the machine had been running when the clock was first seen far back. */
  #backSince: number | undefined;

  constructor(db: Database, log: Logger, watch = new JumpWatch(log)) {
    this.#db = db;
    this.#log = log;
    this.#watch = watch;
  }

  /** Whether the jobs may go by this time; to be asked each time before they do. */
  async mayGoBy(now: Date): Promise<boolean> {
    const reading = this.#watch.look(now);
    const goes = await this.#decide(reading);
    if (goes) this.#went = reading;
    return goes;
  }

  async #decide(reading: Reading): Promise<boolean> {
    const { now } = reading;
    if (!this.#isCompared) await this.#compareWithEvents(now);
    const known = await this.#db.selectFrom('clock').selectAll().executeTakeFirst();
    if (!known) {
      await confirmClock(this.#db, now);
      return true;
    }
    const { seenAt, heldAt } = known;
    const ahead = secondsBetween(seenAt, now);
    const isHeld =
      ahead > day &&
      (heldAt === null ? this.#hasJumped(ahead, reading) : secondsBetween(heldAt, now) > -day);
    if (isHeld && !this.#isTold) {
      this.#log.error(
        { clock: { lastSeen: seenAt, shows: now } },
        'The jobs wait, because the clock is far ahead of where it was. Put it right; or, if it is right, run "through-train clock confirm".',
      );
    }
    this.#isTold = isHeld;
    if (isHeld !== (heldAt !== null)) {
      await this.#db
        .updateTable('clock')
        .set({ heldAt: isHeld ? now.toISOString() : null })
        .execute();
      if (!isHeld) this.#log.warn({ clock: { shows: now } }, 'The clock is back. The jobs go on.');
    }
    if (!isHeld && this.#isBelieved(ahead, reading)) await confirmClock(this.#db, now);
    return !isHeld;
  }

  /** Measured since the jobs last went, so that a look that failed does not lose the jump. */
  #hasJumped(ahead: number, reading: Reading): boolean {
    return this.#went ? jumpBetween(this.#went, reading) > day : ahead > longestPause;
  }

  /** Not yet when it went far back: it may be a machine that has not been told the time yet. */
  #isBelieved(ahead: number, { running }: Reading): boolean {
    if (ahead > -day) {
      this.#backSince = undefined;
      return true;
    }
    this.#backSince ??= running;
    return running - this.#backSince >= believedAfter;
  }

  /** A clock far behind what has happened is told of once, at the start. */
  async #compareWithEvents(now: Date): Promise<void> {
    this.#isCompared = true;
    const { newest } = await this.#db
      .selectFrom((eb) =>
        eb.selectFrom('events').select('at').orderBy('id', 'desc').limit(1000).as('late'),
      )
      .select((eb) => eb.fn.max('at').as('newest'))
      .executeTakeFirstOrThrow();
    if (newest && secondsBetween(newest, now) < -day) {
      const clock = { newestEvent: newest, shows: now };
      this.#log.warn({ clock }, 'The clock is behind what has happened here. Is it right?');
    }
  }
}
