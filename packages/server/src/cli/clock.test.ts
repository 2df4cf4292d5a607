import { heldSince } from '@through-train/core/clock/hold.js';
import { expect, test } from 'vitest';
import { Workplace } from '../testing/commands.fixture.js';

test('an operator confirms the time, whether or not anything waits for it', async () => {
  const place = await Workplace.open();
  try {
    expect((await place.run(['clock', 'confirm'])).code).toBe(0);
    await place.look((db) => db.updateTable('clock').set({ heldAt: '2027-11-24' }).execute());
    const { code, out } = await place.run(['clock', 'confirm']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^The time \S+Z counts as right\./)]);
    expect(await place.look(heldSince)).toBeUndefined();
  } finally {
    await place.close();
  }
});
