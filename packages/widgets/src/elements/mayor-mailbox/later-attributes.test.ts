import { expect } from '@open-wc/testing';
import { json } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { open } from './fixtures/open-mailbox.fixture.js';
import { county } from './fixtures/sites.fixture.js';

describe('attributes that a page sets later', () => {
  beforeEach(() => localStorage.clear());
  const chosen = '[name=mailbox]:checked';

  it('choose a mailbox in a form that nobody has touched, and leave what was chosen', async () => {
    const { driver, element } = await open();
    await driver.part('#title');
    element.setAttribute('mailbox', 'linxiang-mayor');
    await driver.until(() => driver.query<HTMLInputElement>(chosen)?.value === 'linxiang-mayor');
    await driver.type('title', '三号楼电梯停运两个月');
    element.removeAttribute('mailbox');
    await element.updateComplete;
    expect(driver.query<HTMLInputElement>(chosen)?.value).to.equal('linxiang-mayor');
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('三号楼电梯停运两个月');
  });

  it('take a letter to another site, without what that does not know', async () => {
    const [first] = county.mailboxes;
    const { driver, element } = await open({
      'GET /sites/pingjiang': () =>
        json({
          ...county,
          id: 'pingjiang',
          divisionCode: '430626',
          categories: [],
          mailboxes: [{ ...first, id: 'pingjiang-mayor' }],
        }),
      'GET /sites/pingjiang/appeals/similar': () => json({ items: [] }),
    });
    await driver.fillIn();
    await driver.pickCategory('lifts');
    await driver.choose('在本设备保存草稿 24 小时');
    element.site = 'pingjiang';
    await driver.part('[name=mailbox][value=pingjiang-mayor]');
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('三号楼电梯停运两个月');
    expect(driver.query<HTMLInputElement>('#phone')?.value).to.equal('0730-3721234');
    expect(driver.query<HTMLInputElement>(chosen)).to.equal(null);
    await driver.pick('form .primary');
    await driver.part('#error-summary');
    const links = [...driver.root.querySelectorAll<HTMLAnchorElement>('#error-summary a')];
    expect(links.map(({ hash }) => hash)).to.deep.equal(['#mailbox']);
    expect(Object.keys(localStorage).join()).to.include('pingjiang').and.not.include('linxiang');
  });
});
