/** Rows of many appeals that were asked for at once, as those of each, in the order they came in. */
export function byAppeal<Row extends { readonly appealId: number }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  return Map.groupBy(rows, ({ appealId }) => appealId);
}
