import type { Membership, StaffAction } from '@through-train/contract';
import { expect, test } from 'vitest';
import { toldOffice } from './told-office.js';

const named = (name: string) => ({ 'zh-CN': name });
const shown = {
  site: 'linxiang',
  siteName: named('临湘市'),
  mailboxName: named('临湘市市长'),
  units: {
    lead: { id: 'linxiang-housing', site: 'linxiang', name: named('临湘市住建局') },
    co: [],
  },
};
const as = (membership: Partial<Membership>) => ({
  memberships: [
    {
      role: 'clerk' as const,
      site: 'linxiang',
      unitIds: [],
      mailboxIds: [],
      head: false,
      ...membership,
    },
  ],
});

test.each<[StaffAction, Partial<Membership>, string | undefined]>([
  ['accept', {}, '临湘市'],
  ['claim', { role: 'leader', mailboxIds: ['linxiang-mayor'] }, '临湘市市长'],
  ['claim', { role: 'unit', unitIds: ['linxiang-housing'] }, '临湘市住建局'],
  ['supervise', { role: 'supervisor', site: 'yueyang' }, undefined],
])('%s by %o is told as done by %s', (action, membership, name) => {
  expect(toldOffice(action, shown, as(membership))?.['zh-CN']).toBe(name);
});
