import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Database, Transaction } from '@through-train/core/database/database.js';
import { openDatabase } from '@through-train/core/database/open.js';
import {
  type ImportJob,
  importFile,
  type RowOutcome,
} from '@through-train/core/import/import-file.js';
import type { ImportTarget } from '@through-train/core/import/import-target.js';
import { Keys } from '@through-train/core/privacy/keys.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { saveSite } from '@through-train/core/sites/store.js';
import { noMapping } from '@through-train/import';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listAppeals } from '../appeals/list.js';
import { province } from '../testing/province.fixture.js';
import { newTestDatabase, openTestDatabase } from '../testing/test-database.fixture.js';

const now = new Date('2026-11-23T02:00:00Z');
let folder = '';
let db: Database;
let sites: SiteDirectory;
const keys = new Keys(new Uint8Array(32).fill(7));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'through-train-import-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  db = await openTestDatabase();
  sites = new SiteDirectory();
  await db.transaction().execute(async (trx) => {
    for (const config of province()) await saveSite(trx, config);
  });
});
afterEach(async () => {
  await db.destroy();
});

interface Settings {
  readonly job?: Partial<ImportJob>;
  readonly source?: string;
  readonly target?: Partial<ImportTarget>;
}

async function bring(
  content: string | readonly object[],
  { job, source = 'old-portal', target: changed = {} }: Settings = {},
): Promise<RowOutcome[]> {
  const path = join(folder, job?.format === 'csv' ? 'rows.csv' : 'rows.ndjson');
  const text =
    typeof content === 'string' ? content : content.map((row) => JSON.stringify(row)).join('\n');
  await writeFile(path, text);
  const site = (await sites.current(db)).site('hunan');
  if (!site) throw new Error('the fixture has no province');
  const target: ImportTarget = {
    site,
    columnFor: () => 'ask-politics',
    mailboxId: null,
    source,
    unitName: '湖南省',
    open: 'accepted',
    deadlines: 'from-import',
    publish: 'answered',
    ...changed,
  };
  const full: ImportJob = {
    path,
    format: 'ndjson',
    encoding: 'utf-8',
    delimiter: undefined,
    sheet: undefined,
    mapping: noMapping,
    kind: 'consultation',
    keepContact: false,
    dryRun: false,
    now,
    ...job,
  };
  const outcomes: RowOutcome[] = [];
  for await (const row of importFile(db, { sites, keys }, target, full, () => undefined)) {
    outcomes.push(row);
  }
  return outcomes;
}

const list = async (q?: string) =>
  (await listAppeals(db, await sites.current(db), 'hunan', q ? { q } : {}, now)).items;
const kindsOf = (outcomes: readonly RowOutcome[]) => outcomes.map((row) => row.outcome);

const lift = {
  id: '71',
  title: '剑湘社区电梯停运无人维修',
  body: '三号楼电梯停运半个月，维修资金一直取不出来，老人出门十分不便，联系电话13812345678。',
  submittedAt: '2019/4/25 0:32:09',
  reply: '经核实，电梯主板损坏。维修资金已于5月8日划拨，电梯于5月9日恢复运行。',
  repliedAt: '2019/5/10 14:56:53',
};
const train = {
  ...lift,
  id: '72',
  title: '请恢复K442次列车停靠',
  body: '安仁站停靠取消以后，外出务工的乡亲只能绕道郴州，来回多花半天时间。',
};

