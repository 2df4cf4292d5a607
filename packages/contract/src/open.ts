import * as z from 'zod/mini';

// What answers say is open: a minor release may add a state, a kind or a longer number, and nobody
// who reads version 1 may fail over it (docs/migration.md). So an answer names the values that this
// version knows and lets any other pass; requests stay as strict as the server that reads them.

/**
 * A word this version knows, or one that a later server may send: a `switch` over it needs a
 * `default`. Editors still propose those that are known.
 */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** A word of an answer: one of those known, or any other. */
export const open = <const Known extends readonly string[]>(
  known: Known,
): z.ZodMiniType<Open<Known[number]>, Open<Known[number]>> => z.union([z.enum(known), z.string()]);

/** An answer's id of a site, mailbox, unit, category, column, question or option. */
export const openId = z.string();

/**
 * An answer's reference number.
 * @example "430682-20261123-00042-3"
 */
export const openNumber = z.string();

/**
 * An answer's code of a division.
 * @example "430682"
 */
export const openDivision = z.string();
