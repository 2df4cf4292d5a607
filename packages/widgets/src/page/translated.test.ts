import { expect } from '@open-wc/testing';
import { open } from '../elements/mayor-mailbox/fixtures/open-mailbox.fixture.js';
import { settled } from './settled.fixture.js';

/** Does to every text of a root what the translation of a browser does: wraps it, in a copy. */
function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!text.data.trim() || !parent || parent.matches('style, textarea, font')) continue;
    if (parent.closest('[translate=no]')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    inner.append(text.data);
    text.replaceWith(outer);
  }
}

describe('a mailbox that the browser translates', () => {
  it('goes on counting, naming mistakes, and sending', async () => {
    const { driver } = await open();
    const { root } = driver;
    await driver.part('#phone');
    await settled(root, '#title');
    translate(root);
    await driver.type('title', '三号楼');
    expect(driver.query('#title-count')?.textContent).to.equal('3/40');
    await driver.pick('form .primary');
    await driver.part('#error-summary');
    translate(root);
    await driver.type('title', '三号楼电梯停运两个月');
    expect(driver.query('#title-count')?.textContent).to.equal('10/40');
    await driver.fillIn();
    await driver.pick('form .primary');
    await driver.part('#review');
    expect(driver.query('#error-summary')).to.equal(null);
    translate(root);
    await driver.pick('[part=review] .primary');
    await driver.part('#receipt');
    for (const code of root.querySelectorAll('.code'))
      expect(code.closest('[translate=no]'), code.textContent ?? '').not.to.equal(null);
  });
});
