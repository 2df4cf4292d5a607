import { createHash } from 'node:crypto';
import { secondsLeft } from '@through-train/core/clock/stored-times.js';
import type { Database } from '@through-train/core/database/database.js';
import type { StoredAnswer } from '@through-train/core/privacy/kept-answers.js';
import { CompiledQuery } from 'kysely';
import { KeptBytes } from './kept-bytes.js';

/** An answer that everybody gets, with the tag that tells it from any other. */
export interface PublicAnswer extends StoredAnswer {
  readonly etag: string;
}

interface Kept extends PublicAnswer {
  readonly revisions: string;
  readonly until: number;
  readonly url: string;
}

/** Bytes of one endpoint's answers and their addresses, of which the longest hold a whole letter. */
const mostKept = 8 * 1024 * 1024;
/** Whether something is late changes by time alone. */
const keptSeconds = 10;

const revisions: CompiledQuery<{ value: number }> = CompiledQuery.raw(
  'select "value" from "revisions" order by "name"',
);

const etagOf = (body: string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/**
 * Keeps answers to everybody as long as nothing public has changed, which the database counts in one
 * place for all processes: what was taken down is gone with the next request.
 */
export class AnswerCache {
  readonly #kept = new KeptBytes<Kept>(mostKept, ({ url, body }) => 2 * (url.length + body.length));

  /** The kept answer to a URL, or the one that `make` gives. */
  async answer(
    db: Database,
    url: string,
    now: Date,
    make: () => Promise<StoredAnswer>,
  ): Promise<PublicAnswer> {
    const { rows } = await db.executeQuery(revisions);
    const current = rows.map(({ value }) => value).join();
    const known = this.#kept.get(url);
    const fresh = known && secondsLeft(known.until, keptSeconds, now) > 0;
    if (fresh && known.revisions === current) return known;
    const made = await make();
    const until = now.getTime() + keptSeconds * 1000;
    const kept = { ...made, etag: etagOf(made.body), revisions: current, until, url };
    this.#kept.set(url, kept);
    return kept;
  }
}
