import { expect, fixture, html } from '@open-wc/testing';
import { catalogue } from '@through-train/embed/catalogue.js';
import { detail, items, numberOf } from '../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../appeal-view/fixtures/reader.fixture.js';
import { json, scriptedApi } from '../appeal-view/fixtures/scripted-api.fixture.js';
import type { AppealElement } from '../elements/appeal-element.js';
import '../define/appeal-detail.js';
import '../define/appeal-list.js';
import '../define/mayor-mailbox.js';
import '../define/response-tracker.js';

const { transport } = scriptedApi({
  'GET /sites/linxiang/appeals': () => json({ items, nextCursor: 'more' }),
  'GET /appeals/*': () => json(detail()),
});

/** What is pressed or typed into; links inside a sentence are as high as it. */
const targets =
  'button, summary, select, textarea, input:not([type=radio], [type=checkbox]), label.choice, li a';

/** Opens an element and gives what of it is lower than `least` pixels. */
async function tooLow(name: string, least: number, look: 'elder' | 'compact'): Promise<string[]> {
  const element = document.createElement(name) as AppealElement;
  const attributes = { api: 'https://appeals.example', site: 'linxiang', number: numberOf(1) };
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.elderSwitch = 'none';
  if (look === 'elder') element.elder = true;
  else element.density = 'compact';
  element.transport = transport;
  await fixture(html`${element}`);
  const reader = new Reader(element);
  await reader.until(
    () => reader.all('button, a').length > 0 && reader.query('.skeleton') === null,
  );
  expect(element.getAttribute('data-look')).to.include(look);
  return reader
    .all(targets)
    .filter((target) => target.getClientRects().length > 0)
    .map((target) => ({ target, height: Math.round(target.getBoundingClientRect().height) }))
    .filter(({ height }) => height < least)
    .map(({ target, height }) => `${height} px: ${target.outerHTML.slice(0, 120)}`);
}

describe('what can be pressed', () => {
  for (const { name } of catalogue) {
    it(`is at least 44 pixels high in elder mode of ${name}`, async () => {
      expect(await tooLow(name, 44, 'elder')).to.deep.equal([]);
    });

    it(`is at least 24 pixels high when ${name} is compact`, async () => {
      expect(await tooLow(name, 24, 'compact')).to.deep.equal([]);
    });
  }
});
