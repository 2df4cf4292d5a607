import { expect, oneEvent } from '@open-wc/testing';
import { detail, item, items, mayor } from '../../appeal-view/fixtures/appeals.fixture.js';
import { hostile, namesIn } from '../../appeal-view/fixtures/hostile.fixture.js';
import {
  connectionLost,
  json,
  never,
  problem,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { list, openList, twoPages } from './list-page.fixture.js';

const none = { [list]: () => json({ items: [], nextCursor: null }) };

describe('a list of appeals', () => {
  it('says of each appeal where it stands and with whom', async () => {
    const { reader, element } = await openList();
    expect(reader.all('li')).to.have.length(items.length);
    expect(reader.text).to.include('办理中 临湘市市长已认领，12月8日前答复');
    expect(reader.text).to.include(
      '已转临湘市市场监督管理局办理，应于11月12日前答复 已超期 上级督办',
    );
    expect(reader.text).to.include('提交 2026年11月3日').and.to.include('47 人有同样诉求');
    await reader.part('#sort');
    await expect(element).to.be.accessible();
  });

  it('speaks English', async () => {
    const { reader, element } = await openList({ lang: 'en' });
    expect(reader.text).to.include('Claimed by Mayor of Linxiang; reply due by 8 December');
    await reader.words('Concerns most people');
    await expect(element).to.be.accessible();
  });

  it('shows the others where one came in a form that cannot be read, and says so', async () => {
    const broken = { ...item(), siteName: { en: 'Linxiang' } };
    const answer = () => json({ items: [broken, ...items], nextCursor: null });
    for (const [lang, words] of [
      ['zh-CN', '另有 1 件暂时无法显示。'],
      ['zh-Hant', '另有 1 件暫時無法顯示。'],
      ['en', '1 more appeal cannot be shown for now.'],
    ] as const) {
      const { reader, element } = await openList({ lang }, { [list]: answer });
      expect(reader.all('li')).to.have.length(items.length);
      expect(reader.text).to.include(words);
      element.remove();
    }
  });

  it('searches for words and marks them', async () => {
    const { reader, pages } = await openList();
    await reader.type('#q', ' 电梯 老人 ');
    await reader.press('搜索');
    await reader.part('mark');
    expect(pages()[1]?.get('q')).to.equal('电梯 老人');
    expect(reader.all('li:first-child h3 mark').map((mark) => mark.textContent)).to.deep.equal([
      '电梯',
      '老人',
    ]);
  });

  it('marks what the API says it found, however it is written', async () => {
    const found = item({
      title: '地铁５号线＜何时＞開通',
      excerpt: '…<b>电\u200b梯</b>',
      hits: { title: [2, 5, 9, 11], excerpt: [4, 7] },
    });
    const { reader } = await openList(
      { q: '5号线 开通 电梯' },
      { [list]: () => json({ items: [found], nextCursor: null }) },
    );
    expect(reader.all('mark').map((mark) => mark.textContent)).to.deep.equal([
      '５号线',
      '開通',
      '电\u200b梯',
    ]);
    expect(reader.query('h3')?.textContent?.trim()).to.equal(found.title);
    expect(reader.query('.excerpt')?.textContent).to.equal(found.excerpt);
  });

  it('narrows by choices that take effect at once', async () => {
    const { reader, pages } = await openList();
    await reader.choose('#state', 'handled');
    await reader.until(() => pages().length === 2);
    await reader.choose('#category', 'housing');
    await reader.until(() => pages().length === 3);
    await reader.type('#from', '2026-01-01');
    await reader.until(() => pages().length === 4);
    expect(String(pages()[3])).to.equal('limit=20&category=housing&state=handled&from=2026-01-01');
    await reader.press('清除全部条件');
    await reader.until(() => pages().length === 5);
    expect(String(pages()[4])).to.equal('limit=20');
  });

  it('does not offer what the page has fixed, and begins where the page says', async () => {
    const { reader, pages } = await openList({
      column: 'consumer-rights',
      state: 'awaiting',
      'page-size': '5',
    });
    expect(String(pages()[0])).to.equal('limit=5&column=consumer-rights&state=awaiting');
    expect((await reader.part<HTMLSelectElement>('#state')).value).to.equal('awaiting');
    expect(reader.query('#column')).to.equal(null);
  });

  it('takes the size of a page as a number too, as frameworks pass it', async () => {
    const { reader, element, pages } = await openList();
    element.pageSize = 5;
    await reader.until(() => pages().length === 2);
    expect(String(pages()[1])).to.equal('limit=5');
    const told: string[] = [];
    const before = console.error;
    console.error = (message: string) => void told.push(message);
    try {
      element.pageSize = 0;
      await reader.until(() => pages().length === 3);
    } finally {
      console.error = before;
    }
    expect(String(pages()[2])).to.equal('limit=20');
    expect(told).to.have.length(1);
    expect(told[0]).to.include('page-size=0, which is not allowed');
  });

  it('goes on and back by pages, and says which one it is', async () => {
    const { reader, pages } = await openList({}, twoPages);
    await reader.press('下一页');
    await reader.words('第 2 页');
    expect(pages()[1]?.get('cursor')).to.equal('second');
    expect(reader.root.activeElement?.id).to.equal('results');
    await reader.press('上一页');
    await reader.words('第 1 页');
    expect(pages()[2]?.has('cursor')).to.equal(false);
  });

  it('says what to do where nothing is found, and where nothing has been published', async () => {
    const searched = await openList({ q: '直升机' }, none);
    expect(searched.reader.text).to.include('请换用更短或更常用的词');
    await searched.reader.press('清除全部条件');
    await searched.reader.words('目前还没有公开的诉求');
    expect(searched.pages()).to.have.length(2);
    await expect(searched.element).to.be.accessible();
  });

  it('keeps the words of the page when the API is down, and comes back by a button', async () => {
    let down = true;
    const failed = { [list]: () => (down ? connectionLost() : json({ items, nextCursor: null })) };
    const { reader, element } = await openList({}, failed);
    expect(reader.query('slot:not([name])')).not.to.equal(null);
    expect(reader.text).to.include('暂时无法连接服务器');
    await expect(element).to.be.accessible();
    down = false;
    await reader.press('重试');
    await reader.part('li');
    expect(reader.query('[part=error]')).to.equal(null);
  });

  it('counts down while the server wants to be left alone', async () => {
    const busy = { [list]: () => problem('too-many-requests', 429, 45) };
    const { reader } = await openList({}, busy);
    expect(reader.text).to.match(/4[45] 秒后自动重试/);
  });

  it('shows nothing of an answer that is not what the API promises', async () => {
    const wrong = { [list]: () => json({ items: [item(), { number: 1 }] }) };
    const { reader } = await openList({}, wrong);
    expect(reader.all('li')).to.have.length(0);
    expect(reader.text).to.include('无法识别');
  });

  it('supports an appeal once', async () => {
    const { reader, asked } = await openList(
      {},
      { 'POST /appeals/*': () => json({ supports: 48 }) },
    );
    const button = await reader.part('.support button');
    button.click();
    button.click();
    await reader.words('48 人有同样诉求');
    button.click();
    const sent = asked.filter(({ method }) => method === 'POST');
    expect(sent).to.have.length(1);
    expect(JSON.stringify(sent[0]?.body)).to.match(/^{"device":"[\w-]{16,64}"}$/);
  });

  it('takes what people wrote as text, whatever it says', async () => {
    const plain = await openList(
      { q: '甲' },
      {
        [list]: () => json({ items: [item({ title: '乙', excerpt: '乙' })], nextCursor: null }),
      },
    );
    const wicked = { 'zh-CN': hostile };
    const { reader } = await openList(
      { q: '甲' },
      {
        [list]: () =>
          json({
            items: [
              item({
                title: hostile,
                excerpt: hostile,
                siteName: wicked,
                mailboxName: wicked,
                responsible: { type: 'unit', name: wicked, claimed: true },
              }),
            ],
            nextCursor: null,
          }),
      },
    );
    expect(namesIn(reader.query('ul') as HTMLElement)).to.deep.equal(
      namesIn(plain.reader.query('ul') as HTMLElement),
    );
    expect('hit' in window).to.equal(false);
  });
});

describe('an appeal of a list', () => {
  const shows = { 'GET /appeals/*': () => json(detail()) };

  it('opens in the place of the list, and gives the place back', async () => {
    const { reader } = await openList({}, shows);
    const link = await reader.part('h3 a');
    link.click();
    const opened = await reader.part('appeal-detail');
    await reader.until(() => reader.root.activeElement?.id === 'back');
    expect(reader.query('ul')?.closest('[hidden]')).not.to.equal(null);
    expect(opened.getAttribute('number') ?? opened).to.have.property('number', detail().number);
    await reader.press('#back');
    await reader.until(() => reader.root.activeElement === link);
    expect(reader.query('appeal-detail')).to.equal(null);
  });

  it('leads to the page that the template names, with the browser’s own ways of opening', async () => {
    const { reader, element } = await openList({ 'link-template': '/letter.html?n={number}' });
    const link = await reader.part<HTMLAnchorElement>('h3 a');
    expect(link.getAttribute('href')).to.equal(
      `${location.origin}/letter.html?n=${items[0]?.number}`,
    );
    // The page takes over, so that the test stays where it is.
    element.addEventListener('appeal-open', (event) => event.preventDefault());
    const opening = oneEvent(element, 'appeal-open');
    link.click();
    expect((await opening).detail).to.deep.equal({ number: items[0]?.number });
    expect(reader.query('appeal-detail')).to.equal(null);
  });
});

describe('a compact list', () => {
  it('is a few lines without search, filters and pages', async () => {
    const { reader, pages, element } = await openList({ compact: '' }, twoPages);
    expect(String(pages()[0])).to.equal('limit=6');
    expect(reader.query('form, .filters, nav')).to.equal(null);
    expect(reader.text).to.include('办理中').and.not.to.include(mayor['zh-CN']);
    await expect(element).to.be.accessible();
  });
});

describe('a list that waits', () => {
  it('keeps what it shows while the next page is on its way', async () => {
    let first = true;
    const slow = {
      [list]: () => {
        if (!first) return never();
        first = false;
        return json({ items, nextCursor: 'more' });
      },
    };
    const { reader } = await openList({}, slow);
    await reader.press('下一页');
    await reader.until(() => reader.query('[aria-busy=true]') !== null);
    expect(reader.all('li')).to.have.length(items.length);
  });
});
