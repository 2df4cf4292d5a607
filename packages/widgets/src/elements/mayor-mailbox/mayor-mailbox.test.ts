import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Receipt } from '@through-train/contract';
import { item } from '../../appeal-view/fixtures/appeals.fixture.js';
import {
  type Asked,
  cut,
  json,
  never,
  problem,
  type Script,
  scriptedApi,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import '../../define/mayor-mailbox.js';
import { Driver } from './fixtures/driver.fixture.js';
import { county, divisions, siteOf } from './fixtures/sites.fixture.js';
import type { MayorMailbox } from './mayor-mailbox.js';

const receipt: Receipt = {
  number: '430682-20261123-00042-X',
  queryCode: '7K3M-9QPZ-0V4R-T2XW',
  state: 'submitted',
  submittedAt: '2026-11-23T02:04:00Z',
  dueAt: '2026-12-08T15:59:59Z',
};
const submit = 'POST /sites/linxiang/appeals';
const works: Script = {
  'GET /sites/linxiang': () => json(county),
  'GET /sites/linxiang/appeals/similar': () => json({ items: [] }),
  [submit]: () => json(receipt, 201),
};

async function open(
  script: Script = {},
  { lang = 'zh-CN', site = 'linxiang' } = {},
): Promise<{ driver: Driver; asked: Asked[]; element: MayorMailbox }> {
  const { transport, asked } = scriptedApi({ ...works, ...script });
  const element = await fixture<MayorMailbox>(html`<mayor-mailbox
    lang=${lang}
    api="https://appeals.example"
    site=${site}
    .transport=${transport}
  ><p>请拨打 0730-3720000</p></mayor-mailbox>`);
  return { driver: new Driver(element), asked, element };
}

const submissions = (asked: Asked[]) => asked.filter(({ method }) => method === 'POST');
const keys = (asked: Asked[]) =>
  submissions(asked).map(({ headers }) => headers.get('idempotency-key'));

describe('the mailbox', () => {
  beforeEach(() => localStorage.clear());

  it('sends what was written and shows the receipt', async () => {
    const { driver, asked, element } = await open();
    const sent = oneEvent(element, 'appeal-submitted');
    await driver.send();
    await driver.part('#receipt');

    const [{ body } = { body: undefined }] = submissions(asked);
    expect(body).to.deep.equal({
      column: 'peoples-voices',
      kind: 'request',
      mailboxId: 'linxiang-mayor',
      title: '三号楼电梯停运两个月',
      body: '九月起停运，老人下不了楼。我的电话是 138 7400 1234，请尽快处理。',
      place: { divisionCode: '430682' },
      contact: { phone: '0730-3721234' },
      anonymous: false,
      publication: 'public',
      language: 'zh-CN',
      noticeVersion: '2026-01',
    });
    expect(driver.text).to.include(receipt.number).and.to.include(receipt.queryCode);
    expect(driver.text).to.include('2026年12月8日前告知是否受理');
    expect((await sent).detail).to.deep.equal({ number: receipt.number });
    await driver.part('svg.qr');
    await expect(element).to.be.accessible();
  });

  it('shows before sending exactly what would be public, with personal data masked', async () => {
    const { driver, element } = await open();
    await driver.review();
    const marks = [...driver.root.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).to.deep.equal(['［电话号码已隐去］']);
    expect(driver.query('[part=preview]')?.textContent).not.to.include('138');
    expect(driver.root.activeElement?.id).to.equal('review');
    await expect(element).to.be.accessible();
  });

  it('names everything that is missing, and leads to it', async () => {
    const { driver, element, asked } = await open();
    await driver.press('下一步：核对内容');
    const summary = await driver.part('#error-summary');
    expect(driver.root.activeElement).to.equal(summary);
    const links = [...summary.querySelectorAll('a')];
    expect(links.map((link) => link.hash)).to.deep.equal([
      '#kind',
      '#mailbox',
      '#title',
      '#body',
      '#phone',
      '#publication',
    ]);
    links[2]?.click();
    const title = driver.query<HTMLInputElement>('#title');
    expect(driver.root.activeElement).to.equal(title);
    expect(title?.getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();

    await driver.type('title', '电梯');
    expect(title?.hasAttribute('aria-invalid')).to.equal(false);
    await driver.press('下一步：核对内容');
    await driver.words('标题应为 4 至 40 个字，现为 2 个字');
    expect(submissions(asked)).to.have.length(0);
  });

  it('sends once, however often it is clicked', async () => {
    let answer: (response: Response) => void = () => {};
    const answered = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const { driver, asked } = await open({ [submit]: () => answered });
    await driver.review();
    const button = driver.query('.actions .primary');
    button?.click();
    button?.click();
    await driver.words('正在提交，请勿关闭页面');
    button?.click();
    answer(json(receipt, 201));
    await driver.part('#receipt');
    expect(submissions(asked)).to.have.length(1);
  });

  it('says that nothing was sent when the API is down, and sends again under the same key', async () => {
    let down = true;
    const { driver, asked, element } = await open({
      [submit]: () => (down ? cut() : json(receipt, 201)),
    });
    await driver.send();
    await driver.words('尚未提交');
    await expect(element).to.be.accessible();
    down = false;
    await driver.press('重新提交');
    await driver.part('#receipt');
    const [first, second] = keys(asked);
    expect(first).to.equal(second);
  });

  it('takes a new key for a letter that was changed', async () => {
    let down = true;
    const { driver, asked } = await open({
      [submit]: () => (down ? cut() : json(receipt, 201)),
    });
    await driver.send();
    await driver.words('尚未提交');
    down = false;
    await driver.press('返回修改');
    await driver.type('title', '三号楼电梯停运三个月');
    await driver.press('下一步：核对内容');
    await driver.press('确认提交');
    await driver.part('#receipt');
    const [first, second] = keys(asked);
    expect(first).not.to.equal(second);
  });

  it('shows what the server refused at its field', async () => {
    const { driver } = await open({
      [submit]: async () => {
        const response = await problem('invalid', 422).json();
        const errors = [
          { path: '/contact/phone', code: 'invalid', message: 'must be a phone number' },
        ];
        return json({ ...response, errors }, 422);
      },
    });
    await driver.send();
    await driver.part('#error-summary');
    expect(driver.query('#phone-error')?.textContent).to.equal('“手机或固定电话”填写有误，请修改');
  });

  it('waits as long as the server asks, where everybody can see it', async () => {
    const { driver, asked } = await open({ [submit]: () => problem('too-many-requests', 429, 7) });
    await driver.send();
    await driver.words('请在 7 秒后重新提交');
    await driver.press('重新提交');
    expect(submissions(asked)).to.have.length(1);
  });

  it('can be stopped by the page before it sends', async () => {
    const { driver, asked, element } = await open();
    element.addEventListener('appeal-before-submit', (event) => event.preventDefault());
    await driver.send();
    expect(submissions(asked)).to.have.length(0);
    expect(driver.query('#review')).not.to.equal(null);
  });

  it('sends an anonymous letter without a trace of contact data', async () => {
    const { driver, asked } = await open();
    await driver.fillIn();
    await driver.choose('匿名提交');
    expect(driver.query('#phone')).to.equal(null);
    await driver.press('下一步：核对内容');
    await driver.press('确认提交');
    await driver.part('#receipt');
    const [first] = submissions(asked);
    expect(first?.body).to.include({ anonymous: true }).and.not.have.property('contact');
  });

  it('stops for an emergency and shows whom to call', async () => {
    const { driver, element } = await open();
    await driver.fillIn();
    await driver.select('categoryId', 'gas');
    await driver.choose('是');
    const call = driver.query<HTMLAnchorElement>('.call');
    expect(call?.href).to.equal('tel:119');
    expect(driver.query('button.primary')).to.equal(null);
    await expect(element).to.be.accessible();
    await driver.choose('否');
    expect(driver.query('button.primary')).not.to.equal(null);
  });

  it('offers published letters like the one being written', async () => {
    const { driver, asked, element } = await open({
      'GET /sites/linxiang/appeals/similar': () => json({ items: [item()] }),
      'POST /appeals/*': () => json({ supports: 49 }),
    });
    await driver.type('title', '三号楼电梯停运两个月');
    await driver.words('1 件相似的公开来信');
    await driver.press('我也遇到');
    await driver.words('49 人');
    expect(submissions(asked)[0]?.path).to.equal(`/appeals/${item().number}/supports`);
    await expect(element).to.be.accessible();
  });

  it('keeps the fallback of the page until it is ready, and when it cannot start', async () => {
    const waiting = await open({ 'GET /sites/linxiang': never });
    expect(waiting.element.querySelector('p')?.assignedSlot).not.to.equal(null);
    const { driver, element } = await open({ 'GET /sites/linxiang': cut });
    await driver.words('暂时无法连接服务器');
    expect(element.querySelector('p')?.assignedSlot).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('speaks the language it stands in', async () => {
    const { driver, element } = await open({}, { lang: 'en' });
    await driver.part('#title');
    expect(driver.text).to.include('Next: check your letter').and.to.include('Mayor of Linxiang');
    await driver.press('Next: check your letter');
    await driver.words('6 things to put right');
    expect(driver.text).not.to.match(/[一-龥]/);
    await expect(element).to.be.accessible();
  });

  it('does not take the Enter of an input method for the end of the form', async () => {
    const { driver } = await open();
    const title = await driver.part('#title');
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    title.dispatchEvent(enter);
    expect(enter.defaultPrevented).to.equal(true);
  });

  it('asks once when somebody leaves without having kept the receipt', async () => {
    const { driver } = await open();
    await driver.send();
    await driver.part('#receipt');
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).to.equal(true);
    expect(leave()).to.equal(false);
  });
});

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
      await driver.part('[role=option]');
      expect(driver.query('#division')?.getAttribute('aria-expanded')).to.equal('true');
      await driver.key('division', 'Enter');
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

  it('sends to the site of the mailbox, with the place where it happened', async () => {
    const { driver, asked, element } = await open(hunan, { site: 'hunan' });
    await driver.type('division', '临湘');
    await driver.key('division', 'Enter');
    await driver.words('收件信箱');
    await driver.key('mailbox', 'ArrowDown');
    await driver.words('岳阳市市长');
    await expect(element).to.be.accessible();
    await driver.type('mailbox', '岳阳市');
    await driver.key('mailbox', 'Enter');
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

  it('goes back to what was picked when the text means nothing, and Escape closes the list', async () => {
    const { driver } = await open(hunan, { site: 'hunan' });
    await driver.type('division', '安仁');
    await driver.key('division', 'Enter');
    await driver.type('division', '不存在的地方');
    await driver.words('没有找到这个地区');
    await driver.key('division', 'Escape');
    const field = driver.query<HTMLInputElement>('#division');
    expect(field?.value).to.equal('安仁县');
    expect(field?.getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('a draft', () => {
  beforeEach(() => localStorage.clear());

  const stored = () => Object.values({ ...localStorage }).join();

  it('comes back after a reload, without contact data, and is gone after sending', async () => {
    const first = await open();
    await first.driver.fillIn();
    await first.driver.choose('在本设备保存草稿 24 小时');
    await first.driver.type('name', '张先生');
    expect(stored())
      .to.include('三号楼')
      .and.not.to.include('3721234')
      .and.not.to.include('张先生');
    first.element.remove();

    const { driver } = await open();
    await driver.part('#title');
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('三号楼电梯停运两个月');
    expect(driver.text).to.include('已恢复');
    await driver.type('phone', '0730-3721234');
    await driver.press('下一步：核对内容');
    await driver.press('确认提交');
    await driver.part('#receipt');
    expect(stored()).not.to.include('三号楼');
  });

  it('is not kept unless it was asked for, nor longer than a day', async () => {
    const { driver } = await open();
    await driver.fillIn();
    expect(stored()).not.to.include('三号楼');
    await driver.choose('在本设备保存草稿 24 小时');
    const [key = ''] = Object.keys(localStorage);
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    const old = { ...kept, savedAt: Date.now() - 25 * 3600 * 1000 };
    localStorage.setItem(key, JSON.stringify(old));
    const later = await open();
    await later.driver.part('#title');
    expect(later.driver.query<HTMLInputElement>('#title')?.value).to.equal('');
    expect(localStorage.getItem(key)).to.equal(null);
  });

  it('warns when the browser refuses to keep it', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    try {
      const { driver } = await open();
      await driver.fillIn();
      await driver.choose('在本设备保存草稿 24 小时');
      await driver.words('浏览器不允许保存草稿');
      const leaving = new Event('beforeunload', { cancelable: true });
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented).to.equal(true);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});
