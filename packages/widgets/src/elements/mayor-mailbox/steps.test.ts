import { expect } from '@open-wc/testing';
import { open, submit } from './fixtures/open-mailbox.fixture.js';

/** A mailbox in elder mode. */
async function openInSteps() {
  const mailbox = await open();
  mailbox.element.elderSwitch = 'none';
  mailbox.element.elder = true;
  await mailbox.driver.words('第 1 步，共 5 步');
  return mailbox;
}

describe('the form in elder mode', () => {
  it('asks one thing after the other, and sends what was given in all of them', async () => {
    const { driver, asked } = await openInSteps();
    const inSight = (id: string) => (driver.query(`#${id}`)?.getClientRects().length ?? 0) > 0;
    expect(inSight('kind')).to.equal(true);
    expect(inSight('title')).to.equal(false);
    await driver.choose('求助');
    await driver.choose('临湘市市长');
    await driver.press('下一步');
    await driver.words('第 2 步，共 5 步');
    expect(inSight('kind')).to.equal(false);
    await driver.type('title', '三号楼电梯停运两个月');
    await driver.type('body', '九月起停运，老人下不了楼，请尽快处理。');
    await driver.press('下一步');
    await driver.words('第 3 步，共 5 步');
    await driver.press('下一步');
    await driver.words('第 4 步，共 5 步');
    await driver.type('phone', '0730-3721234');
    await driver.press('下一步');
    await driver.words('第 5 步，共 5 步');
    await driver.choose('同意公开');
    await driver.press('下一步：核对内容');
    await driver.part('#review');
    await driver.press('确认提交');
    await driver.part('#receipt');
    const sent = asked.find(({ method, path }) => `${method} ${path}` === submit);
    expect(sent?.body).to.include({ kind: 'request', title: '三号楼电梯停运两个月' });
  });

  it('does not leave a step before it is right, and goes back with everything kept', async () => {
    const { driver } = await openInSteps();
    await driver.press('下一步');
    await driver.part('#error-summary');
    expect(driver.text).to.include('第 1 步').and.not.to.include('请填写标题');
    await driver.choose('求助');
    await driver.choose('临湘市市长');
    await driver.press('下一步');
    await driver.words('第 2 步');
    expect(driver.query('#error-summary')).to.equal(null);
    await driver.type('title', '电梯');
    await driver.press('上一步');
    await driver.words('第 1 步');
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('电梯');
  });
});
