import type { AppealPage, Receipt } from '@through-train/contract';
import { closeDatabase, openDatabase } from '@through-train/core/database/open.js';
import { searchIndexOf } from '@through-train/core/search/index-of.js';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  get,
  letter,
  officialsDo,
  post,
  published,
  publishTexts,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function find(q: string): Promise<number> {
  const path = `/v1/sites/hunan/appeals?${new URLSearchParams({ q, limit: '100' })}`;
  return (await get<AppealPage>(server, path)).body.items.length;
}

/** As a process does that starts beside the server, or in its place. */
async function openAgain(): Promise<void> {
  await closeDatabase(await openDatabase(server.dependencies.config.database));
}

/** The letter again and again, as rows alone. */
async function copy(number: string, times: number): Promise<void> {
  await server.dependencies.db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('appeals')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    const { publicProvinceId, publicPrefectureId, publicCountyId, publicSiteId, ...own } = row;
    for (let at = 1; at <= times; at += 1) {
      const other = { ...own, id: own.id + at, number: `430682-20261101-${10_000 + at}-X` };
      await trx.insertInto('appeals').values(other).execute();
    }
  });
}

test('an index of an earlier version is written anew at the start, and only then', async () => {
  const { db } = server.dependencies;
  await post(server, '/v1/sites/linxiang/appeals', letter({ title: '电梯没有公开' }));
  const title = '小区电\u200b梯停运两月';
  const sent = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter({ title }));
  const { number } = sent.body;
  await officialsDo(server, number, [...toTheAnswer, ...published]);
  await copy(number, 1100);
  await publishTexts(server, number);

  await db.transaction().execute((trx) => searchIndexOf(trx).clear(trx));
  await openAgain();
  expect(await find('电梯停运')).toBe(0);
  await db.updateTable('searchRules').set({ fingerprint: 'of other rules' }).execute();
  await openAgain();
  expect(await find('电梯停运')).toBe(100);
  expect(await find('没有公开')).toBe(0);
  expect(await find('应急使用程序')).toBe(1);
  const { rows } = await sql`select count(*) as "all" from "searchIndex"`.execute(db);
  expect(rows).toEqual([{ all: 1101 }]);
});
