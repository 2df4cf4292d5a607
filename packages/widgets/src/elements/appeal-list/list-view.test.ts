import { expect } from '@open-wc/testing';
import { readView, writeView } from './list-address.js';
import {
  appealQuery,
  type Filters,
  type ListView,
  noFilters,
  pageOf,
  previousCursors,
} from './list-view.js';

const number = '430682-20261123-00042-3';
const view = (filters: Partial<Filters> = {}, cursors: string[] = [], open = ''): ListView => ({
  filters: { ...noFilters, ...filters },
  cursors,
  number: open,
});

describe('what a list shows', () => {
  it('survives the way through the address', () => {
    for (const each of [
      view(),
      view({ q: '电梯 停运&"<', column: 'ask-politics', state: 'handled', from: '2026-01-01' }),
      view({ sort: 'supported' }, ['a+/=']),
      view({ q: 'K442' }, [], number),
    ]) {
      const search = writeView('', '', noFilters, each);
      expect(readView(search, '', noFilters), search).to.deep.equal(each);
    }
  });

  it('leaves the rest of the address alone', () => {
    expect(writeView('?id=7&a-q=old', 'a-', noFilters, view({ q: 'new' }))).to.equal(
      '?id=7&a-q=new',
    );
    expect(writeView('?id=7&a-q=old', 'a-', noFilters, view())).to.equal('?id=7');
    expect(readView('?q=x', 'a-', noFilters)).to.deep.equal(view());
  });

  it('takes nothing from the address that the API would refuse', () => {
    const search =
      '?kind=murder&state=done&sort=size&scope=world&column=<b>&mailbox=A&from=2026-13-01&to=0002-01-01&number=1&q=%20';
    expect(readView(search, '', noFilters)).to.deep.equal(view());
  });

  it('remembers that the reader took back what the page had set', () => {
    const initial = { ...noFilters, state: 'handled' };
    const search = writeView('', '', initial, view());
    expect(search).to.equal('?state=');
    expect(readView(search, '', initial)).to.deep.equal(view());
    expect(readView('', '', initial).filters.state).to.equal('handled');
  });

  it('knows its page from a link, and goes back to the first when the way is not known', () => {
    const linked = readView('?page=4&cursor=c', '', noFilters);
    expect(pageOf(linked)).to.equal(4);
    expect(previousCursors(linked)).to.deep.equal([]);
    expect(previousCursors(view({}, ['a', 'b']))).to.deep.equal(['a']);
  });

  it('asks only for what is given', () => {
    expect(appealQuery(view(), 20)).to.deep.equal({ limit: 20 });
    expect(appealQuery(view({ q: '电梯', sort: 'oldest' }, ['a', 'b']), 5)).to.deep.equal({
      q: '电梯',
      sort: 'oldest',
      cursor: 'b',
      limit: 5,
    });
  });

  it('turns a period round that was given backwards', () => {
    expect(appealQuery(view({ from: '2026-03-01', to: '2026-01-01' }), 20)).to.deep.equal({
      from: '2026-01-01',
      to: '2026-03-01',
      limit: 20,
    });
  });
});
