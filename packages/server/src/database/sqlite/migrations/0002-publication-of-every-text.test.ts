import {
  type AppealDetail,
  type AppealFacts,
  type AppealPage,
  newAppeal,
} from '@through-train/contract';
import type { Tables } from '@through-train/core/database/schema.js';
import { sqliteDialect } from '@through-train/core/database/sqlite/dialect.js';
import { firstTables } from '@through-train/core/database/sqlite/migrations/0001-first-version.js';
import { searchTokens } from '@through-train/core/search/sqlite/tokens.js';
import { saveSite } from '@through-train/core/sites/store.js';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { province } from '../../../testing/province.fixture.js';
import {
  get,
  officialsDo,
  startTestServer,
  type TestServer,
  textsOf,
} from '../../../testing/test-server.fixture.js';

type Old = Kysely<Tables>;
interface OldEvent {
  readonly action: string;
  readonly role?: string;
  readonly note?: string;
  readonly shownTo?: string;
  readonly noteTo?: string;
}
interface OldAppeal {
  readonly number: string;
  readonly events: readonly OldEvent[];
  readonly publication?: string;
  readonly wish?: 'public' | 'private';
  readonly handling?: string;
  readonly replies?: readonly (readonly [status: string, findings: string])[];
  readonly reason?: string;
  readonly supplement?: string;
}

const day = (at: number): string => `2026-11-${String(at).padStart(2, '0')}T02:00:00.000Z`;

/** Writes an appeal as the first version left it. */
async function keep(db: Old, old: OldAppeal): Promise<void> {
  const { number, events, publication = 'published', wish = 'public', handling = 'closed' } = old;
  const { sequence, texts, pendingPublicText, ...facts } = newAppeal({
    number,
    kind: 'complaint',
    site: 'linxiang',
    publicationWish: wish,
    mailboxId: null,
    mailboxUnitId: null,
    submittedAt: day(1),
  });
  const shown = publication === 'published' ? '关于旧城的来信' : null;
  const replied = old.replies?.some(([status]) => status === 'given') ? day(9) : null;
  await sql`insert into "appeals" ("number", "siteId", "provinceId", "prefectureId", "countyId",
      "divisionCode", "column", "kind", "language", "title", "body", "details", "anonymous",
      "publicationWish", "queryCodeHash", "submittedAt", "facts", "handling", "publication", "state",
      "paused", "repliedAt", "publicTitle", "publicBody", "publishedAt", "revision", "updatedAt")
    values (${number}, 'linxiang', 'hunan', 'yueyang', 'linxiang', '430682', 'peoples-voices',
      'complaint', 'zh-CN', '关于旧城的来信', '旧城渗水无人来修。', '{}', 1, ${wish}, x'00', ${day(1)},
      ${JSON.stringify({ ...facts, handling, publication, repliedAt: replied })}, ${handling},
      ${publication}, 'handled', 0, ${replied}, ${shown}, ${shown && '旧城渗水无人来修。'},
      ${shown && day(2)}, ${events.length}, ${day(9)})`.execute(db);
  const { rows } = await sql<{ id: number }>`select max("id") as "id" from "appeals"`.execute(db);
  const id = rows[0]?.id ?? 0;
  for (const [index, event] of events.entries()) {
    const { action, role = 'unit', note = null, shownTo = 'public', noteTo = 'staff' } = event;
    await sql`insert into "events" ("appealId", "sequence", "action", "at", "role", "note",
        "shownTo", "noteTo", "command")
      values (${id}, ${index + 1}, ${action}, ${day(index + 1)}, ${role}, ${note}, ${shownTo},
        ${noteTo}, '{}')`.execute(db);
  }
  for (const [status, findings] of old.replies ?? []) {
    await sql`insert into "replies" ("appealId", "status", "unitName", "request", "findings",
        "decision", "legalBasis", "repliedAt")
      values (${id}, ${status}, '{"zh-CN":"住建局"}', '', ${findings}, '已办。', '',
        ${day(9)})`.execute(db);
  }
  if (old.supplement) {
    await sql`insert into "supplements" ("appealId", "text", "at")
      values (${id}, ${old.supplement}, ${day(4)})`.execute(db);
  }
  if (old.reason) {
    await sql`insert into "evaluations" ("appealId", "grade", "reason", "at")
      values (${id}, 4, ${old.reason}, ${day(9)})`.execute(db);
  }
  if (!shown) return;
  const replies = (old.replies ?? []).filter(([status]) => status === 'given');
  await sql`insert into "searchIndex" ("rowid", "title", "body", "replies") values (${id},
    ${searchTokens(shown)}, ${searchTokens('旧城渗水无人来修。')},
    ${searchTokens(replies.map(([, findings]) => findings).join('\n'))})`.execute(db);
}

const named = '已向李小明（住幸福路12号）核实';
const waited = { action: 'reply', shownTo: 'staff' };
const note = { shownTo: 'public', noteTo: 'public' };
const handled = '430682-20261101-00001-X';
const imported = '430682-20261101-00002-X';
const takenDown = '430682-20261101-00003-X';
const kept = '430682-20261101-00004-X';
const withdrawn = '430682-20261101-00005-X';

