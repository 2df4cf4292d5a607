import { expect } from '@open-wc/testing';
import {
  type Check,
  decimal,
  either,
  list,
  maybe,
  one,
  record,
  schema,
  shape,
  text,
  whole,
} from './check.js';

const category: Check = shape(
  {
    id: text(/^[a-z]+$/, 8),
    children: list((value) => category(value)),
    note: maybe(text()),
    since: whole(0, 9),
  },
  1,
);
const pathOf = (value: unknown): unknown => {
  const result = schema(category).safeParse(value);
  return result.success ? undefined : result.error?.issues[0]?.path.join('.');
};
const leaf = { id: 'gas', children: [], note: null };

describe('a compiled answer', () => {
  it('passes what it should have, and what came later with it', () => {
    const value = { ...leaf, children: [{ ...leaf, since: 4 }], addedLater: true };
    expect(schema(category).safeParse(value)).to.deep.equal({ success: true, data: value });
  });

  it('says where the first thing is wrong', () => {
    expect(pathOf(null)).to.equal('');
    expect(pathOf([])).to.equal('');
    expect(pathOf({ ...leaf, note: undefined })).to.equal('note');
    expect(pathOf({ ...leaf, children: {} })).to.equal('children');
    expect(pathOf({ ...leaf, children: [leaf, { ...leaf, id: 'Gas' }] })).to.equal('children.1.id');
    expect(pathOf({ ...leaf, id: 'gasgasgas' })).to.equal('id');
    expect(pathOf({ ...leaf, since: 4.5 })).to.equal('since');
    expect(pathOf({ ...leaf, since: 10 })).to.equal('since');
  });

  it('measures decimal numbers, and takes no other', () => {
    const share = decimal(0, 1);
    expect([0, 0.996, 1].map(share)).to.deep.equal([undefined, undefined, undefined]);
    expect([-0.1, 1.1, NaN, '0.5', null].map(share)).to.deep.equal([[], [], [], [], []]);
    expect(decimal()(1e300)).to.equal(undefined);
    expect(decimal()(Infinity)).to.deep.equal([]);
  });

  it('reads records by name, with names that are needed', () => {
    const shares = record(decimal(0, 1), text(/^[a-z]+$/), ['thanks']);
    expect(shares({ thanks: 0.5, report: 0 })).to.equal(undefined);
    expect(shares({ report: 0 })).to.deep.equal(['thanks']);
    expect(shares({ thanks: 2 })).to.deep.equal(['thanks']);
    expect(shares({ thanks: 1, Report: 0 })).to.deep.equal(['Report']);
    expect(shares([0.5])).to.deep.equal([]);
  });

  it('takes one of several forms', () => {
    const answer = either(text(), list(text()));
    expect([answer('a'), answer(['a', 'b'])]).to.deep.equal([undefined, undefined]);
    expect([answer(1), answer([1])]).to.deep.equal([[], []]);
  });

  it('takes nothing for granted that objects inherit', () => {
    expect(schema(shape({ toString: text() })).safeParse({}).success).to.equal(false);
    expect(schema(one(true, false)).safeParse('true').success).to.equal(false);
  });
});
