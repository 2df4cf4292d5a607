import { expect } from '@open-wc/testing';
import { json, never } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { until } from '../../waiting/change-in.fixture.js';
import { open, receipt, submissions, submit } from './fixtures/open-mailbox.fixture.js';

describe('Back of the browser', () => {
  const heard: unknown[] = [];
  const router = (event: PopStateEvent) => heard.push(event.state?.position);
  let waiting: (() => void)[] = [];
  // Before the element's own, which no other one hears after.
  const first = () => {
    for (const resolve of waiting) setTimeout(resolve);
    waiting = [];
  };
  const moved = () => new Promise<void>((resolve) => waiting.push(resolve));
  const back = () => {
    history.back();
    return moved();
  };
  beforeEach(() => {
    addEventListener('popstate', first, true);
    localStorage.clear();
    history.replaceState({ position: 7 }, '');
    heard.length = 0;
    addEventListener('popstate', router);
  });
  afterEach(() => {
    removeEventListener('popstate', first, true);
    removeEventListener('popstate', router);
  });

  it('goes from the last look back to writing, and to the router of the page nothing happens', async () => {
    const { driver, asked } = await open();
    const { href } = location;
    const { length } = history;
    await driver.review();
    expect(history.state).to.deep.include({ position: 7 });
    await back();
    await driver.part('#title');
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('三号楼电梯停运两个月');
    expect(history.state).to.deep.equal({ position: 7 });

    // Our own button leaves as little in the history.
    await driver.pick('form .primary');
    await driver.part('#review');
    const returned = moved();
    await driver.press('返回修改');
    await returned;
    expect(history.state).to.deep.equal({ position: 7 });

    // Nothing moves under a receipt; whoever goes back from it has it still, once.
    await driver.pick('form .primary');
    await driver.press('确认提交');
    await driver.part('#receipt');
    await back();
    expect(driver.query('#receipt')).not.to.equal(null);
    expect(history.state).to.deep.equal({ position: 7 });
    expect(history.length).to.be.at.most(length + 1);
    expect(location.href).to.equal(href);
    expect(submissions(asked)).to.have.length(1);
    expect(heard).to.deep.equal([7, 7, 7]);
  });

  it('does not have a library put a copy in the place of the page', async () => {
    const state = { turbo: { restorationIdentifier: 'a' }, htmx: true, position: 7 };
    history.replaceState(state, '');
    const acted: unknown[] = [];
    const library = ({ state }: PopStateEvent) => {
      if (state?.turbo || state?.htmx) acted.push(state);
    };
    addEventListener('popstate', library);
    const { driver } = await open();
    await driver.review();
    expect(history.state).to.deep.include(state);
    await back();
    await driver.part('#title');
    removeEventListener('popstate', library);
    expect(acted).to.deep.equal([]);
    expect(history.state).to.deep.equal(state);
  });

  it('does not walk over entries that the page had before it was loaded again', async () => {
    const before = { position: 7, throughTrain: 'of another document:2' };
    history.replaceState(before, '');
    const { driver } = await open();
    await driver.review();
    expect(history.state).not.to.deep.equal(before);
    const returned = moved();
    await driver.press('返回修改');
    await returned;
    await driver.part('#title');
    expect(history.state).to.deep.equal(before);
  });

  it('waits for a letter that is being sent', async () => {
    const { driver } = await open({ [submit]: never });
    await driver.send();
    await back();
    expect(driver.query('#review')).not.to.equal(null);
    expect(history.state).to.deep.include({ position: 7 });
    expect(history.state.throughTrain).to.match(/:1$/);
  });

  it('goes one step back in elder mode', async () => {
    const { driver, element } = await open();
    element.elderSwitch = 'none';
    element.elder = true;
    await driver.words('第 1 步，共 5 步');
    await driver.choose('求助');
    await driver.choose('临湘市市长');
    await driver.press('下一步');
    await driver.words('第 2 步');
    await driver.type('title', '三号楼电梯停运两个月');
    await driver.type('body', '九月起停运，老人下不了楼，请尽快处理。');
    await driver.press('下一步');
    await driver.words('第 3 步');
    await back();
    await driver.words('第 2 步');
    await back();
    await driver.words('第 1 步');
    expect(history.state).to.deep.equal({ position: 7 });
    expect(heard).to.deep.equal([7, 7]);
  });
});

describe('leaving the page', () => {
  beforeEach(() => localStorage.clear());
  const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('asks once for a letter that would be lost, and for nothing else', async () => {
    const { driver, element } = await open({ [submit]: () => json(receipt, 201) });
    await driver.fillIn();
    // The part that asks comes while the citizen writes.
    await until(element.renderRoot, leave);
    expect(leave()).to.equal(false);
    await driver.type('title', '三号楼电梯停运三个月');
    expect(leave()).to.equal(true);
    await driver.choose('在本设备保存草稿 24 小时');
    await driver.type('title', '三号楼电梯停运四个月');
    expect(leave()).to.equal(false);
  });

  it('does not ask for an empty form', async () => {
    const { driver } = await open();
    await driver.pick('input[name=kind]');
    await driver.part('#categoryId[role=combobox]');
    expect(leave()).to.equal(false);
  });
});
