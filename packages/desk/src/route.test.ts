import { describe, expect, it } from 'vitest';
import { hashOf, type Route, readRoute } from './route.js';

describe('the address of a place in the desk', () => {
  it.each<Route>([
    { view: 'queue', queue: 'due', filter: {} },
    {
      view: 'queue',
      queue: 'all',
      filter: { q: '电梯 & 100%', kind: 'complaint', site: 'linxiang' },
    },
    { view: 'case', number: '430682-20261123-00042-X', from: '#/all?q=%E7%94%B5&kind=complaint' },
  ])('leads there again: %o', (route) => {
    expect(readRoute(hashOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/nowhere', '#/%E0%A4%A', '#mine'])(
    'is one’s own work when it is %s',
    (hash) => {
      expect(readRoute(hash)).toEqual({ view: 'queue', queue: 'mine', filter: {} });
    },
  );

  it('keeps out what no queue knows', () => {
    expect(readRoute('#/all?kind=gossip&handling=asleep&q=')).toEqual({
      view: 'queue',
      queue: 'all',
      filter: {},
    });
  });
});
