import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html } from 'lit';
import { detail, item, items, numberOf } from '../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../appeal-view/fixtures/reader.fixture.js';
import { json, type Script, scriptedApi } from '../appeal-view/fixtures/scripted-api.fixture.js';
import { spread, spreading } from '../appeal-view/fixtures/spreading.fixture.js';
import { queryCode, session, trackedStates } from '../appeal-view/fixtures/tracked.fixture.js';
import '../define/appeal-detail.js';
import '../define/appeal-list.js';
import '../define/mayor-mailbox.js';
import '../define/response-tracker.js';

const width = 328;

interface Shown {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly script: (text: string) => Script;
  /** What is done until the texts stand there. */
  readonly use?: (reader: Reader<LitElement>) => Promise<void>;
  readonly until: string;
}

const lists = (text: string): Script => ({
  'GET /sites/linxiang/appeals': () => json(spread({ items, nextCursor: null }, text)),
});

const shown: Readonly<Record<string, Shown>> = {
  'the list': { tag: 'appeal-list', script: lists, until: '.item' },
  'the list of a home page': {
    tag: 'appeal-list',
    attributes: { layout: 'compact' },
    script: lists,
    until: '.item',
  },
  'an appeal': {
    tag: 'appeal-detail',
    attributes: { number: numberOf(1) },
    script: (text) => ({ 'GET /appeals/*': () => json(spread(detail(), text)) }),
    until: '.reply',
  },
  'the tracker': {
    tag: 'response-tracker',
    script: (text) => ({
      'POST /tracking': () => json(spread(session(trackedStates.reopened), text)),
    }),
    async use(reader) {
      await reader.type('#number', numberOf(1));
      await reader.type('#queryCode', queryCode);
      await reader.press('.primary');
    },
    until: '.timeline',
  },
  'letters like the one being written': {
    tag: 'mayor-mailbox',
    script: (text) => ({
      'GET /sites/linxiang/appeals/similar': () => json(spread({ items: [item()] }, text)),
      'GET /appeals/*': () => json(spread(detail(), text)),
    }),
    async use(reader) {
      await reader.type('#title', '三号楼电梯停运两个月');
      await reader.press('.similar .plain');
    },
    until: '.similar .sheet',
  },
};

/** An element of a page with little room, in which every text is one. */
async function draw({ tag, attributes = {}, script, use, until }: Shown, text: string) {
  const element = document.createElement(tag) as LitElement & { transport: unknown };
  const given = { api: 'https://a.example', site: 'linxiang', lang: 'zh-CN', ...attributes };
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
  element.transport = scriptedApi(script(text)).transport;
  const place = await fixture<HTMLElement>(
    html`<div style="inline-size:${width}px">${element}</div>`,
  );
  const reader = new Reader(element);
  await use?.(reader);
  await reader.part(until);
  return place;
}

/** What can be pressed and stands close by the edge of something that would cut its outline off. */
const cutOutlines = (root?: ShadowRoot | null): string[] =>
  [...(root?.querySelectorAll('a, button') ?? [])]
    .filter(
      ({ parentElement }) =>
        parentElement && getComputedStyle(parentElement).overflow !== 'visible',
    )
    .map(({ outerHTML }) => outerHTML);

for (const [name, element] of Object.entries(shown)) {
  describe(`${name}, in a narrow place`, () => {
    for (const [kind, text] of Object.entries(spreading)) {
      it(`is not widened or painted over by ${kind}`, async () => {
        const place = await draw(element, text);
        expect(place.scrollWidth).to.equal(width);
        expect(place.scrollHeight).to.equal(place.offsetHeight);
        expect(cutOutlines(place.firstElementChild?.shadowRoot)).to.eql([]);
      });
    }

    it('is as high with an accent 150 times as without', async () => {
      const [plain, piled] = ['路灯e不亮', `路灯e${'\u0301'.repeat(150)}不亮`];
      const height = (await draw(element, plain)).offsetHeight;
      fixtureCleanup();
      expect((await draw(element, piled)).offsetHeight).to.equal(height);
    });
  });
}
