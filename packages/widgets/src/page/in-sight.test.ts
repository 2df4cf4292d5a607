import { expect } from '@open-wc/testing';
import { openList, twoPages } from '../elements/appeal-list/list-page.fixture.js';

/** A list far down a page, above which a header stays. */
async function open(header: string) {
  const page = document.createElement('div');
  page.innerHTML = `<div style="${header}"></div><div style="height: 3000px"></div>`;
  const { element, reader } = await openList({}, twoPages);
  element.before(page);
  element.style.display = 'block';
  element.style.paddingBottom = '3000px';
  const block = (selector: string) => {
    const found = reader.query(selector);
    return (found?.closest('.field') ?? found) as HTMLElement;
  };
  const topOf = (selector: string) => Math.round(block(selector).getBoundingClientRect().top);
  // It comes after the element can be used, and works from then on.
  const goTo = async (selector: string) => {
    await reader.until(() => {
      reader.query(selector)?.blur();
      scrollBy(0, topOf(selector) - 10);
      reader.query(selector)?.focus();
      return block(selector).style.scrollMarginTop !== '';
    });
    await reader.until(() => topOf(selector) !== 10);
    return topOf(selector);
  };
  return { element, reader, topOf, goTo };
}

describe('what takes the focus', () => {
  afterEach(() => {
    document.documentElement.style.scrollPaddingTop = '';
    scrollTo(0, 0);
  });

  it('is seen below a header that stays', async () => {
    const fixed = await open('position: fixed; inset: 0 0 auto; height: 100px');
    expect(await fixed.goTo('#q')).to.equal(100);
    await fixed.reader.press('下一页');
    await fixed.reader.until(() => fixed.reader.root.activeElement?.id === 'results');
    await fixed.reader.until(() => fixed.topOf('#results') >= 100);
  });

  it('is seen where the page says, or has told the browser', async () => {
    const { element, goTo } = await open('');
    element.style.setProperty('--tt-scroll-margin', '12em');
    expect(await goTo('#q')).to.equal(192);
    element.style.setProperty('--tt-scroll-margin', '0px');
    document.documentElement.style.scrollPaddingTop = '80px';
    expect(await goTo('#q')).to.be.at.least(80);
  });
});
