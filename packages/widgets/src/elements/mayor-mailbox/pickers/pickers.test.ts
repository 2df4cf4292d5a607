import { expect, waitUntil } from '@open-wc/testing';
import { emptyLetter } from '@through-train/contract/letter';
import { json, never, type Script } from '../../../appeal-view/fixtures/scripted-api.fixture.js';
import { keepDraft } from '../draft.js';
import { open, receipt, submissions } from '../fixtures/open-mailbox.fixture.js';
import { divisions, siteOf } from '../fixtures/sites.fixture.js';

describe('the mailbox of a province', () => {
  const hunan: Script = {
    'GET /sites/hunan': () => json(siteOf('hunan')),
    'GET /sites/yueyang': () => json(siteOf('yueyang')),
    'GET /sites/linxiang': () => json(siteOf('linxiang')),
    'GET /sites': () => json({ items: divisions }),
    'POST /sites/*': () => json(receipt, 201),
  };

  beforeEach(() => localStorage.clear());

  for (const typed of ['临湘', 'linxiang', '430682', '岳阳 临湘']) {
    it(`finds a division by ${typed}, and the mailboxes on the way to it`, async () => {
      const { driver } = await open(hunan, { site: 'hunan' });
      await driver.type('division', typed);
      await driver.part('#division-list [role=option]:not(.none)');
      expect(driver.query('#division')?.getAttribute('aria-expanded')).to.equal('true');
      await driver.pickFirst('division');
      expect(driver.query<HTMLInputElement>('#division')?.value).to.equal('临湘市');
      await driver.key('mailbox', 'ArrowDown');
      await driver.words('临湘市市长');
      const options = [...driver.root.querySelectorAll('#mailbox-list [role=option]')];
      expect(options.map((option) => option.textContent?.trim())).to.deep.equal([
        '临湘市市长',
        '岳阳市市长',
        '湖南省市长',
        '不清楚，由受理人员转办',
      ]);
    });
  }

  it('offers the mailboxes on the way to the place of a draft before the list of places is there', async () => {
    const draft = { ...emptyLetter, division: 'linxiang', mailbox: 'yueyang-mayor', title: '电梯' };
    keepDraft('hunan', draft);
    const { driver } = await open({ ...hunan, 'GET /sites': never }, { site: 'hunan' });
    await waitUntil(() => driver.query<HTMLInputElement>('#mailbox')?.value === '岳阳市市长');
  });

  it('sends to the site of the mailbox, with the place where it happened', async () => {
    const { driver, asked, element } = await open(hunan, { site: 'hunan' });
    await driver.type('division', '临湘');
    await driver.pickFirst('division');
    await driver.words('收件信箱');
    await driver.key('mailbox', 'ArrowDown');
    await driver.words('岳阳市市长');
    await expect(element).to.be.accessible();
    await driver.type('mailbox', '岳阳市');
    await driver.pickFirst('mailbox');
    await driver.choose('投诉');
    await driver.type('title', '三号楼电梯停运两个月');
    await driver.type('body', '九月起停运，老人下不了楼，请尽快处理。');
    await driver.type('email', 'zhang@example.com');
    await driver.choose('不公开');
    await driver.press('下一步：核对内容');
    await driver.press('确认提交');
    await driver.part('#receipt');
    const [first] = submissions(asked);
    expect(first?.path).to.equal('/sites/yueyang/appeals');
    expect(first?.body).to.deep.include({
      mailboxId: 'yueyang-mayor',
      place: { divisionCode: '430682' },
      publication: 'private',
    });
  });

  it('leaves a letter to the clerks of the place, however long that takes to load', async () => {
    let arrive: (site: Response) => void = () => {};
    const linxiang = new Promise<Response>((resolve) => {
      arrive = resolve;
    });
    const { driver, asked } = await open(
      { ...hunan, 'GET /sites/linxiang': () => linxiang },
      { site: 'hunan' },
    );
    await driver.type('division', '临湘');
    await driver.pickFirst('division');
    await driver.type('mailbox', '不清楚');
    await driver.pickFirst('mailbox');
    await driver.choose('感谢');
    await driver.type('title', '感谢社区的同志');
    await driver.type('body', '谢谢社区的同志帮忙修好了楼道的灯。');
    await driver.type('phone', '13800000000');
    await driver.choose('不公开');
    await driver.press('下一步：核对内容');
    expect(driver.query('#review')).to.equal(null);
    arrive(json(siteOf('linxiang')));
    await driver.press('确认提交');
    await driver.part('#receipt');
    const [first] = submissions(asked);
    expect(first?.path).to.equal('/sites/linxiang/appeals');
    expect(first?.body).to.deep.include({ place: { divisionCode: '430682' } });
    expect(first?.body).not.to.have.property('mailboxId');
  });

  it('goes back to what was picked when the text means nothing, and Escape closes the list', async () => {
    const { driver } = await open(hunan, { site: 'hunan' });
    await driver.type('division', '安仁');
    await driver.pickFirst('division');
    await driver.type('division', '不存在的地方');
    await driver.words('没有找到这个地区');
    await driver.key('division', 'Escape');
    const field = driver.query<HTMLInputElement>('#division');
    expect(field?.value).to.equal('安仁县');
    expect(field?.getAttribute('aria-expanded')).to.equal('false');
  });
});
