import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { json, scriptedApi } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { linxiang } from '../../appeal-view/fixtures/site.fixture.js';
import '../../define/appeal-list.js';
import '../../define/mayor-mailbox.js';

/** Catches what the console is told while something is done. */
async function errorsOf(act: () => Promise<unknown>): Promise<string[]> {
  const { error } = console;
  const told: string[] = [];
  console.error = (...words: unknown[]) => void told.push(words.join(' '));
  try {
    await act();
  } finally {
    console.error = error;
  }
  return told;
}

const none = { items: [], nextCursor: null };

describe('a site around elements', () => {
  it('is asked for once, also when its element is defined after theirs', async () => {
    const { transport, asked } = scriptedApi({ 'GET /sites/linxiang/appeals': () => json(none) });
    const around = fixtureSync<HTMLElement>(html`<appeal-site
      api="https://appeals.example"
      site="linxiang"
      .transport=${transport}
    >
      <mayor-mailbox></mayor-mailbox>
      <appeal-list></appeal-list>
    </appeal-site>`);
    const ready = [...around.children].map((child) => oneEvent(child, 'appeal-ready'));
    await import('../../define/appeal-site.js');
    await Promise.all(ready);
    expect(asked.filter(({ path }) => path === `/sites/${linxiang.id}`)).to.have.length(1);
  });

  it('gives its accent to what it contains, which the page may overrule', async () => {
    await import('../../define/appeal-site.js');
    const around = await fixture<HTMLElement>(html`<appeal-site site="linxiang" theme="blue">
      <p>x</p>
    </appeal-site>`);
    const accent = () =>
      getComputedStyle(around.children[0] as Element)
        .getPropertyValue('--tt-accent')
        .trim();
    expect(accent()).to.equal('#0b5cad');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('appeal-site { --tt-accent: #246 }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    expect(accent()).to.equal('#246');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
});

describe('attributes that cannot be used', () => {
  it('are named on the console, with what is allowed, and the page says where to turn', async () => {
    let text = '';
    const told = await errorsOf(async () => {
      const element = await fixture<HTMLElement>(html`<mayor-mailbox
        api="ftp://appeals.example"
        site="linxiang"
        theme="pink"
        link-template="appeal.html"
        column="Bürger"
      ></mayor-mailbox>`);
      text = element.shadowRoot?.textContent ?? '';
    });
    expect(told.join('\n'))
      .to.include('<mayor-mailbox> has api="ftp://appeals.example"')
      .and.to.include('theme="pink", which is not allowed. Allowed: one of red, blue')
      .and.to.include('link-template="appeal.html"')
      .and.to.include('column="Bürger"');
    expect(text).to.include('尚未正确设置');
  });

  it('include a site that nobody named', async () => {
    const told = await errorsOf(() => fixture(html`<appeal-list></appeal-list>`));
    expect(told.join()).to.include('<appeal-list> has site="", which is not allowed');
  });
});
