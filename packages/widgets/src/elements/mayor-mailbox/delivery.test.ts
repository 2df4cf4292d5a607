import { expect } from '@open-wc/testing';
import { TimeoutError, type Transport } from '@through-train/client';
import { connectionLost, json, problem } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { keys, open, receipt, submissions, submit } from './fixtures/open-mailbox.fixture.js';

describe('a letter on its way', () => {
  beforeEach(() => localStorage.clear());

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
      [submit]: () => (down ? connectionLost() : json(receipt, 201)),
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

  it('checks under the same key whether a letter arrived that got no answer in time', async () => {
    const keysUsed: unknown[] = [];
    const withoutFirstAnswer = (transport: Transport): Transport => ({
      ...transport,
      call: async (endpoint, call) => {
        if (endpoint.method === 'GET') return transport.call(endpoint, call);
        keysUsed.push(call.idempotencyKey);
        if (keysUsed.length === 1) throw new TimeoutError('timeout', 'late');
        return transport.call(endpoint, call);
      },
    });
    const { driver, asked } = await open({}, { way: withoutFirstAnswer });
    await driver.send();
    await driver.part('#receipt');
    expect(submissions(asked)).to.have.length(1);
    expect(keysUsed).to.have.length(2);
    expect(keysUsed[0]).to.equal(keysUsed[1]);
  });

  it('says when the device is offline, and sends only when the citizen says so', async () => {
    const { driver, asked } = await open({ [submit]: connectionLost });
    await driver.review();
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      await driver.press('确认提交');
      await driver.words('当前网络已断开，恢复后请点击“重新提交”');
      dispatchEvent(new Event('online'));
      expect(submissions(asked)).to.have.length(1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('takes a new key for a letter that was changed', async () => {
    let down = true;
    const { driver, asked } = await open({
      [submit]: () => (down ? connectionLost() : json(receipt, 201)),
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

  it('lets go of a receipt that was kept when the page is left, and of no other', async () => {
    const { driver } = await open();
    await driver.send();
    await driver.part('#receipt');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await driver.element.updateComplete;
    expect(driver.text).to.include(receipt.queryCode);
    await driver.press('下载');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await driver.part('#title');
    expect(driver.text).not.to.include(receipt.queryCode);
  });
});
