import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { detail, items } from '../appeal-view/fixtures/appeals.fixture.js';
import { json, scriptedApi } from '../appeal-view/fixtures/scripted-api.fixture.js';
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
    await waitUntil(() => list.shadowRoot?.querySelector('.control'));
    const before = look(list);
    expect(before).to.match(/^block,16px,rgb\(\d+, \d+, \d+\),none,solid,$/);

    there.append(site);
    await waitUntil(() => look(list) === before, before);
    expect(getComputedStyle(site).display).to.equal('contents');
    list.shadowRoot?.querySelector<HTMLElement>(`#open-${items[0]?.number}`)?.click();
    await waitUntil(() => look(list) === `${before}block`, 'an appeal opens with its styles');

    document.body.append(site);
    await waitUntil(() => look(list) === `${before}block`, 'back again');
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
    await waitUntil(() => /^block,16px,rgb.*,none,solid,$/.test(look(list)), look(list));
  });
});
