import { expect, oneEvent } from '@open-wc/testing';
import { item } from '../../appeal-view/fixtures/appeals.fixture.js';
import { connectionLost, json, never } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { open, receipt, submissions, submit } from './fixtures/open-mailbox.fixture.js';

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

  it('finds a category by its name, the name of its branch or its id, and does without', async () => {
    const { driver, asked } = await open();
    await driver.part('#categoryId[role=combobox]');
    const found = async (typed: string) => {
      await driver.type('categoryId', typed);
      return [...driver.root.querySelectorAll('#categoryId-list [role=option]')].map((option) =>
        option.textContent?.replace(/\s+/g, ' ').trim(),
      );
    };
    expect(await found('燃')).to.deep.equal(['燃气 水电气']);
    expect(await found('水电')).to.include('燃气 水电气');
    expect(await found('没有的')).to.deep.equal(['没有这个分类，可以不选']);
    await driver.pickCategory('lifts');
    expect(driver.query<HTMLInputElement>('#categoryId')?.value).to.equal('电梯');
    await driver.type('categoryId', '');
    driver.query('#categoryId')?.blur();
    await driver.fillIn();
    await driver.pick('form .primary');
    await driver.press('确认提交');
    await driver.part('#receipt');
    expect(submissions(asked)[0]?.body).not.to.have.property('categoryId');
  });

  it('keeps the browser’s own list of categories while somebody is at it', async () => {
    const { driver } = await open();
    (await driver.part('select#categoryId')).focus();
    await driver.part('#phone');
    await driver.element.updateComplete;
    expect(driver.query('#categoryId')?.localName).to.equal('select');
    driver.query('#categoryId')?.blur();
    await driver.part('#categoryId[role=combobox]');
  });

  it('takes a letter as chats and slides paste it, and shows what will be stored', async () => {
    const { driver, asked } = await open();
    await driver.fillIn();
    await driver.type('title', '\u202d三号楼电梯停运两个月\u202c\u3164');
    await driver.type('body', '第一段讲电梯。\u000b第二段讲老人。\u0007');
    await driver.type('phone', '\u202d１３８００１３８０００\u202c');
    await driver.type('email', 'zhang＠example．com');
    await driver.pick('form .primary');
    await driver.part('#review');
    expect(driver.text).to.include('13800138000、zhang@example.com');
    await driver.pick('[part=review] .primary');
    await driver.part('#receipt');
    expect(submissions(asked)[0]?.body).to.deep.include({
      title: '三号楼电梯停运两个月',
      body: '第一段讲电梯。\n第二段讲老人。',
      contact: { phone: '13800138000', email: 'zhang@example.com' },
    });
  });

  it('shows what was answered to its category, and sends that alone', async () => {
    const { driver, asked } = await open();
    await driver.pickCategory('lifts');
    await driver.type('question-building', ' 三栋\u200b');
    await driver.fillIn();
    await driver.pick('form .primary');
    await driver.part('#review');
    const summaryRows = [...driver.root.querySelectorAll('.facts > div')].map(
      (row) => `${row.querySelector('dt')?.textContent}=${row.querySelector('dd')?.textContent}`,
    );
    expect(summaryRows).to.include('楼栋和单元=三栋');
    await driver.pick('[part=review] .primary');
    await driver.part('#receipt');
    expect(submissions(asked)[0]?.body).to.deep.include({ answers: { building: '三栋' } });
  });

  it('finds half of a character before the server does', async () => {
    const { driver, asked } = await open();
    await driver.fillIn();
    await driver.type('title', '三号楼电梯\ud83d停运');
    await driver.pick('form .primary');
    await driver.words('标题中有无法显示的字符，请删除后重新输入');
    expect(submissions(asked)).to.have.length(0);
  });

  it('says of a day to come that it is one, by the clock of either side', async () => {
    const refused = {
      type: 'about:blank',
      title: '',
      status: 422,
      code: 'invalid',
      requestId: 'r',
    };
    const dateTooLate = { path: '/occurredOn', code: 'too-late', message: '' };
    const { driver } = await open({
      [submit]: () => json({ ...refused, errors: [dateTooLate] }, 422),
    });
    await driver.fillIn();
    await driver.type('occurredOn', '2099-01-01');
    await driver.pick('form .primary');
    await driver.words('日期不能晚于今天');
    await driver.type('occurredOn', '2020-01-01');
    await driver.pick('form .primary');
    await driver.part('#review');
    await driver.pick('[part=review] .primary');
    await driver.part('#error-summary');
    await driver.words('日期不能晚于今天');
  });

  for (const [what, title] of [
    ['joiners', '\u200b'.repeat(5)],
    ['Hangul fillers', '\u3164'.repeat(4)],
    ['blanks of Braille', '\u2800'.repeat(4)],
  ] as const) {
    it(`does not take a title of ${what}`, async () => {
      const { driver } = await open();
      await driver.fillIn();
      await driver.type('title', title);
      await driver.pick('form .primary');
      await driver.words('请填写标题');
    });
  }

  it('stops for an emergency and shows whom to call', async () => {
    const { driver, element } = await open();
    await driver.fillIn();
    await driver.pickCategory('燃气');
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

  it('never makes a link of an address that runs a script', async () => {
    const { driver, element } = await open({
      'GET /sites/linxiang/appeals/similar': () => json({ items: [item()] }),
    });
    const told: string[] = [];
    const { error } = console;
    console.error = (message: string) => told.push(message);
    element.linkTemplate = 'java\tScript:alert({number})';
    element.trackerUrl = 'javascript:alert({number})';
    await driver.type('title', '三号楼电梯停运两个月');
    await driver.words('1 件相似的公开来信');
    await driver.send();
    await driver.part('#receipt');
    console.error = error;
    for (const link of element.shadowRoot?.querySelectorAll('a') ?? []) {
      expect(link.protocol).to.match(/^(https?|tel):$/);
    }
    for (const attribute of ['link-template', 'tracker-url']) {
      expect(told.filter((message) => message.includes(attribute))).to.have.length(1);
    }
  });

  it('keeps the fallback of the page until it is ready, and when it cannot start', async () => {
    const waiting = await open({ 'GET /sites/linxiang': never });
    expect(waiting.element.querySelector('p')?.assignedSlot).not.to.equal(null);
    const { driver, element } = await open({ 'GET /sites/linxiang': connectionLost });
    await driver.words('暂时无法连接服务器');
    expect(element.querySelector('p')?.assignedSlot).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('speaks the language it stands in', async () => {
    const { driver, element } = await open({}, { lang: 'en' });
    await driver.words('Next: check your letter');
    expect(driver.text).to.include('Mayor of Linxiang');
    await driver.press('Next: check your letter');
    await driver.words('6 things to put right');
    expect(driver.text).not.to.match(/[一-龥]/);
    await expect(element).to.be.accessible();
  });

  it('changes its language in place and loses nothing of what was typed', async () => {
    const { driver, element, asked } = await open();
    await driver.fillIn();
    const typed = await driver.part<HTMLInputElement>('#title');
    typed.focus();
    element.lang = 'zh-HK';
    await driver.words('下一步：核對內容');
    expect(await driver.part('#title')).to.equal(typed);
    expect(typed.value).to.equal('三号楼电梯停运两个月');
    expect(driver.root.activeElement).to.equal(typed);
    await driver.press('下一步：核對內容');
    await driver.part('#review');
    await driver.press('確認提交');
    await driver.part('#receipt');
    expect(driver.text).to.include('受理單位將於2026年12月8日前告知是否受理。');
    const [{ body } = { body: undefined }] = submissions(asked);
    expect(body).to.include({ language: 'zh-Hant', title: '三号楼电梯停运两个月' });
  });

  it('does not take the Enter of an input method for the end of the form', async () => {
    const { driver } = await open();
    const title = await driver.part('#title');
    await driver.until(() => {
      const enter = new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        cancelable: true,
      });
      return !title.dispatchEvent(enter);
    });
  });
});
