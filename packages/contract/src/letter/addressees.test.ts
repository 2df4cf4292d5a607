import { expect, test } from 'vitest';
import { receiverOf, sitesUpTo } from './addressees.js';

const site = (id: string, ...mailboxes: string[]) => ({
  id,
  mailboxes: mailboxes.map((each) => ({ id: each })),
});
const county = site('linxiang', 'linxiang-mayor');
const prefecture = site('yueyang', 'yueyang-mayor');
const province = site('hunan');
const path = [province, prefecture, county];

test('a letter may be for the mailboxes from its place up to the site of the form', () => {
  expect(sitesUpTo(path, 'hunan')).toEqual([county, prefecture, province]);
  expect(sitesUpTo(path, 'yueyang')).toEqual([county, prefecture]);
  expect(sitesUpTo(path, 'linxiang')).toEqual([county]);
});

test('the site of the mailbox receives it, else the nearest', () => {
  const sites = [county, prefecture, province];
  expect(receiverOf(sites, 'yueyang-mayor')).toBe(prefecture);
  expect(receiverOf(sites, 'unknown')).toBe(county);
  expect(receiverOf(sites, '')).toBe(county);
  expect(receiverOf([], 'yueyang-mayor')).toBeUndefined();
});
