import { expect } from '@open-wc/testing';
import { detail, items } from '../../appeal-view/fixtures/appeals.fixture.js';
import { json } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { openList, twoPages } from './list-page.fixture.js';

const number = items[0]?.number ?? '';
const shows = { ...twoPages, 'GET /appeals/*': () => json(detail()) };

/** Goes through the history and waits until the page has heard of it. */
async function travel(go: () => void): Promise<void> {
  const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  go();
  await moved;
}

describe('a list whose page lends it the address', () => {
  const start = location.href;
  const reset = (search = '') => history.replaceState(null, '', new URL(search, start));

  beforeEach(() => reset('?session=kept'));
  after(() => reset());

  const params = () => new URLSearchParams(location.search);

  it('shows the same again after a reload', async () => {
    const first = await openList({ 'url-state': '' }, shows);
    await first.reader.type('#q', '电梯');
    await first.reader.press('搜索');
    await first.reader.press('下一页');
    await first.reader.words('第 2 页');
    expect(params().get('session')).to.equal('kept');
    first.element.remove();

    const restored = await openList({ 'url-state': '' }, shows);
    await restored.reader.words('第 2 页');
    expect(String(restored.pages()[0])).to.equal('limit=20&q=%E7%94%B5%E6%A2%AF&cursor=second');
    expect(restored.reader.query<HTMLInputElement>('#q')?.value).to.equal('电梯');
    await restored.reader.press('上一页');
    await restored.reader.words('第 1 页');
  });

  it('keeps what others have in the address, to the byte', async () => {
    const theirs = '?classname=%B9%AB%B8%E6&flag&&empty=&q=old&a+b=c+d%20e&mark=%e4?&state';
    reset(`${theirs}#/top?x#y&z`);
    const { reader } = await openList({ 'url-state': 'list-' }, shows);
    await reader.type('#q', '电梯 5');
    await reader.press('搜索');
    const ours = 'list-q=%E7%94%B5%E6%A2%AF+5';
    expect(location.search + location.hash).to.equal(`${theirs}&${ours}#/top?x#y&z`);
    await reader.press('下一页');
    await reader.words('第 2 页');
    await reader.type('#q', '');
    await reader.press('搜索');
    expect(location.search + location.hash).to.equal(`${theirs}#/top?x#y&z`);

    reset(`?a=%B9&q=old&flag&q=older`);
    const restored = await openList({ 'url-state': '' }, shows);
    await restored.reader.type('#q', '路灯');
    await restored.reader.press('搜索');
    expect(location.search).to.equal('?a=%B9&q=%E8%B7%AF%E7%81%AF&flag');
  });

  it('follows the back button, from an open appeal to where the reader was', async () => {
    const { reader } = await openList({ 'url-state': '' }, shows);
    await reader.press('下一页');
    await reader.words('第 2 页');
    await reader.press(`#open-${items[1]?.number}`);
    await reader.part('appeal-detail');
    expect(params().get('number')).to.equal(items[1]?.number);

    await travel(() => history.back());
    await reader.until(() => reader.root.activeElement?.id === `open-${items[1]?.number}`);
    await travel(() => history.back());
    await reader.words('第 1 页');
    await travel(() => history.forward());
    await reader.words('第 2 页');
  });

  it('leads from an appeal that a link opened to the list', async () => {
    reset(`?number=${number}`);
    const { reader } = await openList({ 'url-state': '' }, shows);
    await reader.part('appeal-detail');
    await reader.press('#back');
    await reader.until(() => reader.query('appeal-detail') === null);
    expect(params().has('number')).to.equal(false);
  });

  it('begins its parameters as the page wants, and takes no others', async () => {
    reset('?q=theirs&a-q=ours');
    const { pages } = await openList({ 'url-state': 'a-' }, shows);
    expect(pages()[0]?.get('q')).to.equal('ours');
  });

  it('does not let an address undo what the page has fixed', async () => {
    reset('?column=ask-politics');
    const { pages } = await openList({ 'url-state': '', column: 'peoples-voices' }, shows);
    expect(pages()[0]?.get('column')).to.equal('peoples-voices');
  });

  it('leaves the address alone without being asked', async () => {
    reset('?q=theirs');
    const { reader, pages } = await openList({}, shows);
    expect(pages()[0]?.has('q')).to.equal(false);
    await reader.press('下一页');
    await reader.words('第 2 页');
    expect(location.search).to.equal('?q=theirs');
  });
});
