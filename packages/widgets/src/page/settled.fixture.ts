import { until } from '../waiting/change-in.fixture.js';

/** Waits until the part is here that settles an element; it comes after the element can be used. */
export async function settled(root: ShadowRoot, selector: string): Promise<void> {
  const heard = () => {
    let found = false;
    const hear = () => {
      found = true;
    };
    document.addEventListener('keydown', hear);
    const key = { key: 'a', bubbles: true, composed: true };
    root.querySelector(selector)?.dispatchEvent(new KeyboardEvent('keydown', key));
    document.removeEventListener('keydown', hear);
    return found;
  };
  await until(root, () => root.querySelector(selector) !== null && !heard());
}
