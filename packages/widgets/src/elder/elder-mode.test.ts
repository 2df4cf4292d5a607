import { expect, fixture, html } from '@open-wc/testing';
import { json, scriptedApi } from '../appeal-view/fixtures/scripted-api.fixture.js';
import { openList } from '../elements/appeal-list/list-page.fixture.js';
import { changeIn } from '../waiting/change-in.fixture.js';
import '../define/appeal-list.js';
import '../define/appeal-site.js';
import '../define/response-tracker.js';

const key = 'through-train:elder';
const { transport } = scriptedApi({
  'GET /sites/linxiang/appeals': () => json({ items: [], nextCursor: null }),
});

/** A tracker and a list of one site. */
const page = (inside = html``) =>
  fixture<HTMLElement>(html`<div>
    <appeal-site api="https://appeals.example" site="linxiang" .transport=${transport}>
      <response-tracker></response-tracker>
      <appeal-list></appeal-list>
      ${inside}
    </appeal-site>
  </div>`);

const elements = (around: Element) => [
  ...around.querySelectorAll<HTMLElement>('response-tracker, appeal-list'),
];
const switchOf = (element: Element) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>('[part=elder-switch]') ?? null;
const switches = (around: Element) => elements(around).filter((element) => switchOf(element));
const inElderMode = (element: Element) => /\belder\b/.test(element.getAttribute('data-look') ?? '');
/** Looks again with every change in the page and in the elements until something holds. */
async function changed(around: Element, holds: () => boolean): Promise<void> {
  const roots = elements(around).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  while (!holds()) await Promise.race([around, ...roots].map(changeIn));
}

/** What another tab of the same origin wrote. */
const otherTab = (newValue: string | null) =>
  dispatchEvent(new StorageEvent('storage', { key, newValue }));

// The elements of other tests run beside these on the same origin: they must not hear of it.
const { getItem, setItem } = Storage.prototype;
let remembered: string | null = null;
before(() => {
  Storage.prototype.getItem = (name) => (name === key ? remembered : null);
  Storage.prototype.setItem = (name, value) => {
    if (name === key) remembered = value;
  };
});
after(() => Object.assign(Storage.prototype, { getItem, setItem }));
afterEach(() => {
  remembered = null;
  otherTab(null);
});

describe('elder mode', () => {
  it('has one switch on a page, on the first element, at least 44 pixels high', async () => {
    const around = await page();
    await changed(around, () => switches(around).length > 0);
    expect(switches(around).map(({ localName }) => localName)).to.deep.equal(['response-tracker']);
    const [tracker] = elements(around) as [HTMLElement];
    const button = switchOf(tracker);
    expect(button?.textContent?.trim()).to.equal('长辈版');
    expect(button?.getAttribute('aria-pressed')).to.equal('false');
    expect(button?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('moves its switch to an element in sight', async () => {
    const around = await page();
    await changed(around, () => switches(around).length > 0);
    const [tracker, list] = elements(around) as [HTMLElement, HTMLElement];
    tracker.hidden = true;
    await changed(around, () => switchOf(list) !== null);
    tracker.remove();
    await changed(around, () => switchOf(list) !== null);
  });

  it('is switched for all elements at once, enlarges them, and is remembered', async () => {
    const around = await page();
    await changed(around, () => switches(around).length > 0);
    const [tracker, list] = elements(around) as [HTMLElement, HTMLElement];
    const told: boolean[] = [];
    around.addEventListener('appeal-elder', ({ detail }) => told.push(detail.elder));
    switchOf(tracker)?.click();
    await changed(around, () => elements(around).every(inElderMode));
    expect(switchOf(tracker)?.getAttribute('aria-pressed')).to.equal('true');
    expect(getComputedStyle(list).fontSize).to.equal('20px');
    expect(remembered).to.equal('1');
    switchOf(tracker)?.click();
    await changed(around, () => !elements(around).some(inElderMode));
    expect(remembered).to.equal('0');
    expect(told).to.deep.equal([true, false]);
  });

  it('follows what another tab chose', async () => {
    const around = await page();
    otherTab('1');
    await changed(around, () => elements(around).every(inElderMode));
    otherTab('0');
    await changed(around, () => !elements(around).some(inElderMode));
  });

  it('begins where the page says so, until a person chooses', async () => {
    const around = await fixture<HTMLElement>(html`<div>
      <appeal-site api="https://appeals.example" site="linxiang" elder .transport=${transport}>
        <appeal-list></appeal-list>
      </appeal-site>
    </div>`);
    const [list] = elements(around) as [HTMLElement];
    await changed(around, () => inElderMode(list));
    otherTab('0');
    await changed(around, () => !inElderMode(list));
  });

  it('asks for as few letters as it shows, from the first', async () => {
    remembered = '1';
    otherTab('1');
    const { element, pages } = await openList();
    expect(inElderMode(element)).to.equal(true);
    expect(pages().map(String)).to.deep.equal(['limit=6']);
  });

  it('leaves the choice to a page with a switch of its own', async () => {
    const around = await page();
    otherTab('1');
    await changed(around, () => elements(around).every(inElderMode));
    const site = around.querySelector('appeal-site');
    site?.setAttribute('elder-switch', 'none');
    await changed(around, () => !elements(around).some(inElderMode) && !switches(around).length);
    site?.setAttribute('elder', '');
    await changed(around, () => elements(around).every(inElderMode));
  });

  it('works where the browser refuses to remember', async () => {
    const remember = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      const around = await page();
      await changed(around, () => switches(around).length > 0);
      const [tracker] = elements(around) as [HTMLElement];
      switchOf(tracker)?.click();
      await changed(around, () => elements(around).every(inElderMode));
      expect(remembered).to.equal(null);
    } finally {
      Storage.prototype.setItem = remember;
    }
  });
});
