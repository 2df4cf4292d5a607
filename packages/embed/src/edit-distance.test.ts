import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.js';

const pairs: readonly (readonly [one: string, other: string, slips: number])[] = [
  ['linxiang', 'linxiang', 0],
  ['linxaing', 'linxiang', 1],
  ['linxian', 'linxiang', 1],
  ['linxxiang', 'linxiang', 1],
  ['linxieng', 'linxiang', 1],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
];

for (const [one, other, slips] of pairs) {
  it(`from ${JSON.stringify(one)} to ${JSON.stringify(other)} it is ${slips} slips of the hand`, () => {
    expect(editDistance(one, other)).to.equal(slips);
    expect(editDistance(other, one)).to.equal(slips);
  });
}