describe('importFile', () => {
  it('enters a row as answered, closed and published, with its own dates', async () => {
    expect(await bring([lift])).toEqual([
      { line: 1, outcome: 'imported', oddities: ['personal-data'], masked: 1 },
    ]);
    const [item] = await list();
    expect(item).toMatchObject({
      title: lift.title,
      state: 'handled',
      submittedAt: '2019-04-24T16:32:09.000Z',
      repliedAt: '2019-05-10T06:56:53.000Z',
      dueAt: null,
      overdue: false,
    });
    // The day in China, although it is still the 24th in UTC.
    expect(item?.number).toMatch(/^430000-20190425-00001-/);
    expect(item?.excerpt).not.toContain('13812345678');

    const row = await db.selectFrom('appeals').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ handling: 'closed', publication: 'published', body: lift.body });
    const events = await db.selectFrom('events').selectAll().orderBy('sequence').execute();
    expect(events.map(({ action, at, role }) => [action, at, role])).toEqual([
      ['submit', '2019-04-24T16:32:09.000Z', 'citizen'],
      ['accept', '2019-04-24T16:32:09.000Z', 'system'],
      ['reply', '2019-05-10T06:56:53.000Z', 'system'],
      ['close', '2019-05-10T06:56:53.000Z', 'system'],
      ['publish', now.toISOString(), 'system'],
    ]);
    expect(JSON.parse(events[2]?.command ?? '')).toEqual({
      action: 'reply',
      imported: { source: 'old-portal', id: '71' },
    });
  });

  it('makes texts and replies searchable, without what is masked', async () => {
    await bring([lift, train]);
    expect((await list('停运')).map((item) => item.title)).toEqual([lift.title]);
    expect((await list('恢复运行')).length).toBe(2);
    expect((await list('442次')).map((item) => item.title)).toEqual([train.title]);
    expect(await list('13812345678')).toEqual([]);
  });

  it('keeps good rows whatever the others are like, and says why a row is bad', async () => {
    const text = [
      JSON.stringify(lift),
      '{"id": 5,',
      JSON.stringify({ ...train, repliedAt: '马上' }),
      JSON.stringify(train),
    ].join('\n');
    expect(await bring(text)).toMatchObject([
      { line: 1, outcome: 'imported' },
      { line: 2, outcome: 'bad', problems: ['is not valid JSON'] },
      { line: 3, outcome: 'bad', problems: [expect.stringContaining('repliedAt is not')] },
      { line: 4, outcome: 'imported' },
    ]);
    expect(await list()).toHaveLength(2);
  });

  it('brings nothing twice: by id, and without ids by what the row says', async () => {
    await bring([lift, train]);
    expect(
      kindsOf(await bring([{ ...lift, reply: '已另行答复，请以书面答复为准。' }, train])),
    ).toEqual(['known', 'known']);
    expect(kindsOf(await bring([lift], { source: 'another-portal' }))).toEqual(['imported']);
    const { id: _, ...withoutId } = lift;
    expect(kindsOf(await bring([withoutId, withoutId]))).toEqual(['imported', 'known']);
    expect(kindsOf(await bring([withoutId]))).toEqual(['known']);
  });

  it('tells a repeated id with another text from a repeated text with another id', async () => {
    const outcomes = await bring([lift, { ...train, id: '71' }, { ...lift, id: '73' }]);
    expect(outcomes).toMatchObject([
      { outcome: 'imported' },
      { outcome: 'bad', problems: ['has the id 71 of line 1 with another letter'] },
      { outcome: 'imported', oddities: ['same-text', 'personal-data'] },
    ]);
  });

  it('tells another letter under an id that is already there', async () => {
    await bring([lift]);
    const secondImport = await bring([{ ...lift, body: `${lift.body} ` }, train]);
    expect(kindsOf(secondImport)).toEqual(['known', 'imported']);
    const other = {
      ...lift,
      title: '另一件事情没有人管',
      body: '这一封和上一封不是同一件事情，编号却一样。',
    };
    expect(await bring([other])).toMatchObject([
      {
        outcome: 'bad',
        problems: [expect.stringMatching(/^has the id 71 of 43\S+, which is another/)],
      },
    ]);
  });

  it('leaves a report to a moderator', async () => {
    const outcomes = await bring([{ ...lift, kind: '举报' }]);
    expect(outcomes).toMatchObject([
      { outcome: 'imported', oddities: ['report-not-published', 'personal-data'] },
    ]);
    expect(await list()).toEqual([]);
    const row = await db.selectFrom('appeals').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ handling: 'closed', publication: 'pending_review' });
  });

  it('writes nothing in a dry run, and finds the same', async () => {
    const outcomes = await bring([lift, {}], { job: { dryRun: true } });
    expect(kindsOf(outcomes)).toEqual(['imported', 'bad']);
    expect(await db.selectFrom('appeals').selectAll().execute()).toEqual([]);
  });

  it('reads CSV with the headings of a common system', async () => {
    const csv =
      '\ufeff编号,标题,内容,留言时间,答复,答复时间,答复单位\r\n' +
      '9,路灯不亮,"建设路路灯, 已坏一周\r\n夜间出行危险",2020-01-02 20:15,"已于1月5日修复，感谢监督。",2020/1/6,市城管局\r\n';
    expect(await bring(csv, { job: { format: 'csv' } })).toEqual([
      { line: 2, outcome: 'imported', oddities: ['day-only', 'short-reply'], masked: 0 },
    ]);
    const reply = await db.selectFrom('replies').selectAll().executeTakeFirstOrThrow();
    expect(reply).toMatchObject({
      unitName: '{"zh-CN":"市城管局"}',
      decision: '已于1月5日修复，感谢监督。',
      findings: '',
    });
  });

  it('refuses a file whose columns are not those of the mapping, naming what there is', async () => {
    await expect(bring([{ 名目: '一', 内容: '二' }])).rejects.toThrow(
      'The file has no column “title” (title), “submittedAt” (submittedAt). It has: 名目, 内容.',
    );
    const mapping = { columns: { unit: '单位' }, values: {} };
    await expect(bring([lift], { job: { mapping } })).rejects.toThrow(
      'no column “单位” (unit). It has: id, title, body',
    );
    await expect(bring('\n\n')).rejects.toThrow('holds no rows');
  });
});

it('lets a writer of another process in between its transactions', async () => {
  await db.destroy();
  const where = await newTestDatabase(join(folder, 'shared.sqlite'));
  db = await openDatabase(where);
  await db.transaction().execute(async (trx) => {
    for (const config of province()) await saveSite(trx, config);
  });
  const other = await openDatabase(where);
  const rows = Array.from({ length: 1000 }, (_, id) => ({ ...lift, id: String(id) }));
  const seen = new Set<number>();
  let ended = false;
  const write = (trx: Transaction) =>
    trx.insertInto('leases').values({ name: randomUUID(), holder: '', expiresAt: '' }).execute();
  const writing = (async () => {
    while (!ended) {
      await other.transaction().execute(async (trx) => {
        await write(trx);
        seen.add((await trx.selectFrom('importSources').select('number').execute()).length);
      });
      await setImmediate();
    }
  })();
  expect(new Set(kindsOf(await bring(rows)))).toEqual(new Set(['imported']));
  ended = true;
  await writing;
  expect([...seen].sort((a, b) => a - b).slice(0, 5)).toEqual([0, 200, 400, 600, 800]);
  await other.destroy();
});
