import { expect, test } from 'vitest';
import { nearestIds } from './nearest.js';

const known = [
  { id: 'hunan', name: { 'zh-CN': '湖南省' } },
  { id: 'yueyang', name: { 'zh-CN': '岳阳市' } },
  { id: 'linxiang', name: { 'zh-CN': '临湘市' } },
  { id: 'linxiang-mayor', name: { 'zh-CN': '临湘市市长' } },
  { id: 'hengyang', name: { 'zh-CN': '衡阳市' } },
];

test.each([
  ['linxaing', ['linxiang']],
  ['linxian', ['linxiang', 'linxiang-mayor']],
  ['Hunan ', ['hunan']],
  ['mayor', ['linxiang-mayor']],
  ['临湘', ['linxiang', 'linxiang-mayor']],
  ['yueyang-city', ['yueyang']],
])('%j may have been meant to be %j', (wanted, ids) => {
  expect(nearestIds(wanted, known)).toEqual(ids);
});

test.each(['beijing', 'shanghai', 'x', 'an', '', ' ', '北京'])('nothing is like %j', (wanted) => {
  expect(nearestIds(wanted, known)).toEqual([]);
});
