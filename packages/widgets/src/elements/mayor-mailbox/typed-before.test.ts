import { expect, fixture, html } from '@open-wc/testing';
import { json, scriptedApi } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import '../../define/mayor-mailbox.js';
import { Driver } from './fixtures/driver.fixture.js';
import { works } from './fixtures/receiving-api.fixture.js';
import { county } from './fixtures/sites.fixture.js';
import type { MayorMailbox } from './mayor-mailbox.js';

/** A mailbox whose site is still on its way, with the page's own form in it. */
async function waiting() {
  let arrive = () => {};
  const site = new Promise<Response>((resolve) => {
    arrive = () => resolve(json(county));
  });
  const { transport } = scriptedApi({ ...works, 'GET /sites/linxiang': () => site });
  const element = await fixture<MayorMailbox>(html`<mayor-mailbox
    lang="zh-CN"
    api="https://appeals.example"
    site="linxiang"
    .transport=${transport}
    ><form action="/forms/linxiang/appeals" method="post">
      <input type="hidden" name="_charset_" />
      <select name="kind"><option value=""></option><option value="complaint">投诉</option></select>
      <input name="title" /><textarea name="body"></textarea><input name="mailbox" />
    </form></mayor-mailbox
  >`);
  const control = (name: string) =>
    element.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
  return { element, driver: new Driver(element), arrive, control };
}

describe('what was typed before the mailbox was ready', () => {
  beforeEach(() => localStorage.clear());

  it('stands in its form, with the cursor where it was', async () => {
    const { driver, arrive, control } = await waiting();
    control('kind').value = 'complaint';
    control('title').value = '三号楼电梯停运';
    control('body').value = '九月起停运，老人下不了楼。';
    control('mailbox').value = 'nobody-here';
    control('body').focus();
    control('body').setSelectionRange(3, 5);
    arrive();
    const body = await driver.part<HTMLTextAreaElement>('#body');
    await driver.until(() => driver.root.activeElement === body);
    expect([body.value, body.selectionStart, body.selectionEnd]).to.deep.equal([
      '九月起停运，老人下不了楼。',
      3,
      5,
    ]);
    expect(driver.query<HTMLInputElement>('#title')?.value).to.equal('三号楼电梯停运');
    expect(driver.query<HTMLInputElement>('#kind :checked')?.value).to.equal('complaint');
    expect(driver.query('#mailbox :checked')).to.equal(null);
    // Nothing of it waits for the next one in a form that nobody sees.
    expect([control('title').value, control('body').value]).to.deep.equal(['', '']);
  });

  it('is not taken away in the middle of a Chinese word', async () => {
    const { driver, arrive, control } = await waiting();
    const title = control('title');
    const compose = (type: string) =>
      title.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
    title.focus();
    compose('compositionstart');
    compose('compositionupdate');
    title.value = "dian'ti";
    await driver.part('.skeleton');
    arrive();
    await driver.until(() => driver.query('.skeleton') === null);
    expect(driver.query('#title')).to.equal(null);
    title.value = '电梯';
    compose('compositionend');
    expect((await driver.part<HTMLInputElement>('#title')).value).to.equal('电梯');
  });

  it('leaves the focus alone where nobody typed', async () => {
    const { driver, arrive, element } = await waiting();
    arrive();
    await driver.part('#title');
    await element.updateComplete;
    expect(document.activeElement).to.equal(document.body);
  });
});
