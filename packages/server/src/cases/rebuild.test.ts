import { expect, test } from 'vitest';
import { Workplace } from '../testing/commands.fixture.js';

const answered = {
  id: '1',
  title: '三号楼电梯停运无人维修',
  submittedAt: '2019/4/25 9:32:09',
  body: '电梯停运半个月，维修资金一直取不出来，老人出门十分不便。',
  reply: '经核实，电梯主板损坏，维修单位已于5月9日修复并恢复运行。',
  repliedAt: '2019/5/10 14:56:53',
};
const open = {
  id: '2',
  title: '老旧小区路灯不亮',
  submittedAt: '2026/11/2 9:32:09',
  body: '小区二期路灯坏了一个月，晚上出行不安全，请安排维修。',
};

test('rebuild tells which columns differ from the events, and puts them right from these alone', async () => {
  const place = await Workplace.open();
  try {
    await place.addSites();
    const rows = [answered, open].map((row) => JSON.stringify(row)).join('\n');
    const letters = await place.file('old.ndjson', rows);
    expect((await place.run(['import', letters, '--site', 'linxiang'])).code).toBe(0);
    const check = () => place.run(['rebuild', '--check']);
    const whole = '2 of 2 appeals stand in lists as their events have it.\n';
    expect(await check()).toMatchObject({ code: 0, out: whole });

    const { before, numbers } = await place.look(async (db) => {
      const before = await db.selectFrom('appeals').selectAll().orderBy('id').execute();
      const [first, second] = before.map(({ number }) => number);
      await db
        .updateTable('appeals')
        .set({ handling: 'accepted', facts: JSON.stringify({ sequence: 1 }), repliedAt: null })
        .where('number', '=', first ?? '')
        .execute();
      await db
        .updateTable('appeals')
        .set({ acceptedAt: '2020-01-01T00:00:00.000Z', pendingReply: 1 })
        .where('number', '=', second ?? '')
        .execute();
      await db.updateTable('publicTexts').set({ publication: 'private' }).execute();
      return { before, numbers: [first, second] };
    });
    const found = await check();
    expect(found.code).toBe(1);
    expect(found.out).toContain('0 of 2 appeals stand');
    expect(found.out).toMatch(new RegExp(`${numbers[0]}: facts\\..*, handling, .*publicTexts\n`));
    expect(found.out).toContain(`${numbers[1]}: acceptedAt, pendingReply\n`);
    expect(found.err).toContain('through-train rebuild');

    expect(await place.run(['rebuild'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 were put right.\n'),
    });
    expect(await check()).toMatchObject({ code: 0, out: whole });
    const after = await place.look((db) =>
      db.selectFrom('appeals').selectAll().orderBy('id').execute(),
    );
    const plain = (appeals: typeof before) =>
      appeals.map(({ facts, ...columns }) => ({ ...columns, facts: JSON.parse(facts) }));
    expect(plain(after)).toEqual(plain(before));
  } finally {
    await place.close();
  }
});
