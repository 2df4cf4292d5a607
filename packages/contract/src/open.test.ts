import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { AppealPage } from './appeal-list.js';
import { EmbedCheck } from './embed-check.js';
import type { Endpoint } from './endpoint.js';
import { endpoints } from './endpoints.js';
import { Site } from './site.js';
import { SiteConfig } from './site-config.js';
import { Submission } from './submission.js';

interface Schema {
  readonly [key: string]: unknown;
}

const answers: readonly (readonly [string, z.ZodMiniType])[] = [
  ...Object.entries<Endpoint>(endpoints).flatMap(([name, { answer }]) =>
    answer ? [[name, answer] as const] : [],
  ),
  ['embedCheck', EmbedCheck],
];

/** Where a schema refuses a value of the right kind, beyond what every number and time must be. */
function bounds(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) {
    // A list of known words that any other text may join.
    if (schema.some((each) => JSON.stringify(each) === '{"type":"string"}')) return [];
    return schema.flatMap((each, index) => bounds(each, `${path}/${index}`));
  }
  const { format, pattern, minimum, maximum, ...rest } = schema as Schema;
  const isMoment = format === 'date-time' || format === 'date';
  const isWhole = maximum === Number.MAX_SAFE_INTEGER && minimum === -maximum;
  const forbidden = ['enum', 'const', 'minLength', 'maxLength', 'minItems', 'maxItems'];
  return [
    ...(pattern && !isMoment ? [`${path}/pattern`] : []),
    ...(maximum !== undefined && !isWhole ? [`${path}/maximum`] : []),
    ...(rest.additionalProperties === false ? [`${path}/additionalProperties`] : []),
    ...forbidden.filter((key) => typeof rest[key] !== 'undefined').map((key) => `${path}/${key}`),
    ...Object.entries(rest).flatMap(([key, value]) => bounds(value, `${path}/${key}`)),
  ];
}

test.each(answers)(
  '%s answers with words, lengths and numbers that a later server may widen',
  (_, answer) => {
    expect(bounds(z.toJSONSchema(answer, { io: 'input' }))).toEqual([]);
  },
);

const row = {
  number: '430682-20261123-00042-3',
  title: '3栋电梯停运',
  excerpt: '',
  column: 'peoples-voices',
  kind: 'complaint',
  categoryId: null,
  site: 'linxiang',
  siteName: { 'zh-CN': '临湘市' },
  mailboxId: null,
  mailboxName: null,
  state: 'handled',
  responsible: null,
  submittedAt: '2026-11-23T01:00:00Z',
  repliedAt: null,
  dueAt: null,
  overdue: false,
  supervisionLevel: null,
  supports: 0,
};
const pageOf = (change: object) => ({ items: [{ ...row, ...change }], nextCursor: null });

test.each([
  ['a state', { state: 'archived', stateName: { 'zh-CN': '已归档' } }],
  ['a kind', { kind: 'petition' }],
  ['a level of supervision', { supervisionLevel: 'inspected' }],
  ['a longer id', { column: 'a'.repeat(100) }],
  ['another form of number', { number: 'TT-2030-42' }],
  ['a member', { likes: 4 }],
  ['a language', { siteName: { 'zh-CN': '临湘市', ug: 'لىنشياڭ' } }],
])('%s that this version does not know is no mistake of an answer', (_, change) => {
  expect(AppealPage.safeParse(pageOf(change)).success).toBe(true);
});

test.each([
  ['a missing title', { title: undefined }],
  ['a state that is no text', { state: 4 }],
  ['a day that is none', { submittedAt: 'yesterday' }],
  ['a name without Chinese', { siteName: { en: 'Linxiang' } }],
])('%s is one', (_, change) => {
  expect(AppealPage.safeParse(pageOf(change)).success).toBe(false);
});

test('what is asked of the server stays as strict as it is', () => {
  const column = { id: 'a', name: { 'zh-CN': '甲' }, kinds: ['petition'], categoryIds: [] };
  expect(Site.shape.columns.safeParse([column]).success).toBe(true);
  expect(SiteConfig.shape.columns.safeParse([column]).success).toBe(false);
  expect(Submission.safeParse({ kind: 'petition' }).error?.issues).toContainEqual(
    expect.objectContaining({ path: ['kind'] }),
  );
});
