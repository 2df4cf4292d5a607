import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { detail, items } from '../appeal-view/fixtures/appeals.fixture.js';
import { json, scriptedApi } from '../appeal-view/fixtures/scripted-api.fixture.js';
import { until } from '../waiting/change-in.fixture.js';
import '../define/appeal-list.js';
import '../define/appeal-site.js';

/** What of an element shows whether its styles reach it, those that come later among them. */
function look(list: LitElement): string {
  const style = (selector: string) => {
    const found = list.shadowRoot?.querySelector(selector);
    return found && getComputedStyle(found);
  };
  return [
    getComputedStyle(list).display,
    getComputedStyle(list).fontSize,
    getComputedStyle(list).backgroundColor,
    style('ul')?.listStyleType,
    style('.control')?.borderTopStyle,
    style('appeal-detail')?.display,
  ].join();
}

const whole = /^block,16px,rgb\(\d+, \d+, \d+\),none,solid,$/;
const untilLook = (list: LitElement, holds: (look: string) => boolean) =>
  until(list.renderRoot, () => holds(look(list)));

describe('an element that a page puts into a frame', () => {
  const api = {
    'GET /sites/linxiang/appeals': () => json({ items, nextCursor: null }),
    'GET /appeals/*': () => json(detail()),
  };

  it('keeps its styles, on the way there and back, and gets those of later parts there', async () => {
    const { transport } = scriptedApi(api);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const there = frame.contentDocument?.body as HTMLElement;
    const site =
      await fixture<LitElement>(html`<appeal-site api="https://appeals.example" site="linxiang">
      <appeal-list lang="zh-CN" scheme="dark" .transport=${transport}></appeal-list>
    </appeal-site>`);
    const list = site.querySelector('appeal-list') as LitElement;
    await untilLook(list, (now) => whole.test(now));
    const before = look(list);

    there.append(site);
    await untilLook(list, (now) => now === before);
    expect(getComputedStyle(site).display).to.equal('contents');
    list.shadowRoot?.querySelector<HTMLElement>(`#open-${items[0]?.number}`)?.click();
    await untilLook(list, (now) => now === `${before}block`);

    document.body.append(site);
    await untilLook(list, (now) => now === `${before}block`);
    site.remove();
  });

  it('has them where it was never anywhere else', async () => {
    const { transport } = scriptedApi(api);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe></iframe>`);
    const list = Object.assign(document.createElement('appeal-list'), {
      api: 'https://appeals.example',
      site: 'linxiang',
      lang: 'zh-CN',
      scheme: 'dark',
      transport,
    });
    frame.contentDocument?.body.append(list);
    await untilLook(list, (now) => whole.test(now));
  });
});
