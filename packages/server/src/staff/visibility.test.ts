import { type AppealFacts, kinds, maySee, type StaffCommand } from '@through-train/contract';
import { SiteDirectory, type SiteTree } from '@through-train/core/sites/directory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rolesTowards } from './actors.js';
import { Desk, officials, type Step } from './desk.fixture.js';
import type { Membership } from './membership.js';
import { visibleTo } from './visibility.js';

let desk: Desk;
let tree: SiteTree;

const assign: StaffCommand = {
  action: 'assign',
  unitId: 'linxiang-housing',
  coUnitIds: ['linxiang-water'],
};
const accuse = (unitIds: string[], mailboxIds: string[]): StaffCommand => ({
  action: 'accept',
  accused: { unitIds, mailboxIds },
});

beforeAll(async () => {
  desk = await Desk.open();
  tree = await new SiteDirectory().current(desk.db);
  const histories: Step[][] = [
    [],
    [{ action: 'request-info', question: '哪一栋？' }],
    [{ action: 'accept' }],
    [{ action: 'accept' }, assign],
    [accuse(['linxiang-housing'], [])],
    [accuse(['linxiang-water'], ['linxiang-mayor']), { ...assign, coUnitIds: [] }],
    [{ action: 'withdraw' }],
  ];
  for (const kind of kinds) {
    for (const mailboxId of ['linxiang-mayor', 'linxiang-water-mailbox', undefined]) {
      for (const history of histories) {
        const { number } = await desk.submit({ kind, mailboxId });
        await desk.bring(number, history);
      }
    }
  }
});
afterAll(async () => {
  await desk.close();
});

/** Officials of one role, and of several at once. */
const people: Record<string, readonly Membership[]> = {
  ...officials,
  'clerk of a unit': [...officials.clerk, ...officials['helping-unit']],
  'leader who moderates': [...officials.leader, ...officials.moderator],
  'unit here and clerk elsewhere': [...officials.unit, ...officials['clerk-elsewhere']],
  'supervisor over two counties': [...officials.supervisor, ...officials['supervisor-elsewhere']],
  nobody: [],
};

describe('visibleTo', () => {
  it.each(Object.entries(people))('lets through exactly what maySee does: %s', async (_, held) => {
    const rows = await desk.db
      .selectFrom('appeals')
      .select(['number', 'siteId', 'facts'])
      .execute();
    const expected = rows
      .filter((row) => {
        const site = tree.site(row.siteId);
        if (!site) throw new Error('every appeal has a site');
        const facts: AppealFacts = JSON.parse(row.facts);
        return rolesTowards(tree, held, site).some(({ actor }) => maySee(facts, actor));
      })
      .map((row) => row.number);
    const found = await desk.db
      .selectFrom('appeals')
      .select('number')
      .where((eb) => visibleTo(eb, tree, held))
      .execute();
    expect(rows.length).toBe(126);
    expect(found.map((row) => row.number).sort()).toEqual(expected.sort());
  });
});
