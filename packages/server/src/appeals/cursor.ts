import { invalidField } from '@through-train/core/refused.js';
import * as z from 'zod/mini';

const Cursor = z.tuple([
  z.string(),
  z.union([z.string(), z.number(), z.null()]),
  z.int().check(z.positive()),
]);

/** Where a page ended: the value it is ordered by, and the id that tells equal values apart. */
export interface Position {
  readonly value: string | number | null;
  readonly id: number;
}

/** A position in the order `sort`, as an opaque text. */
export const writeCursor = (sort: string, { value, id }: Position): string =>
  Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');

/** The position again. A cursor made for another order is refused, like any other text. */
export function readCursor(sort: string, cursor: string): Position {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    content = undefined;
  }
  const parsed = z.safeParse(Cursor, content);
  if (!parsed.success || parsed.data[0] !== sort) {
    throw invalidField('/cursor', 'must be the nextCursor of a page in the same order');
  }
  return { value: parsed.data[1], id: parsed.data[2] };
}
