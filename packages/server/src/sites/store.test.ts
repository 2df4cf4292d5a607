import type { SiteConfig } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import { openDatabase } from '@through-train/core/database/open.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { SiteError, saveSite } from '@through-train/core/sites/store.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { province } from '../testing/province.fixture.js';

let db: Database;
beforeEach(async () => {
  db = await openDatabase(':memory:');
});
afterEach(() => db.destroy());

const sites = province();
const siteOf = (id: string): SiteConfig => {
  const found = sites.find((site) => site.id === id);
  if (!found) throw new Error(`The test province has no site "${id}".`);
  return found;
};
const save = async (...configs: readonly SiteConfig[]) =>
  await db.transaction().execute(async (trx) => {
    for (const config of configs) await saveSite(trx, config);
  });

test('sites are saved from the top, and a site takes what it does not set from those above', async () => {
  await expect(save(siteOf('linxiang'))).rejects.toThrow(/parent "yueyang" must be added first/);
  await save(...sites);
  const tree = await new SiteDirectory().current(db);
  const linxiang = tree.site('linxiang');
  expect(linxiang?.path.map(({ id }) => id)).toEqual(['hunan', 'yueyang', 'linxiang']);
  expect(linxiang?.categories).toEqual(siteOf('hunan').categories);
});

test('a site neither moves nor takes a unit of another, and then nothing of it is saved', async () => {
  await save(...sites);
  const linxiang = siteOf('linxiang');
  await expect(save({ ...linxiang, parent: 'chenzhou' })).rejects.toThrow(SiteError);
  const [unit] = siteOf('anren').units;
  if (!unit) throw new Error('The county of Anren has no unit.');
  const taking = { ...linxiang, name: { 'zh-CN': '改名' }, units: [...linxiang.units, unit] };
  await expect(save(taking)).rejects.toThrow(`Unit "${unit.id}" belongs to another site.`);
  const tree = await new SiteDirectory().current(db);
  expect(tree.site('linxiang')?.summary).toMatchObject({ name: linxiang.name, parent: 'yueyang' });
});

test('what is no longer named is offered no more, and what was sent to it keeps its name', async () => {
  await save(...sites);
  const directory = new SiteDirectory();
  const linxiang = siteOf('linxiang');
  const [gone, ...left] = linxiang.mailboxes;
  expect((await directory.current(db)).site('linxiang')?.mailboxes).toEqual(linxiang.mailboxes);
  await save({ ...linxiang, mailboxes: left });
  const tree = await directory.current(db);
  expect(tree.site('linxiang')?.mailboxes).toEqual(left);
  expect(tree.mailboxes.get(gone?.id ?? '')?.name).toEqual(gone?.name);
});