const appeals: readonly OldAppeal[] = [
  {
    number: handled,
    replies: [
      ['declined', '退回重写'],
      ['given', named],
    ],
    supplement: '补充：李小明作证',
    reason: '多谢李小明',
    events: [
      { action: 'submit', role: 'citizen' },
      { action: 'supplement', role: 'citizen', note: '补充：李小明作证', noteTo: 'citizen' },
      waited,
      { action: 'decline-reply', shownTo: 'staff' },
      { action: 'extend', note: '待李小明返乡', ...note },
      waited,
      { action: 'approve-reply' },
      { action: 'publish', role: 'moderator' },
      { action: 'evaluate', role: 'citizen', note: '多谢李小明', ...note },
    ],
  },
  ...[imported, takenDown].map((number) => ({
    number,
    publication: number === imported ? 'published' : 'unpublished',
    replies: [['given', '旧系统答复称已换管道，电话13812345678']] as const,
    events: ['submit', 'accept', 'reply', 'close', 'publish'].map((action) => ({
      action,
      role: 'system',
      note: '由旧系统导入',
    })),
  })),
  {
    number: kept,
    wish: 'private',
    publication: 'private',
    replies: [['given', named]],
    events: [{ action: 'submit', role: 'citizen' }, { action: 'reply' }],
  },
  {
    number: withdrawn,
    publication: 'unpublished',
    handling: 'withdrawn',
    supplement: '补充：李小明作证',
    events: [
      { action: 'submit', role: 'citizen' },
      { action: 'supplement', role: 'citizen', note: '补充：李小明作证', noteTo: 'citizen' },
      { action: 'extend', note: '待李小明返乡', ...note },
      { action: 'withdraw', role: 'citizen' },
    ],
  },
];

/** A database as the first version made and filled it. */
async function firstVersion(path: string): Promise<void> {
  const db: Old = new Kysely<Tables>({ dialect: sqliteDialect(path) });
  const provider = { getMigrations: async () => ({ '0001-first-version': firstTables }) };
  await new Migrator({ db, provider }).migrateToLatest();
  await db.transaction().execute(async (trx) => {
    for (const site of province()) await saveSite(trx, site);
  });
  for (const appeal of appeals) await keep(db, appeal);
  await db.destroy();
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ before: firstVersion });
});
afterAll(() => server.stop());

const detailOf = (number: string) => get<AppealDetail>(server, `/v1/appeals/${number}`);
async function find(q: string): Promise<string[]> {
  const path = `/v1/sites/hunan/appeals?${new URLSearchParams({ q })}`;
  return (await get<AppealPage>(server, path)).body.items.map(({ number }) => number);
}
const statesOf = async (number: string) =>
  (await textsOf(server, number)).map(({ id, type, publication }) => [id, type, publication]);

test('each text gets the state on the safe side', async () => {
  expect(await statesOf(handled)).toEqual([
    [2, 'supplement', 'private'],
    [5, 'note', 'pending_review'],
    [7, 'reply', 'pending_review'],
    [9, 'evaluation', 'private'],
  ]);
  expect(await statesOf(imported)).toEqual([[3, 'reply', 'published']]);
  expect(await statesOf(takenDown)).toEqual([[3, 'reply', 'pending_review']]);
  expect(await statesOf(kept)).toEqual([[2, 'reply', 'private']]);
  expect(await statesOf(withdrawn)).toEqual([
    [2, 'supplement', 'private'],
    [3, 'note', 'private'],
  ]);
});

test('what nobody let out is out of detail and search until a moderator does', async () => {
  const before = await detailOf(handled);
  expect(before.body).toMatchObject({ replies: [], evaluation: { grade: 4, reason: null } });
  expect(before.text).not.toContain('李小明');
  expect(await find('李小明')).toEqual([]);
  expect(await find('幸福路')).toEqual([]);
  expect((await find('旧城渗水')).sort()).toEqual([handled, imported]);
  await officialsDo(server, handled, [['moderator', { action: 'publish', part: 7 }]]);
  expect((await detailOf(handled)).body.replies).toMatchObject([{ findings: named }]);
  expect(await find('幸福路')).toEqual([handled]);
});

test('what an import let out stays public with its letter, masked as before', async () => {
  const { body, text } = await detailOf(imported);
  expect(body.replies).toHaveLength(1);
  expect(text).not.toContain('13812345678');
  expect(await find('换管道')).toEqual([imported]);
});

test('the facts of the lifecycle and the moderator’s queue know of them', async () => {
  const rows = await server.dependencies.db
    .selectFrom('appeals')
    .select(['number', 'facts', 'revision', 'textsToReview'])
    .orderBy('id')
    .execute();
  expect(rows.map(({ textsToReview }) => textsToReview)).toEqual([1, 0, 0, 0, 0]);
  for (const { facts, revision } of rows) {
    const { sequence, pendingPublicText }: AppealFacts = JSON.parse(facts);
    expect([sequence, pendingPublicText]).toEqual([revision, false]);
  }
  const waiting = await server.dependencies.db
    .selectFrom('replies')
    .select(['status', 'sequence'])
    .where('appealId', '=', 1)
    .orderBy('id')
    .execute();
  expect(waiting).toEqual([
    { status: 'declined', sequence: null },
    { status: 'given', sequence: 7 },
  ]);
});
