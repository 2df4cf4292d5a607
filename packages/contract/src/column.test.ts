import { expect, test } from 'vitest';
import { categoryPath, columnFor } from './column.js';
import type { Category, Column } from './site.js';

const category = (id: string, children: Category[] = []): Category => ({
  id,
  name: { 'zh-CN': id },
  questions: [],
  children,
});
const categories = [category('market', [category('prices')]), category('roads')];
const column = (id: string, kinds: Column['kinds'], categoryIds: string[] = []): Column => ({
  id,
  name: { 'zh-CN': id },
  kinds,
  categoryIds,
});
const columns = [
  column('peoples-voices', ['complaint', 'request']),
  column('ask-politics', ['consultation']),
  column('consumer-rights', [], ['market']),
];
const choose = (kind: Column['kinds'][number], categoryId?: string) =>
  columnFor(columns, categories, kind, categoryId)?.id;

test('a category decides over the kind, also for what lies below it', () => {
  expect(choose('complaint', 'prices')).toBe('consumer-rights');
  expect(choose('complaint', 'roads')).toBe('peoples-voices');
});

test('the kind decides otherwise, and the first column takes the rest', () => {
  expect(choose('consultation')).toBe('ask-politics');
  expect(choose('thanks')).toBe('peoples-voices');
  expect(columnFor([], categories, 'thanks')).toBeUndefined();
});

test('the path to a category leads from branch to leaf', () => {
  expect(categoryPath(categories, 'prices')).toEqual(['market', 'prices']);
  expect(categoryPath(categories, 'nowhere')).toEqual([]);
});
