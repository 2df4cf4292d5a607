import { StaffMember, staffRoles } from '@through-train/contract';
import { expect, test } from 'vitest';
import { demonstrationSites } from './sites.js';
import { demonstrationStaff } from './staff.js';

const staff = demonstrationStaff();

test('has every role on six sites, units with and without their head', () => {
  const memberships = staff.flatMap((member) => member.memberships);
  expect(new Set(memberships.map((it) => it.site))).toEqual(
    new Set(['hunan', 'yueyang', 'linxiang', 'changsha', 'anren', 'chenzhou']),
  );
  for (const site of ['yueyang', 'linxiang', 'changsha', 'anren', 'chenzhou']) {
    const here = memberships.filter((it) => it.site === site);
    expect(new Set(here.map((it) => it.role))).toEqual(new Set(staffRoles));
    expect(here.filter((it) => it.role === 'unit' && it.head).length).toBeGreaterThan(0);
    expect(here.filter((it) => it.role === 'unit' && !it.head).length).toBeGreaterThan(0);
  }
});

test('gives each official a user name of their own and names them by post', () => {
  expect(new Set(staff.map((member) => member.username)).size).toBe(staff.length);
  for (const member of staff) {
    expect(StaffMember.parse(member)).toEqual(member);
    expect(member.username).toMatch(/^[a-z0-9-]+$/);
  }
  const names = new Map(staff.map((member) => [member.username, member.name]));
  expect(names.get('linxiang-clerk')).toBe('临湘市信访局 受理员');
  expect(names.get('linxiang-mayor')).toBe('临湘市市长');
  expect(names.get('linxiang-mayor-delegate')).toBe('临湘市市长 联络员');
  expect(names.get('anren-housing-head')).toBe('安仁县住房和城乡建设局 负责人');
});

test('works for units and mailboxes that are there', () => {
  const sites = demonstrationSites();
  const ids = sites.flatMap((site) => [...site.units, ...site.mailboxes].map((it) => it.id));
  for (const { unitIds, mailboxIds } of staff.flatMap((member) => member.memberships)) {
    for (const id of [...unitIds, ...mailboxIds]) expect(ids).toContain(id);
  }
});
