/** An item that was left out of a list, because something in it is missing or of the wrong kind. */
export interface MalformedItem {
  /** Its place in the list as the API sent it, from 0. */
  readonly index: number;
  /** What is wrong in it, such as `siteName.zh-CN`; empty when it is no object at all. */
  readonly path: string;
}

/** An answer as it is handed on: of a list the items that can be read, and which ones cannot. */
export type Legible<A> = A extends { items: readonly unknown[] }
  ? A & {
      /** Left out of `items`; not there when nothing was. */
      readonly malformed?: readonly MalformedItem[];
    }
  : A;

type Result =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: Failure };
/** What both zod and the checks of the CDN build tell of a mistake. */
interface Failure {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}
interface Schema {
  safeParse(data: unknown): Result;
}

/**
 * Checks an answer; an item of a list that is not as promised is left out, and the others are read.
 * Where none is left, the answer is malformed as a whole.
 */
export function legibly(schema: Schema, data: unknown): Result {
  const malformed: MalformedItem[] = [];
  for (let rest = data; ; ) {
    const result = schema.safeParse(rest);
    if (result.success) {
      return malformed.length > 0
        ? { success: true, data: { ...(result.data as object), malformed } }
        : result;
    }
    const [list, at, ...path] = result.error.issues[0]?.path ?? [];
    const { items } = Object(rest) as { items?: unknown };
    if (list !== 'items' || at === undefined || !Array.isArray(items) || items.length < 2) {
      return result;
    }
    rest = { ...(rest as object), items: items.filter((_, index) => index !== Number(at)) };
    malformed.push({ index: Number(at) + malformed.length, path: path.join('.') });
  }
}
