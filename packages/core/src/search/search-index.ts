import type { AliasableExpression, Expression, SqlBool } from 'kysely';
import type { Database, Transaction } from '../database/database.js';

/** What the public may read of an appeal. */
export interface SearchedTexts {
  readonly title: string;
  readonly body: string;
  /** Everything that came after the letter; line breaks part the texts. */
  readonly later: string;
}

/** A pair of characters, folded, and how much it counts that a text holds it: a whole number. */
export interface CountingPair {
  readonly pair: string;
  readonly weight: number;
}

/** A number of texts, and how much of what is asked for each of them holds. */
export interface Sharing {
  readonly appealId: number;
  readonly weight: number;
}

/**
 * Finds published appeals by what stands in them. Each engine keeps it in its own way, and all find the
 * same: a word finds exactly the appeals in whose folded texts it stands.
 */
export interface SearchIndex {
  /** Enters an appeal of which nothing is in the index. */
  readonly enter: (trx: Transaction, appealId: number, texts: SearchedTexts) => Promise<void>;
  readonly remove: (trx: Transaction, appealId: number) => Promise<void>;
  readonly clear: (trx: Transaction) => Promise<void>;
  /** The condition on `appeals` that its texts hold each of the words, of which there is one at least. */
  readonly holds: (words: readonly string[]) => Expression<SqlBool>;
  /** In how many appeals each of the pairs stands; one that stands in none may be missing. */
  readonly frequencies: (
    db: Database,
    pairs: readonly string[],
  ) => Promise<ReadonlyMap<string, number>>;
  /** The appeals whose title or body holds one of the pairs or more, as a table. */
  readonly sharing: (pairs: readonly CountingPair[]) => AliasableExpression<Sharing>;
}
