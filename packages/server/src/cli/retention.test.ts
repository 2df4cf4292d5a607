import { expect, test } from 'vitest';
import { Workplace } from '../testing/commands.fixture.js';

const old = {
  id: '1',
  user: 'A0001',
  title: '三号楼电梯停运无人维修',
  submittedAt: '2019/4/25 9:32:09',
  body: '电梯停运半个月，维修资金一直取不出来，老人出门十分不便。',
  reply: '经核实，电梯主板损坏，维修单位已于5月9日修复并恢复运行。',
  repliedAt: '2019/5/10 14:56:53',
};

test('retention run tells for each site how many, and a dry one changes nothing', async () => {
  const place = await Workplace.open();
  try {
    await place.addSites();
    const letters = await place.file('old.ndjson', JSON.stringify(old));
    expect((await place.run(['import', letters, '--site', 'linxiang'])).code).toBe(0);
    await place.look(async (db) => {
      const { id } = await db.selectFrom('appeals').select('id').executeTakeFirstOrThrow();
      const cipher = Buffer.from('sealed');
      await db.insertInto('contacts').values({ appealId: id, cipher }).execute();
    });
    const kept = async () =>
      await place.look(
        async (db) => (await db.selectFrom('contacts').selectAll().execute()).length,
      );
    const dry = await place.run(['retention', 'run', '--dry-run', '--site', 'yueyang']);
    expect(dry.out).toBe(
      'linxiang: 1\nContact data of 1 appeals would be destroyed. Nothing was changed.\n',
    );
    const elsewhere = await place.run(['retention', 'run', '--site', 'chenzhou']);
    expect([elsewhere.out, await kept()]).toEqual(['Contact data of 0 appeals destroyed.\n', 1]);
    const both = await Promise.all([
      place.run(['retention', 'run']),
      place.run(['retention', 'run']),
    ]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ out }) => out).sort()).toEqual([
      'Contact data of 0 appeals destroyed.\n',
      'linxiang: 1\nContact data of 1 appeals destroyed.\n',
    ]);
    expect(await kept()).toBe(0);
  } finally {
    await place.close();
  }
});

test('retention run counts, destroys, and says what it takes', async () => {
  const place = await Workplace.open();
  try {
    await place.addSites();
    const dry = await place.run(['retention', 'run', '--dry-run', '--site', 'linxiang']);
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('Nothing was changed') });
    expect(await place.run(['retention', 'run'])).toMatchObject({
      code: 0,
      out: 'Contact data of 0 appeals destroyed.\n',
    });
    const unknown = await place.run(['retention', 'run', '--site', 'linxaing']);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('linxiang')]);
    await place.look((db) =>
      db
        .insertInto('clock')
        .values({ id: 1, seenAt: '2026-11-24', heldAt: '2027-11-24' })
        .onConflict((on) => on.doNothing())
        .execute(),
    );
    const held = await place.run(['retention', 'run']);
    expect([held.code, held.err]).toEqual([2, expect.stringContaining('clock confirm')]);
  } finally {
    await place.close();
  }
});
