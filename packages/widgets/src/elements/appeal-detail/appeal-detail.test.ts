import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { detail, item, liftReply, numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
import { hostile, namesIn } from '../../appeal-view/fixtures/hostile.fixture.js';
import { Reader } from '../../appeal-view/fixtures/reader.fixture.js';
import {
  connectionLost,
  json,
  type Script,
  scriptedApi,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import '../../define/appeal-detail.js';
import type { AppealDetail } from './appeal-detail.js';

const shows = (appeal: unknown): Script => ({ 'GET /appeals/*': () => json(appeal) });

async function open(
  script: Script = shows(detail()),
  attributes: Readonly<Record<string, string>> = { number: numberOf(1) },
) {
  const { transport, asked } = scriptedApi(script);
  const element: AppealDetail = document.createElement('appeal-detail');
  const given = { api: 'https://appeals.example', site: 'linxiang', lang: 'zh-CN', ...attributes };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.transport = transport;
  await fixture(html`${element}`);
  const reader = new Reader(element);
  await reader.until(() => reader.query('article, [part=missing], [part=error]') !== null);
  return { element, reader, asked };
}

describe('one published appeal', () => {
  it('is shown with its reply in parts, the verdict, and what happened', async () => {
    const { reader, element } = await open();
    expect(reader.query('h2')?.textContent).to.equal(detail().title);
    expect(reader.text).to.include('临湘市住房和城乡建设局已于11月16日答复');
    expect(reader.all('.reply h4').map((part) => part.textContent)).to.deep.equal([
      '诉求事项',
      '调查核实',
      '处理意见',
      '政策依据',
    ]);
    expect(reader.text).to.include('非常满意 5/5');
    expect(reader.all('.timeline li p:first-of-type').map((line) => line.textContent)).to.include(
      '临湘市市长认领，负责办理',
    );
    await expect(element).to.be.accessible();
  });

  it('says in the reader’s language that something was removed', async () => {
    const { reader } = await open(shows(detail({ body: '请回电［电话号码已隐去］［附图］。' })), {
      number: numberOf(1),
      lang: 'en',
    });
    await reader.words('请回电[phone number removed]［附图］。');
  });

  it('has no headings for the parts of a reply that was not given in parts', async () => {
    const whole = {
      ...liftReply,
      request: '',
      findings: ' ',
      legalBasis: '',
      decision: '已修复。',
    };
    const { reader } = await open(shows(detail({ replies: [whole] })));
    expect(reader.all('.reply h4')).to.have.length(0);
    expect(reader.query('.reply')?.textContent).to.include('已修复。');
  });

  it('says which reply a verdict was on when there has been another since', async () => {
    const later = { ...liftReply, repliedAt: '2026-11-25T02:00:00Z' };
    const { reader } = await open(shows(detail({ replies: [liftReply, later] })));
    expect(reader.text).to.include('答复（2 次）').and.to.include('来信人对此前答复的评价');
  });

  it('says that there is no reply yet', async () => {
    const { reader, element } = await open(
      shows(detail({ ...item(), replies: [], evaluation: null, timeline: [] })),
    );
    expect(reader.text).to.include('尚未答复');
    await expect(element).to.be.accessible();
  });

  it('says that a reply was given and waits for review, beside an earlier one that is public', async () => {
    const waiting = await open(shows(detail({ replies: [], evaluation: null })));
    expect(waiting.reader.text).to.include('已答复。答复审核通过后在此公开。');
    const second = await open(shows(detail({ repliedAt: '2026-11-25T02:00:00Z' })));
    expect(second.reader.text).to.include('启动维修资金应急使用程序').and.to.include('已答复。');
    const all = await open();
    expect(all.reader.text).not.to.include('审核通过后');
  });

  it('shows what the citizen added, where it was let out', async () => {
    const supplements = [{ text: '昨天又停了。', at: '2026-11-10T02:00:00Z' }];
    const { reader, element } = await open(shows(detail({ supplements })));
    expect(reader.text).to.include('来信人补充 · 2026年11月10日昨天又停了。');
    await expect(element).to.be.accessible();
  });

  it('speaks English', async () => {
    const { reader } = await open(shows(detail()), { number: numberOf(1), lang: 'en' });
    expect(reader.text).to.include('Linxiang Housing Bureau replied on 16 November');
    expect(reader.text).to.include('Mayor of Linxiang claimed it and is responsible');
  });

  it('takes its number from the address of the page, however it is typed there', async () => {
    const start = location.href;
    history.replaceState(null, '', `?nr=${numberOf(1).toLowerCase().replace(/-/g, '')}`);
    try {
      const { asked } = await open(shows(detail()), { 'number-param': 'nr' });
      expect(asked[0]?.path).to.equal(`/appeals/${numberOf(1)}`);
    } finally {
      history.replaceState(null, '', start);
    }
  });

  it('says what to do when there is no such appeal, or no number', async () => {
    const unknown = await open({});
    expect(unknown.reader.text).to.include('请核对受理编号');
    await expect(unknown.element).to.be.accessible();
    const unnamed = await open({}, { 'number-param': 'nothing' });
    expect(unnamed.reader.text).to.include('请核对受理编号');
    expect(unnamed.asked).to.have.length(0);
  });

  it('keeps the words of the page when the API is down, and tries again by a button', async () => {
    let down = true;
    const { reader } = await open({
      'GET /appeals/*': () => (down ? connectionLost() : json(detail())),
    });
    expect(reader.query('slot:not([name])')).not.to.equal(null);
    down = false;
    await reader.press('重试');
    await reader.part('article');
  });

  it('takes what people wrote as text, whatever it says', async () => {
    const name = { 'zh-CN': hostile };
    const wicked = detail({
      title: hostile,
      body: hostile,
      mailboxName: name,
      place: { divisionCode: '430682', name },
      responsible: { type: 'unit', name, claimed: true },
      replies: [
        {
          ...liftReply,
          unit: name,
          request: hostile,
          findings: hostile,
          decision: hostile,
          legalBasis: hostile,
        },
      ],
      timeline: [
        { action: 'reply', at: liftReply.repliedAt, by: { role: 'unit', name }, note: hostile },
      ],
      supplements: [{ text: hostile, at: liftReply.repliedAt }],
      evaluation: { grade: 1, reason: hostile, at: liftReply.repliedAt },
    });
    const plain = JSON.parse(JSON.stringify(wicked).split(JSON.stringify(hostile)).join('"字"'));
    const { reader } = await open(shows(wicked));
    const tame = await open(shows(plain));
    expect(namesIn(reader.root)).to.deep.equal(namesIn(tame.reader.root));
    expect('hit' in window).to.equal(false);
  });
});
