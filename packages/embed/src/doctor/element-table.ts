/**
 * The elements with their attributes, in as few bytes as it takes: for each attribute the values that
 * are allowed, or null for any.
 */
export type ElementTable = Readonly<
  Record<string, Readonly<Record<string, readonly string[] | null>>>
>;
