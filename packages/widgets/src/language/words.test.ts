import { expect, fixture } from '@open-wc/testing';
import { masks } from '@through-train/contract';
import { commonEnglish } from '@through-train/words/language/common.en.js';
import { commonTraditional } from '@through-train/words/language/common.zh-hant.js';
import { counting } from '@through-train/words/language/counting.js';
import { masksIn } from '@through-train/words/language/masks.js';
import { shippedLanguage } from '@through-train/words/language/shipped-language.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { registerLanguage } from './register-language.js';
import { type Wording, Words } from './words.js';

interface Greeting {
  readonly hello: (name: string) => string;
  readonly bye: string;
}

let answer: Promise<Greeting>;
const wording: Wording<Greeting> = {
  'zh-CN': { hello: (name) => `你好，${name}`, bye: '再见' },
  'zh-Hant': async () => ({ hello: (name) => `您好，${name}`, bye: '再見' }),
  en: () => answer,
};
const english: Greeting = { hello: (name) => `Hello, ${name}`, bye: 'Bye' };

class GreetingCard extends LitElement {
  readonly words = new Words<Greeting>(this, wording);

  override render(): TemplateResult {
    return html`${this.words.ready ? this.words.term('hello', 'Li') : '…'} ${this.words.term('bye')}`;
  }
}
customElements.define('greeting-card', GreetingCard);

/** What the card says once everything that is under way has arrived. */
async function said(card: GreetingCard | null): Promise<string> {
  await Promise.resolve();
  await answer.catch(() => {});
  await new Promise((done) => setTimeout(done));
  await card?.updateComplete;
  return card?.shadowRoot?.textContent ?? '';
}

const cardIn = (root: ParentNode | null | undefined, selector = 'greeting-card') =>
  root?.querySelector<GreetingCard>(selector) ?? null;

describe('the language of an element', () => {
  beforeEach(() => {
    answer = Promise.resolve(english);
  });

  it('is the nearest lang, so that a page can have two', async () => {
    const page = await fixture(html`<div lang="en">
      <greeting-card id="one"></greeting-card>
      <p lang="zh-TW"><span><greeting-card id="two"></greeting-card></span></p>
      <greeting-card id="three" lang="zh"></greeting-card>
    </div>`);
    expect(await said(cardIn(page, '#one'))).to.equal('Hello, Li Bye');
    expect(await said(cardIn(page, '#two'))).to.equal('您好，Li 再見');
    expect(await said(cardIn(page, '#three'))).to.equal('你好，Li 再见');
  });

  it('is found outside the shadow roots it stands in, and changes with them', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><section></section></div>`);
    const outer = (page.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
    outer.innerHTML = '<article></article>';
    const inner = (outer.firstElementChild as HTMLElement).attachShadow({ mode: 'open' });
    inner.innerHTML = '<greeting-card></greeting-card>';
    const card = cardIn(inner);
    expect(await said(card)).to.equal('Hello, Li Bye');
    (outer.firstElementChild as HTMLElement).lang = 'zh-Hant';
    expect(await said(card)).to.equal('您好，Li 再見');
    outer.firstElementChild?.removeAttribute('lang');
    page.lang = 'zh-CN';
    expect(await said(card)).to.equal('你好，Li 再见');
  });

  it('changes when the element is moved', async () => {
    const page = await fixture(
      html`<div><p lang="en"><greeting-card></greeting-card></p><p lang="zh-HK"></p></div>`,
    );
    const card = cardIn(page);
    expect(await said(card)).to.equal('Hello, Li Bye');
    if (card) page.lastElementChild?.append(card);
    expect(await said(card)).to.equal('您好，Li 再見');
  });

  it('stays until the words of the new one are there', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="zh-CN"><greeting-card></greeting-card></div>`,
    );
    let arrive = (_: Greeting) => {};
    answer = new Promise((done) => {
      arrive = done;
    });
    page.lang = 'en';
    await new Promise((done) => setTimeout(done));
    const card = cardIn(page);
    expect(card?.shadowRoot?.textContent).to.equal('你好，Li 再见');
    expect(card?.words.tag).to.equal('zh-CN');
    arrive(english);
    expect(await said(card)).to.equal('Hello, Li Bye');
  });

  it('is Chinese where its words do not load', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => void warnings.push(text);
    answer = Promise.reject(new TypeError('Failed to fetch'));
    const card = await fixture<GreetingCard>(html`<greeting-card lang="en"></greeting-card>`);
    expect(await said(card)).to.equal('你好，Li 再见');
    expect(card.words.tag).to.equal('zh-CN');
    console.warn = warn;
    expect(warnings).to.deep.equal(['<greeting-card> shows Chinese: its words did not load.']);
  });

  for (const [language, tags] of [
    ['zh-Hant', 'zh-Hant zh-TW zh-HK zh-MO zh-Hant-HK zh-hant-cn zh-yue-HK zh_TW'],
    ['zh-CN', 'zh zh-CN zh-SG zh-Hans zh-Hans-HK zh-MY ug fr enx'],
    ['en', 'en en-GB en-US EN'],
  ] as const) {
    it(`is ${language} for ${tags}`, () => {
      for (const tag of tags.split(' ')) {
        expect(shippedLanguage(tag.replace('_', '-')), tag).to.equal(language);
      }
    });
  }
});

describe('a language that the page registers', () => {
  const register = registerLanguage as (tag: string, language: object) => void;
  beforeEach(() => {
    answer = Promise.resolve(english);
  });

  it('is spoken at once, with its direction, and its gaps are Chinese and named once', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => void warnings.push(text);
    const page = await fixture(html`<p lang="ug-CN">
      <greeting-card></greeting-card><greeting-card></greeting-card>
    </p>`);
    const card = cardIn(page);
    expect(await said(card)).to.equal('你好，Li 再见');
    register('ug', { dir: 'rtl', terms: { hello: (name: string) => `سالام، ${name}` } });
    expect(await said(card)).to.equal('سالام، Li 再见');
    console.warn = warn;
    expect([card?.words.tag, card?.words.dir, card?.words.language]).to.deep.equal([
      'ug',
      'rtl',
      'zh-CN',
    ]);
    expect(warnings).to.deep.equal([
      'The language ug lacks words, which are shown in Chinese: bye',
    ]);
  });

  it('may only change some words of one that comes with the elements', async () => {
    register('en-NZ', { terms: { bye: 'See you' } });
    const card = await fixture<GreetingCard>(html`<greeting-card lang="en-NZ"></greeting-card>`);
    expect(await said(card)).to.equal('Hello, Li See you');
    const other = await fixture<GreetingCard>(html`<greeting-card lang="en-GB"></greeting-card>`);
    expect(await said(other)).to.equal('Hello, Li Bye');
  });

  it('needs a tag that there can be', () => {
    expect(() => register('traditional chinese', { terms: {} })).to.throw(RangeError);
  });
});

describe('what was removed from a text', () => {
  it('has a name in every language', () => {
    for (const mask of Object.values(masks))
      for (const { removed } of [commonEnglish, commonTraditional])
        expect(masksIn(mask, removed)).to.match(/^(\[[a-z-]+ .*removed\]|［.*已隱去］)$/i);
  });
});

describe('counting', () => {
  it('takes the form of the language and groups the digits', () => {
    const count = counting<'one'>('en');
    const letters = (number: number) => count(number, { one: '# letter', other: '# letters' });
    expect([0, 1, 2, 1234].map(letters)).to.deep.equal([
      '0\u00a0letters',
      '1\u00a0letter',
      '2\u00a0letters',
      '1,234\u00a0letters',
    ]);
  });
});
