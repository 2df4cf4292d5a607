import { expect, test } from 'vitest';
import { Workplace } from './commands.fixture.js';

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
