import { expect } from '@open-wc/testing';
import { open as openMailbox } from '../elements/mayor-mailbox/fixtures/open-mailbox.fixture.js';

/** A mailbox, and what of the events in it a page hears. */
async function open() {
  const { driver } = await openMailbox();
  await driver.part('form .primary');
  const hears = (target: Element, event: Event): boolean => {
    let heard = false;
    const onEvent = () => {
      heard = true;
    };
    document.addEventListener(event.type, onEvent);
    target.dispatchEvent(event);
    document.removeEventListener(event.type, onEvent);
    return heard;
  };
  const hearsKey = (selector: string, key: string, init: KeyboardEventInit = {}) => {
    const target = driver.query(selector) as HTMLElement;
    const all = { bubbles: true, composed: true, cancelable: true };
    return ['keydown', 'keypress', 'keyup'].map((type) =>
      hears(target, new KeyboardEvent(type, { key, ...all, ...init })),
    );
  };
  // It comes after the element can be used.
  await driver.until(() => !hearsKey('#title', 'a')[0]);
  return { driver, hears, hearsKey };
}

const none = [false, false, false];
const all = [true, true, true];

describe('a page around an element', () => {
  it('does not hear what is typed into it', async () => {
    const { hearsKey } = await open();
    for (const key of ['a', ' ', 'Enter', 'Backspace', 'ArrowLeft', 'Process', 'Unidentified']) {
      expect(hearsKey('#title', key), key).to.deep.equal(none);
      expect(hearsKey('#body', key), key).to.deep.equal(none);
    }
    expect(hearsKey('input[name=kind]', ' ')).to.deep.equal(none);
    expect(hearsKey('form .primary', 'Enter')).to.deep.equal(none);
    expect(hearsKey('#title', 'v', { ctrlKey: true })).to.deep.equal(none);
    expect(hearsKey('#title', 'ArrowLeft', { altKey: true })).to.deep.equal(none);
    expect(hearsKey('#title', '@', { ctrlKey: true, altKey: true }), 'AltGr').to.deep.equal(none);
  });

  it('hears what is not for a control', async () => {
    const { hearsKey } = await open();
    for (const key of ['Escape', 'Tab', 'F1', 'BrowserBack', 'Shift']) {
      expect(hearsKey('#title', key), key).to.deep.equal(all);
    }
    expect(hearsKey('#title', 's', { ctrlKey: true })).to.deep.equal(all);
    expect(hearsKey('#title', 'k', { metaKey: true })).to.deep.equal(all);
    expect(hearsKey('#title', '1', { altKey: true })).to.deep.equal(all);
    expect(hearsKey('form .primary', 'a')).to.deep.equal(all);
    expect(hearsKey('label', 'Enter')).to.deep.equal(all);
  });

  it('does not hear what is copied, pasted and selected there', async () => {
    const { driver, hears } = await open();
    const label = driver.query('label') as HTMLElement;
    for (const type of ['copy', 'cut', 'paste', 'contextmenu', 'selectstart', 'dragstart']) {
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      expect(hears(label, event), type).to.equal(false);
    }
    const press = () => new MouseEvent('mousedown', { bubbles: true, composed: true });
    expect(hears(driver.query('#title') as HTMLElement, press())).to.equal(false);
    expect(hears(label, press())).to.equal(true);
  });
});
