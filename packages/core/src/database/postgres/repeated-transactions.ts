import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, type TransactionBuilder } from 'kysely';
import type { Tables } from '../schema.js';
import { takeTurns } from '../turns.js';
import { isOvertaken } from './error.js';

/** How long a transaction is tried again, in milliseconds, and how long is paused between two times. */
const longestTrying = 10_000;
const longestPause = 50;

/**
 * A database whose transactions are done again when PostgreSQL ended them because of another one: two
 * that wait for each other, or that cannot both be right. So nothing outside of the database may be
 * changed within one.
 */
export class RepeatingDatabase extends Kysely<Tables> {
  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction();
    const execute: TransactionBuilder<Tables>['execute'] = builder.execute.bind(builder);
    builder.execute = async (callback) => {
      const until = performance.now() + longestTrying;
      for (let time = 1; ; time += 1) {
        try {
          return await execute(async (trx) => {
            // Those that were ended before come one by one, so that they do not end each other again.
            if (time > 1) await takeTurns(trx, ['repeated transactions']);
            return await callback(trx);
          });
        } catch (error) {
          if (!isOvertaken(error) || performance.now() > until) throw error;
        }
        await pause(Math.random() * longestPause);
      }
    };
    return builder;
  }
}
