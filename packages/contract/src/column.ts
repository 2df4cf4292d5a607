import type { Open } from './open.js';
import type { Category, Column } from './site.js';
import type { Kind } from './vocabulary.js';

/** The chain of category ids from branch to leaf that ends at `categoryId`; empty when unknown. */
export function categoryPath(categories: readonly Category[], categoryId: string): string[] {
  for (const category of categories) {
    if (category.id === categoryId) return [category.id];
    const below = categoryPath(category.children, categoryId);
    if (below.length > 0) return [category.id, ...below];
  }
  return [];
}

/**
 * The column an appeal belongs to when the citizen was not asked: the one that lists its category,
 * else the first that lists its kind, else the first. Undefined only when there are no columns.
 */
export function columnFor(
  columns: readonly Column[],
  categories: readonly Category[],
  kind: Open<Kind>,
  categoryId?: string,
): Column | undefined {
  const path = categoryId ? categoryPath(categories, categoryId) : [];
  return (
    columns.find((column) => column.categoryIds.some((id) => path.includes(id))) ??
    columns.find((column) => column.kinds.includes(kind)) ??
    columns[0]
  );
}
