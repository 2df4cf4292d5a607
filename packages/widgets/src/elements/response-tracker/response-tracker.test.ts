import { expect, oneEvent } from '@open-wc/testing';
import { liftReply } from '../../appeal-view/fixtures/appeals.fixture.js';
import { hostile, namesIn } from '../../appeal-view/fixtures/hostile.fixture.js';
import { json } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { tracked, trackedStates } from '../../appeal-view/fixtures/tracked.fixture.js';
import { openAppeal } from './open-tracker.fixture.js';

describe('an opened appeal', () => {
  const sentences: Record<keyof typeof trackedStates, string[]> = {
    submitted: [
      '待受理',
      '已提交，待临湘市市长受理，11月26日前告知是否受理',
      '还剩 3 天',
      '待审核',
    ],
    claimed: ['已认领', '临湘市市长已认领，2027年1月3日前答复', '还剩 41 天', '负责领导'],
    asked: ['待补充', '需要您补充情况，请于11月27日前补充', '时限暂停计算', '电梯的注册代码'],
    overdue: ['应于11月20日前答复', '已超期 3 天', '上级已催办', '承办单位', '昨天又有老人'],
    replied: ['已于11月16日答复，请于11月30日前评价', '还剩 7 天', '政策依据', '评价答复'],
    closed: ['已办结', '我的评价', '非常满意 5/5', '申请重新办理'],
    reopened: ['正在重新办理', '您申请重新办理', '修好三天又停了'],
    rejected: ['不予受理', '应当通过诉讼、仲裁或行政复议', '您可以这样办理', '12348', '不公开'],
    merged: ['已与诉求 430682-20261103-00007', '主办诉求的答复公开后'],
    withdrawn: ['您已撤回这件诉求', '您撤回诉求', '已撤下'],
  };
  for (const [state, said] of Object.entries(sentences)) {
    it(`tells a citizen all about one that is ${state}`, async () => {
      const { reader, element } = await openAppeal(
        trackedStates[state as keyof typeof trackedStates],
      );
      for (const words of said) expect(reader.text).to.include(words);
      expect(reader.root.activeElement?.id).to.equal('sentence');
      await expect(element).to.be.accessible();
    });
  }

  it('tells of a merged report when the other was closed, and not which it is', async () => {
    const leading = { repliedAt: '2026-11-18T02:00:00Z', closedAt: '2026-11-20T02:00:00Z' };
    const merged = tracked({ ...trackedStates.merged, kind: 'report', mergedInto: null, leading });
    for (const [lang, words] of [
      ['zh-CN', '另一件已于11月20日办结。为保护举报人'],
      ['zh-Hant', '另一件已於11月20日辦結。為保護舉報人'],
      ['en', 'The other one was closed on 20 November. To protect who reported it'],
    ] as const) {
      const { reader, element } = await openAppeal(merged, {}, { lang });
      expect(reader.text).to.include(words);
      element.remove();
    }
    const waiting = { repliedAt: null, closedAt: null };
    const { reader } = await openAppeal({ ...merged, leading: waiting });
    expect(reader.text).to.include('反映的是同一问题。为保护举报人');
  });

  it('tells when the contact was destroyed', async () => {
    const contactDestroyedAt = '2027-11-25T02:00:00Z';
    const { reader } = await openAppeal(tracked({ ...trackedStates.closed, contactDestroyedAt }));
    expect(reader.text).to.include('您的联系方式已于2027年11月25日销毁');
  });

  it('speaks English', async () => {
    const { reader, element } = await openAppeal(trackedStates.replied, {}, { lang: 'en' });
    expect(reader.text).to.include('Linxiang Housing Bureau replied on 16 November');
    expect(reader.text).to.include('7 days left');
    expect(reader.text).to.include('You sent the appeal');
    await expect(element).to.be.accessible();
  });

  it('counts the days by the clock of the server', async () => {
    const { now } = Date;
    Date.now = () => Date.parse('1999-01-01T00:00:00Z');
    try {
      const { reader } = await openAppeal(trackedStates.submitted);
      expect(reader.text).to.include('还剩 3 天');
    } finally {
      Date.now = now;
    }
  });

  it('offers what the server allows and nothing else', async () => {
    const offered = async (allowed: typeof trackedStates.claimed.allowed) => {
      const { reader, element } = await openAppeal(tracked({ allowed }));
      const names = reader.all('.further button').map((button) => button.textContent?.trim());
      element.remove();
      return names;
    };
    expect(await offered([])).to.deep.equal(['打印']);
    expect(await offered(['supplement', 'withdraw'])).to.deep.equal([
      '补充情况',
      '撤回诉求',
      '打印',
    ]);
    expect(await offered(['reopen'])).to.include('申请重新办理');
  });

  it('has one way out, in sight from the start', async () => {
    const { reader } = await openAppeal(trackedStates.closed);
    const leaving = reader.all('button').filter(({ textContent }) => textContent === '退出查询');
    expect(leaving.map(({ id }) => id)).to.deep.equal(['leave']);
  });

  it('is announced to the page without its code', async () => {
    const tracker = openAppeal(trackedStates.claimed);
    const event = await oneEvent(document, 'appeal-tracked');
    expect((event as CustomEvent).detail).to.deep.equal({ number: trackedStates.claimed.number });
    await tracker;
  });

  it('says beside each text whether the public can read it', async () => {
    const { reader } = await openAppeal(trackedStates.closed);
    expect(reader.query('.reply')?.textContent).to.include('待审核，审核通过前不公开');
    expect(reader.all('.publicity').map((line) => line.textContent)).to.deep.equal([
      '公开情况 · 待审核，审核通过前不公开',
      '公开情况 · 已公开，个人信息已隐去',
    ]);
    // The letter was taken down, and with it what had been let out.
    const hidden = await openAppeal({ ...trackedStates.closed, publication: 'unpublished' });
    expect(hidden.reader.all('.publicity')[1]?.textContent).to.include('已撤下');
  });

  it('takes what people wrote as text, whatever it says', async () => {
    const name = { 'zh-CN': hostile };
    const at = liftReply.repliedAt;
    const wicked = tracked({
      title: hostile,
      body: hostile,
      expectedOutcome: hostile,
      mailboxName: name,
      siteName: name,
      responsible: { type: 'unit', name, claimed: true },
      question: { text: hostile, askedAt: at, answerBy: at },
      rejection: { reason: 'other', explanation: hostile, instead: hostile },
      supplements: [{ text: hostile, at, publication: 'private' }],
      replies: [
        {
          unit: name,
          request: hostile,
          findings: hostile,
          decision: hostile,
          legalBasis: hostile,
          repliedAt: at,
          publication: 'published',
        },
      ],
      timeline: [{ action: 'reply', at, by: { role: 'unit', name }, note: hostile }],
      evaluation: { grade: 2, reason: hostile, at, publication: 'private' },
    });
    const plain = JSON.parse(JSON.stringify(wicked).split(JSON.stringify(hostile)).join('"字"'));
    const { reader } = await openAppeal(wicked);
    const tame = await openAppeal(plain);
    expect(namesIn(reader.root)).to.deep.equal(namesIn(tame.reader.root));
    expect('hit' in window).to.equal(false);
  });
});

describe('an answer that is not what the API promises', () => {
  it('opens nothing', async () => {
    const { openTracker, lookUp } = await import('./open-tracker.fixture.js');
    const { reader } = await openTracker({ 'POST /tracking': () => json({ appeal: {} }) });
    await lookUp(reader);
    await reader.words('无法识别');
    expect(reader.query('.tracked')).to.equal(null);
  });
});
