import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTimeLimit, type Command, type StaffActor } from '@through-train/contract';
import { applyCommand } from '@through-train/core/cases/change.js';
import type { Database } from '@through-train/core/database/database.js';
import {
  type ImportJob,
  importFile,
  type RowOutcome,
} from '@through-train/core/import/import-file.js';
import type { ImportTarget } from '@through-train/core/import/import-target.js';
import { readContact } from '@through-train/core/privacy/contact.js';
import { Keys } from '@through-train/core/privacy/keys.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { saveSite } from '@through-train/core/sites/store.js';
import { noMapping } from '@through-train/import';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAppeals } from '../appeals/list.js';
import { province } from '../testing/province.fixture.js';
import { openTestDatabase } from '../testing/test-database.fixture.js';

const now = new Date('2026-11-23T02:00:00Z');
const keys = new Keys(new Uint8Array(32).fill(7));
let folder = '';
let db: Database;
let sites: SiteDirectory;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'through-train-open-'));
  db = await openTestDatabase();
  sites = new SiteDirectory();
  await db.transaction().execute(async (trx) => {
    for (const config of province()) await saveSite(trx, config);
  });
});
afterEach(async () => {
  await db.destroy();
  await rm(folder, { recursive: true });
});

async function bring(
  row: object,
  change: Partial<ImportTarget> = {},
  job: Partial<ImportJob> = {},
): Promise<RowOutcome | undefined> {
  const path = join(folder, 'rows.ndjson');
  await writeFile(path, JSON.stringify(row));
  const site = (await sites.current(db)).site('hunan');
  if (!site) throw new Error('the fixture has no province');
  const target: ImportTarget = {
    site,
    columnFor: () => 'ask-politics',
    mailboxId: null,
    source: 'old-portal',
    unitName: '湖南省',
    open: 'accepted',
    deadlines: 'from-import',
    publish: 'answered',
    ...change,
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
  let outcome: RowOutcome | undefined;
  for await (const row of importFile(db, { sites, keys }, target, full, () => undefined)) {
    outcome = row;
  }
  return outcome;
}

const list = async () => (await listAppeals(db, await sites.current(db), 'hunan', {}, now)).items;
const stored = () => db.selectFrom('appeals').selectAll().executeTakeFirstOrThrow();
const day = (moment: string | null) => moment?.slice(0, 10);

const open = {
  id: '81',
  title: '剑湘社区电梯停运无人维修',
  body: '三号楼电梯停运半个月，维修资金一直取不出来，老人出门十分不便。',
  submittedAt: '2019/4/25 0:32:09',
};

describe('an open letter', () => {
  it('is accepted at its own time and due as if it had come today', async () => {
    await bring(open);
    const row = await stored();
    expect(row).toMatchObject({
      handling: 'accepted',
      publication: 'pending_review',
      dueFor: 'resolve',
      submittedAt: '2019-04-24T16:32:09.000Z',
      anonymous: 1,
    });
    const due = addTimeLimit(now.toISOString(), { days: 60, unit: 'calendar' });
    expect(day(row.dueAt)).toBe(day(due));
    expect(await list()).toEqual([]);
  });

  it('waits for acceptance, or is late, where that is wanted', async () => {
    await bring(open, { open: 'submitted', deadlines: 'from-submission' });
    const { handling, dueFor, dueAt } = await stored();
    expect([handling, dueFor, day(dueAt)]).toEqual(['submitted', 'accept', '2019-05-10']);
  });

  it('is public at once where that is wanted, with the supports it had', async () => {
    await bring({ ...open, supports: '48' }, { publish: 'all' });
    expect(await list()).toMatchObject([{ supports: 48, overdue: false, repliedAt: null }]);
  });

  it('is never public where its row forbids it', async () => {
    await bring({ ...open, publication: '不公开' }, { publish: 'all' });
    expect(await stored()).toMatchObject({ publication: 'private', publicationWish: 'private' });
  });

  it('lies with the mailbox and the unit that the row names', async () => {
    const site = (await sites.current(db)).site('hunan');
    const [mailbox] = site?.mailboxes ?? [];
    await bring({ ...open, mailbox: mailbox?.name['zh-CN'], unit: '湖南省信访局' });
    expect(await stored()).toMatchObject({
      mailboxId: mailbox?.id,
      handling: 'assigned',
      leadUnitId: 'hunan-letters',
    });
  });

  it('keeps how to reach the citizen, sealed, only when that is asked for', async () => {
    const given = { ...open, contactName: '周某', contactPhone: '138 0000 0000' };
    await bring(given, {}, { keepContact: true });
    const { id, number, anonymous } = await stored();
    expect(anonymous).toBe(0);
    expect(await readContact(db, keys, { id, number })).toEqual({
      name: '周某',
      phone: '138 0000 0000',
    });
  });

  it('does not take over what the old system answers meanwhile, and says so', async () => {
    expect(await bring(open)).toMatchObject({ outcome: 'imported' });
    expect(await bring(open)).toMatchObject({ outcome: 'known' });
    const { number } = await stored();
    const answered = {
      ...open,
      reply: '电梯已于5月9日恢复运行，感谢监督。',
      repliedAt: '2019/5/10',
    };
    expect(await bring(answered)).toEqual({
      line: 1,
      outcome: 'bad',
      problems: [`has a reply now, which is not taken over: ${number} is open here`],
    });
  });

  it('goes the whole way of every other letter', async () => {
    await bring(open);
    const { number } = await stored();
    const by = async (role: StaffActor['role'], command: Command) => {
      const unitIds = role === 'unit' ? ['hunan-letters'] : [];
      const held = { siteCovers: true, higherLevel: false, unitIds, headUnitIds: unitIds };
      const author = {
        actor: { role, ...held, mailboxIds: [] },
        memberId: null,
        siteName: { 'zh-CN': '湖南省' },
      };
      await db
        .transaction()
        .execute((trx) => applyCommand(trx, sites, { number, author, command, now }));
    };
    await by('clerk', { action: 'assign', unitId: 'hunan-letters' });
    await by('unit', { action: 'claim' });
    await by('unit', {
      action: 'reply',
      request: '',
      findings: '电梯主板损坏。',
      decision: '已于5月9日修复。',
      legalBasis: '',
    });
    await by('moderator', { action: 'publish' });
    expect(await list()).toMatchObject([{ title: open.title, state: 'handled' }]);
  });
});
