import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, type TransactionBuilder } from 'kysely';
import type { Tables } from '../schema.js';
import { isOvertaken } from './error.js';

const mostTimes = 12;
/** Grows with each time, in milliseconds; by chance, so that the same two do not meet again. */
const longestPause = 20;

/**
 * A database whose transactions are done again when PostgreSQL ended them because of another one: two
 * that wait for each other, or that cannot both be right. So nothing outside of the database may be
 * changed within one.
 */
export class RepeatingDatabase extends Kysely<Tables> {
  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction();
    const once = builder.execute.bind(builder) as TransactionBuilder<Tables>['execute'];
    builder.execute = async (callback) => {
      for (let time = 1; ; time += 1) {
        try {
          return await once(callback);
        } catch (error) {
          if (!isOvertaken(error) || time === mostTimes) throw error;
        }
        await pause(Math.random() * longestPause * time);
      }
    };
    return builder;
  }
}
