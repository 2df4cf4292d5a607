import { expect } from '@open-wc/testing';
import { numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
import {
  connectionLost,
  json,
  never,
  problem,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { queryCode, session, trackedStates } from '../../appeal-view/fixtures/tracked.fixture.js';
import { lookUp, openAppeal, openTracker } from './open-tracker.fixture.js';

const works = { 'POST /tracking': () => json(session(trackedStates.claimed)) };

describe('looking up an appeal', () => {
  it('reads number and code however they are typed', async () => {
    const { reader, asked } = await openTracker(works);
    await lookUp(
      reader,
      ` ${numberOf(1).toLowerCase().replace(/-/g, '')} `,
      '７ｋ３ｍ 9qpz—OV4R t2xw',
    );
    await reader.part('.tracked');
    expect(asked[0]?.body).to.deep.equal({ number: numberOf(1), queryCode });
  });

  it('goes on with what was typed into the form of the page before', async () => {
    const fallback = document.createElement('form');
    fallback.innerHTML = `<input name="number" value=""><input name="queryCode">`;
    const [number, code] = fallback.querySelectorAll('input');
    if (number) number.value = numberOf(1);
    if (code) code.value = queryCode;
    const { reader, asked } = await openTracker(works, {}, fallback);
    await reader.press('.primary');
    await reader.part('.tracked');
    expect(asked[0]?.body).to.deep.equal({ number: numberOf(1), queryCode });
    expect(code?.value).to.equal('');
  });

  it('fills in both from a pasted receipt', async () => {
    const { reader, asked } = await openTracker(works);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', `受理编号：${numberOf(1)}\n查询码：${queryCode}\n请妥善保管`);
    const code = await reader.part('#queryCode');
    code.dispatchEvent(
      new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    await reader.words('已从回执中识别');
    await reader.press('.primary');
    await reader.part('.tracked');
    expect(asked[0]?.body).to.deep.equal({ number: numberOf(1), queryCode });
  });

  it('says at the field what is missing or cannot be right, without asking the server', async () => {
    const { reader, asked, element } = await openTracker(works);
    await reader.press('.primary');
    await reader.words('请输入受理编号');
    await reader.words('请输入查询码');
    expect(reader.root.activeElement?.id).to.equal('number');
    await expect(element).to.be.accessible();
    await lookUp(reader, numberOf(1), '7K3M');
    await reader.words('查询码应为 16 位字母和数字');
    expect(reader.root.activeElement?.id).to.equal('queryCode');
    expect(asked).to.have.length(0);
  });

  it('tells a wrong number and a wrong code alike', async () => {
    const { reader, element } = await openTracker({
      'POST /tracking': () => problem('tracking-failed', 404),
    });
    await lookUp(reader);
    await reader.words('受理编号或查询码不正确');
    expect(reader.query('[aria-invalid]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('waits as long as the server wants, and asks nothing meanwhile', async () => {
    const { reader, asked } = await openTracker({
      'POST /tracking': () => problem('too-many-requests', 429, 90),
    });
    await lookUp(reader);
    await reader.words('还需等待 90 秒');
    expect(reader.query('.primary')?.getAttribute('aria-disabled')).to.equal('true');
    await reader.press('.primary');
    expect(asked).to.have.length(1);
  });

  it('lets the right code in at once, however many wrong ones have to wait', async () => {
    const { reader, asked, element } = await openTracker({
      'POST /tracking': ({ body }) =>
        (body as { queryCode: string }).queryCode === queryCode
          ? json(session(trackedStates.claimed))
          : problem('too-many-requests', 429, 90),
    });
    await lookUp(reader, numberOf(1), '0000-0000-0000-0000');
    await reader.words('更正后可立即查询');
    await expect(element).to.be.accessible();
    await lookUp(reader);
    await reader.part('.tracked');
    expect(asked).to.have.length(2);
  });

  it('asks once, however often the button is pressed', async () => {
    let arrived = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const { reader, asked } = await openTracker({
      'POST /tracking': () => {
        arrived();
        return never();
      },
    });
    await lookUp(reader);
    await reader.words('正在查询');
    await reader.press('.primary');
    await reader.press('.primary');
    await arrival;
    expect(asked).to.have.length(1);
  });

  it('says that there is no connection, and keeps what was typed', async () => {
    const { reader } = await openTracker({ 'POST /tracking': connectionLost });
    await lookUp(reader);
    await reader.words('暂时无法连接服务器');
    expect(reader.query<HTMLInputElement>('#queryCode')?.value).to.equal(queryCode);
  });

  it('takes only the number from the address of the page', async () => {
    const start = location.href;
    history.replaceState(null, '', `?nr=${numberOf(1)}&queryCode=${queryCode}`);
    try {
      const { reader } = await openTracker({}, { 'number-param': 'nr' });
      expect(reader.query<HTMLInputElement>('#number')?.value).to.equal(numberOf(1));
      expect(reader.query<HTMLInputElement>('#queryCode')?.value).to.equal('');
    } finally {
      history.replaceState(null, '', start);
    }
  });

  it('leaves the code nowhere', async () => {
    const { element, reader } = await openAppeal(trackedStates.claimed);
    const places = [
      location.href,
      document.title,
      JSON.stringify(history.state),
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      document.cookie,
      element.outerHTML,
      reader.root.innerHTML,
    ];
    for (const place of places) expect(place).not.to.include(queryCode.slice(0, 4));
  });
});

describe('leaving', () => {
  it('shows nothing any more and forgets what was typed', async () => {
    const { reader, element } = await openAppeal(trackedStates.claimed);
    await reader.press('退出查询');
    await reader.words('已退出查询');
    expect(reader.root.activeElement?.id).to.equal('notice');
    expect(reader.text).not.to.include(trackedStates.claimed.title);
    expect(reader.query<HTMLInputElement>('#number')?.value).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('happens by itself when the page is left, which the back button might bring back', async () => {
    const { reader } = await openAppeal(trackedStates.claimed);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await reader.part('#queryCode');
    expect(reader.query('.tracked')).to.equal(null);
  });
});
