import { expect, fixture, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { json, scriptedApi } from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { linxiang } from '../../appeal-view/fixtures/site.fixture.js';
import { until } from '../../waiting/change-in.fixture.js';
import type { AppealList } from '../appeal-list/appeal-list.js';
import type { AppealSite } from './appeal-site.js';
import '../../define/appeal-list.js';
import '../../define/mayor-mailbox.js';

/** Catches what the console is told while something is done. */
async function errorsOf(act: () => Promise<unknown>, told: string[] = []): Promise<string[]> {
  const { error } = console;
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

  it('dresses what it contains, as long as that says nothing of its own', async () => {
    await import('../../define/appeal-site.js');
    const { transport } = scriptedApi({ 'GET /sites/linxiang/appeals': () => json(none) });
    const around = await fixture<AppealSite>(html`<appeal-site
      api="https://appeals.example"
      site="linxiang"
      theme="blue"
      scheme="dark"
      .transport=${transport}
    >
      <appeal-list></appeal-list>
      <appeal-list theme="neutral" scheme="light" density="compact"></appeal-list>
    </appeal-site>`);
    const looks = () => [...around.children].map((child) => child.getAttribute('data-look'));
    await until(document.body, () => looks()[0] === 'blue dark');
    expect(looks()[1]).to.equal('neutral compact');
    around.theme = 'red';
    await until(document.body, () => looks()[0] === 'red dark');
  });

  it('wears the colours that the page sets before those of its theme', async () => {
    const { transport } = scriptedApi({ 'GET /sites/linxiang/appeals': () => json(none) });
    const list = await fixture<AppealList>(html`<appeal-list
      api="https://appeals.example"
      site="linxiang"
      theme="blue"
      .transport=${transport}
    ></appeal-list>`);
    const accent = () => getComputedStyle(list).getPropertyValue('--_accent').trim();
    expect(accent()).to.equal('#0b5cad');
    list.parentElement?.style.setProperty('--tt-accent', '#224466');
    expect(accent()).to.equal('#224466');
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
      .and.to.include('theme="pink", which is not allowed. Allowed: one of red, blue, neutral')
      .and.to.include('link-template="appeal.html"')
      .and.to.include('column="Bürger"');
    expect(text).to.include('尚未正确设置');
  });

  it('are understood with blanks and capitals', async () => {
    const { transport, asked } = scriptedApi({ 'GET /sites/linxiang/appeals': () => json(none) });
    const pages = () => asked.filter(({ path }) => path === '/sites/linxiang/appeals');
    const told = await errorsOf(async () => {
      const outer = await fixture<AppealSite>(html`<appeal-site
        api=" https://appeals.example "
        site=" Linxiang "
        theme="BLUE"
        elder-switch=" None"
        .transport=${transport}
        ><appeal-list kind=" Complaint" state="HANDLED" url-state=" a- " page-size=" 5 "></appeal-list
        ><appeal-list site="Linxiang" scheme="DARK" density=" compact" q="ABC"></appeal-list
      ></appeal-site>`);
      const lists = [...outer.querySelectorAll('appeal-list')];
      const looks = () => lists.map(({ dataset }) => dataset.look).join();
      await until(
        document.body,
        () => pages().length === 2 && looks() === 'blue,blue dark compact',
      );
    });
    expect(told).to.eql([]);
    const queries = pages().map(({ query }) => String(query));
    expect(queries).to.include('limit=5&kind=complaint&state=handled');
    expect(queries).to.include('limit=20&q=ABC');
  });

  it('include a mailbox and a column that the site does not have, with those that are nearest', async () => {
    const { transport } = scriptedApi({ 'GET /sites/linxiang/appeals': () => json(none) });
    const mayor = linxiang.mailboxes[0]?.id ?? '';
    const told: string[] = [];
    await errorsOf(async () => {
      await fixture(html`<mayor-mailbox
        api="https://appeals.example"
        site="linxiang"
        mailbox=${` ${mayor.toUpperCase()}x`}
        column="no-such"
        .transport=${transport}
      ></mayor-mailbox>`);
      await fixture(html`<appeal-list
        api="https://appeals.example"
        site="linxiang"
        column="nor-this"
        .transport=${transport}
      ></appeal-list>`);
      await until(document.body, () => told.length >= 3);
    }, told);
    expect(told.join('\n'))
      .to.include(`mailbox="${mayor}x", which is not allowed. Allowed: ${mayor}, or another one of`)
      .and.to.include('column="no-such", which is not allowed. Allowed: one of')
      .and.to.include('<appeal-list> has column="nor-this"');
  });

  it('include a site that nobody named', async () => {
    const told = await errorsOf(() => fixture(html`<appeal-list></appeal-list>`));
    expect(told.join()).to.include('<appeal-list> has site="", which is not allowed');
  });
});
