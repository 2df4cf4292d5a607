import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyPassword } from '../staff/password.js';
import { Workplace } from '../testing/commands.fixture.js';

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.open();
  await place.addSites();
});
afterEach(async () => {
  await place.close();
});

const clerk = { role: 'clerk', site: 'linxiang', unitIds: [], mailboxIds: [], head: false };
const unit = { ...clerk, role: 'unit', unitIds: ['linxiang-water'], head: true };
const add = (officials: unknown) =>
  place.run(['staff', 'add', '-'], { input: JSON.stringify(officials) });

describe('through-train staff', () => {
  it('adds officials with passwords that are shown once, and disables them', async () => {
    const { code, out } = await add([
      { username: 'chen.hui', name: '陈慧', memberships: [clerk] },
      { username: 'liu.yang', name: '刘洋', memberships: [clerk, unit] },
    ]);
    expect(code).toBe(0);
    const password = / {2}liu\.yang {2}(\S+) {2}刘洋/.exec(out)?.[1] ?? '';
    const stored = await place.look(async (db) => ({
      member: await db
        .selectFrom('staffMembers')
        .selectAll()
        .where('username', '=', 'liu.yang')
        .executeTakeFirstOrThrow(),
      roles: await db.selectFrom('staffMemberships').select('role').orderBy('id').execute(),
    }));
    expect(await verifyPassword(password, stored.member.passwordHash)).toBe(true);
    expect(stored.roles.map(({ role }) => role)).toEqual(['clerk', 'clerk', 'unit']);

    const disabled = await place.run(['staff', 'disable', 'Liu.Yang']);
    expect(disabled.out).toBe('“liu.yang” can no longer sign in.\n');
    expect((await place.run(['staff', 'disable', 'nobody'])).code).toBe(2);
  });

  it('reports every problem with its path and adds nobody', async () => {
    const shape = await add([{ username: 'Chen Hui', name: '', memberships: [] }]);
    expect(shape.code).toBe(2);
    expect(shape.err).toContain('/0/username must have 2 to 64');
    expect(shape.err).toContain('/0/memberships must name a role');
    const content = await add([
      { username: 'aa', name: '甲', memberships: [{ ...clerk, site: 'linxian' }] },
      { username: 'bb', name: '乙', memberships: [{ ...unit, unitIds: ['anren-transport'] }] },
      { username: 'cc', name: '丙', memberships: [{ ...clerk, role: 'leader' }] },
    ]);
    expect(content.err).toContain('/0/memberships/0/site there is no site “linxian”');
    expect(content.err).toContain('/1/memberships/0/unitIds “anren-transport” is no unit');
    expect(content.err).toContain('/2/memberships/0/mailboxIds must name a mailbox');
    const official = { username: 'dd', name: '丁', memberships: [clerk] };
    expect((await add([official, official])).err).toContain('/1/username “dd” occurs twice');
    expect(await place.count('staffMembers')).toBe(0);
    await add(official);
    const taken = await add([{ ...official, username: 'ee' }, official]);
    expect(taken.err).toContain('the user name “dd” is taken');
    expect(await place.count('staffMembers')).toBe(1);
  });
});
