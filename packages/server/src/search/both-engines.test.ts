import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppealQuery, StaffQuery } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import { openDatabase } from '@through-train/core/database/open.js';
import { type ImportJob, importFile } from '@through-train/core/import/import-file.js';
import type { ImportTarget } from '@through-train/core/import/import-target.js';
import { Keys } from '@through-train/core/privacy/keys.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { saveSite } from '@through-train/core/sites/store.js';
import { noMapping } from '@through-train/import';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAppeals } from '../appeals/list.js';
import { similarAppeals } from '../appeals/similar.js';
import type { Membership } from '../staff/membership.js';
import { readQueue } from '../staff/queue-page.js';
import { province } from '../testing/province.fixture.js';
import { newTestDatabase } from '../testing/test-database.fixture.js';

// As in import/real-appeals.test.ts: real appeals are not part of the project.
const nextToRepository = new URL(
  '../../../../../shared/data/appeal-replies.ndjson',
  import.meta.url,
);
const realAppeals = process.env.APPEAL_REPLIES ?? fileURLToPath(nextToRepository);

const now = new Date('2026-11-23T02:00:00Z');

interface Row {
  readonly title: string;
  readonly body: string;
  readonly reply: string;
}

/** Letters in which the same words stand in many orders, and some that every engine has to fold. */
function inventedRows(): Row[] {
  const places = [
    '建湘小区',
    '剑湘社区',
    'Ａ２区三栋',
    'Ａｎren县K442次列车',
    '岳陽大道①號',
    'e\u0301cole路',
  ];
  const things = ['电梯', '路灯', '停车场', '自来水', '暖气', '垃圾站', '公交车站'];
  const troubles = ['停运两个月', '坏了又坏', '没有人管', '噪音大', '𠮷野家门前积水'];
  return places.flatMap((place, one) =>
    things.flatMap((thing, two) =>
      troubles.map((trouble, three) => {
        const title = `${place}的${thing}${trouble}`;
        const more = `${thing}${trouble}，${place}居民反映多次。`.repeat(
          1 + ((one + two + three) % 4),
        );
        return {
          title,
          body: `关于${thing}的来信：${more}${three === 0 ? `附${'长'.repeat(300)}文${'长'.repeat(300)}` : ''}`,
          reply: two % 2 === 0 ? `您好，${place}${thing}已安排检修。` : '',
        };
      }),
    ),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'through-train-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

function inventedFile(): string {
  const path = join(folder, 'letters.ndjson');
  const lines = inventedRows().map(({ reply, ...row }, at) =>
    JSON.stringify({
      ...row,
      id: at,
      submittedAt: `2026-0${1 + (at % 9)}-1${at % 10}`,
      ...(reply && { reply, repliedAt: `2026-10-1${at % 7}`, unit: '市住建局' }),
    }),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

/** A database with the letters of a file. */
class Letters {
  readonly sites = new SiteDirectory();
  readonly db: Database;

  private constructor(db: Database) {
    this.db = db;
  }

  static async of(path: string, db: Database): Promise<Letters> {
    const letters = new Letters(db);
    const { sites } = letters;
    await db.transaction().execute(async (trx) => {
      for (const config of province()) await saveSite(trx, config);
    });
    const site = (await sites.current(db)).site('hunan');
    if (!site) throw new Error('the fixture has no province');
    const target: ImportTarget = {
      ...{ site, columnFor: () => 'ask-politics', mailboxId: null, source: 'hunan' },
      ...{ unitName: '湖南省', open: 'accepted', deadlines: 'from-import', publish: 'answered' },
    };
    const job: ImportJob = {
      ...{ path, format: 'ndjson', encoding: 'utf-8', delimiter: undefined, sheet: undefined },
      ...{ mapping: noMapping, kind: 'consultation', keepContact: false, dryRun: false, now },
    };
    const tools = { sites, keys: new Keys(new Uint8Array(32)) };
    for await (const { outcome } of importFile(db, tools, target, job, () => undefined)) {
      expect(outcome).toBe('imported');
    }
    return letters;
  }

  /** The first three pages of a list, with what is marked in them. */
  async list(query: AppealQuery): Promise<unknown[]> {
    const tree = await this.sites.current(this.db);
    const found: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await listAppeals(
        this.db,
        tree,
        'hunan',
        { ...query, ...(cursor && { cursor }) },
        now,
      );
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor && found.length < 3 * (query.limit ?? 20));
    return found;
  }

  async similar(text: string): Promise<unknown[]> {
    return await similarAppeals(this.db, await this.sites.current(this.db), 'hunan', text, now);
  }

  async queue(query: StaffQuery): Promise<unknown> {
    const memberships: Membership[] = [
      { role: 'clerk', site: 'hunan', unitIds: [], mailboxIds: [], head: false },
    ];
    const tree = await this.sites.current(this.db);
    return await readQueue(this.db, tree, { memberships, now }, query);
  }
}

const sorts = ['newest', 'oldest', 'supported', 'replied'] as const;

describe.each([
  ['invented letters', inventedFile(), 1],
  ['real letters', realAppeals, 97],
])('on both engines %s', (_, path, step) => {
  describe.runIf(existsSync(path))('', () => {
    let both: readonly [Letters, Letters];
    let rows: Row[];
    beforeAll(async () => {
      both = [
        await Letters.of(path, await openDatabase(':memory:')),
        await Letters.of(path, await openDatabase(await newTestDatabase())),
      ];
      const lines = readFileSync(path, 'utf8').trim().split('\n');
      rows = lines.map((line): Row => JSON.parse(line)).filter((__, at) => at % step === 0);
    }, 400_000);
    afterAll(async () => {
      for (const { db } of both ?? []) await db.destroy();
    });

    async function same<T>(ask: (letters: Letters) => Promise<T>, about: string): Promise<T> {
      const [here, there] = [await ask(both[0]), await ask(both[1])];
      expect(there, about).toEqual(here);
      return here;
    }

    test('stand in the same lists, in the same order', async () => {
      for (const sort of sorts) {
        const all = await same((letters) => letters.list({ sort, limit: 100 }), sort);
        expect(all.length).toBeGreaterThan(50);
      }
    }, 400_000);

    test('are found by the same words, in the same order', async () => {
      let found = 0;
      for (const [at, { title, body, reply }] of rows.entries()) {
        const text = [...([title, body, reply ?? ''][at % 3] || title)];
        const begin = Math.floor((text.length * ((at * 7) % 10)) / 10);
        const word = text.slice(begin, begin + 1 + (at % 6)).join('');
        const other = at % 4 === 0 ? ` ${[...title].slice(0, 2).join('')}` : '';
        const q = `${word}${other}`.trim();
        if (q === '') continue;
        const query = { q, sort: sorts[at % 4] ?? 'newest', limit: 100 };
        const items = await same((letters) => letters.list(query), `a search, row ${at}`);
        if (items.length > 0) found += 1;
      }
      expect(found).toBeGreaterThan(rows.length / 3);
    }, 400_000);

    test('are alike to the same texts', async () => {
      let found = 0;
      for (const { title, body } of rows.slice(0, 60)) {
        const items = await same((letters) => letters.similar(`${title} ${body}`), 'similar');
        found += items.length;
      }
      expect(found).toBeGreaterThan(10);
    }, 400_000);

    test('are in the same queues', async () => {
      for (const { title } of rows.slice(0, 20)) {
        const q = [...title].slice(0, 3).join('').trim();
        if (q !== '')
          await same((letters) => letters.queue({ queue: 'all', q, limit: 50 }), 'queue');
      }
    }, 400_000);
  });
});
