import { expect, oneEvent } from '@open-wc/testing';
import {
  type Asked,
  connectionLost,
  json,
  problem,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { session, tracked, trackedStates } from '../../appeal-view/fixtures/tracked.fixture.js';
import { lookUp, openAppeal } from './open-tracker.fixture.js';

const sent = (asked: readonly Asked[], path: string) =>
  asked.filter((one) => one.path === `/tracking/${path}`);

const closed = () => json(trackedStates.closed);

describe('a citizen', () => {
  it('answers what was asked', async () => {
    const { reader, asked, element } = await openAppeal(trackedStates.asked, {
      'POST /tracking/supplements': () => json(trackedStates.claimed),
    });
    expect(reader.text).to.include('请于11月27日前补充。逾期未补充的');
    const acted = oneEvent(element, 'appeal-acted');
    await reader.type('#text-supplement', ' 注册代码 3110。 ');
    await reader.press('提交补充');
    await reader.words('补充内容已提交');
    expect(reader.root.activeElement?.id).to.equal('notice');
    const [supplement] = sent(asked, 'supplements');
    expect(supplement?.body).to.deep.equal({ text: '注册代码 3110。' });
    expect(supplement?.headers.get('authorization')).to.equal('Bearer a-token');
    expect((await acted).detail).to.deep.equal({
      number: trackedStates.asked.number,
      action: 'supplement',
    });
    await reader.words('临湘市市长已认领');
  });

  it('gives a verdict, with a reason when it is a bad one', async () => {
    const { reader, asked, element } = await openAppeal(trackedStates.replied, {
      'POST /tracking/evaluation': () => json(trackedStates.reopened),
    });
    await reader.press('提交评价');
    await reader.words('请选择满意程度');
    expect(
      reader.all('input[type=radio]').map((radio) => radio.closest('label')?.textContent?.trim()),
    ).to.deep.equal(['非常满意', '满意', '基本满意', '不满意', '非常不满意']);
    await reader.press('.choice input[value="2"]');
    await reader.press('提交评价');
    await reader.words('请填写 2 至 500 个字');
    expect(reader.text).to.include('提交后将重新办理');
    expect(reader.root.activeElement?.id).to.equal('text-evaluate');
    await expect(element).to.be.accessible();
    expect(sent(asked, 'evaluation')).to.have.length(0);

    await reader.type('#text-evaluate', '又停了');
    await reader.press('提交评价');
    await reader.words('评价已提交');
    expect(sent(asked, 'evaluation')[0]?.body).to.deep.equal({ grade: 2, reason: '又停了' });
    await reader.words('正在重新办理');
  });

  it('is asked before what they write may be published, and a no costs nothing', async () => {
    const { reader, asked, element } = await openAppeal(trackedStates.replied, {
      'POST /tracking/evaluation': () => json(trackedStates.closed),
    });
    const box = reader.query<HTMLInputElement>('#agreed-evaluate');
    expect(box?.checked).to.equal(false);
    expect(box?.closest('label')?.textContent).to.include('同意公开评价理由');
    expect(box?.closest('label')?.textContent).to.include('满意程度随诉求一并公开');
    await reader.press('.choice input[value="5"]');
    await reader.type('#text-evaluate', '谢谢');
    await reader.press('#agreed-evaluate');
    await expect(element).to.be.accessible();
    await reader.press('提交评价');
    await reader.words('评价已提交');
    expect(sent(asked, 'evaluation')[0]?.body).to.deep.equal({
      grade: 5,
      reason: '谢谢',
      publication: 'public',
    });
    const kept = await openAppeal({ ...trackedStates.replied, publication: 'private' });
    expect(kept.reader.query('#agreed-evaluate')).to.equal(null);
  });

  it('does not give the verdict that the page held back', async () => {
    const { reader, asked, element } = await openAppeal(trackedStates.replied, {
      'POST /tracking/evaluation': closed,
    });
    element.addEventListener('appeal-before-evaluate', (event) => event.preventDefault());
    const held = oneEvent(element, 'appeal-before-evaluate');
    await reader.press('.choice input');
    await reader.press('提交评价');
    expect((await held).detail).to.deep.include({ grade: 5, reason: '' });
    expect(sent(asked, 'evaluation')).to.have.length(0);
  });

  it('asks for it to be handled again', async () => {
    const { reader, asked, element } = await openAppeal(trackedStates.closed, {
      'POST /tracking/reopening': () => json(trackedStates.reopened),
    });
    await reader.press('申请重新办理');
    expect(reader.root.activeElement?.id).to.equal('heading-reopen');
    await expect(element).to.be.accessible();
    await reader.type('#text-reopen', '电梯又停了');
    await reader.press('提交申请');
    await reader.words('申请已提交');
    expect(sent(asked, 'reopening')[0]?.body).to.deep.equal({ reason: '电梯又停了' });
  });

  it('withdraws only after saying so twice', async () => {
    const { reader, asked, element } = await openAppeal(trackedStates.submitted, {
      'POST /tracking/withdrawal': () => json(trackedStates.withdrawn),
    });
    await reader.press('撤回诉求');
    expect(reader.text).to.include('撤回后不再办理，也不能恢复');
    await expect(element).to.be.accessible();
    await reader.press('暂不撤回');
    expect(reader.root.activeElement?.id).to.equal('choose-withdraw');
    expect(sent(asked, 'withdrawal')).to.have.length(0);

    const before = oneEvent(element, 'appeal-before-withdraw');
    await reader.press('撤回诉求');
    await reader.press('确认撤回');
    await reader.words('您已撤回这件诉求');
    expect((await before).cancelable).to.equal(true);
    expect(sent(asked, 'withdrawal')[0]?.body).to.deep.equal({});
  });
});

describe('when sending fails', () => {
  it('keeps the text, and repeats it with the same key so that it counts once', async () => {
    let down = true;
    const { reader, asked } = await openAppeal(trackedStates.asked, {
      'POST /tracking/supplements': () => (down ? connectionLost() : json(trackedStates.claimed)),
    });
    await reader.type('#text-supplement', '注册代码 3110');
    await reader.press('提交补充');
    await reader.words('尚未提交');
    await reader.words('暂时无法连接服务器');
    expect(reader.query<HTMLTextAreaElement>('#text-supplement')?.value).to.equal('注册代码 3110');
    down = false;
    await reader.press('重新提交');
    await reader.words('补充内容已提交');
    const keys = sent(asked, 'supplements').map(({ headers }) => headers.get('idempotency-key'));
    expect(keys).to.have.length(2);
    expect(new Set(keys)).to.have.property('size', 1);
  });

  it('asks for the code again when the visit is over, without losing what was typed', async () => {
    let over = true;
    const { reader } = await openAppeal(trackedStates.asked, {
      'POST /tracking/supplements': () =>
        over ? problem('token-invalid', 401) : json(trackedStates.claimed),
    });
    await reader.type('#text-supplement', '注册代码 3110');
    await reader.press('提交补充');
    await reader.words('页面已自动退出查询');
    expect(reader.text).not.to.include(trackedStates.asked.title);
    expect(reader.query<HTMLInputElement>('#number')?.value).to.equal(trackedStates.asked.number);
    over = false;
    await lookUp(reader);
    const field = await reader.part<HTMLTextAreaElement>('#text-supplement');
    expect(field.value).to.equal('注册代码 3110');
    await reader.press('提交补充');
    await reader.words('补充内容已提交');
  });

  it('gives what was typed to nobody who opens another appeal', async () => {
    const other = tracked({ ...trackedStates.asked, number: '430682-20261103-00007-4' });
    let first = true;
    const { reader } = await openAppeal(trackedStates.asked, {
      'POST /tracking': () => {
        const answer = session(first ? trackedStates.asked : other);
        first = false;
        return json(answer);
      },
      'POST /tracking/supplements': () => problem('token-invalid', 401),
    });
    await reader.type('#text-supplement', '我的秘密');
    await reader.press('提交补充');
    await reader.words('页面已自动退出查询');
    await lookUp(reader);
    expect((await reader.part<HTMLTextAreaElement>('#text-supplement')).value).to.equal('');
  });

  it('shows where the appeal is when that has changed meanwhile', async () => {
    const { reader } = await openAppeal(trackedStates.submitted, {
      'POST /tracking/withdrawal': () => problem('wrong-state', 409),
      'GET /tracking': () => json(trackedStates.replied),
    });
    await reader.press('撤回诉求');
    await reader.press('确认撤回');
    await reader.words('刚刚有变化');
    await reader.words('请于11月30日前评价');
  });
});
