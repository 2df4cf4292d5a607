import type { ResponseTracker } from './response-tracker.js';

/** Waits for a part of the element to be there. */
export async function part<E extends HTMLElement>(
  element: ResponseTracker,
  selector: string,
): Promise<E> {
  for (;;) {
    const found = element.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Types into a field as a person does. */
export async function fillIn(
  element: ResponseTracker,
  selector: string,
  text: string,
): Promise<void> {
  const field = await part<HTMLInputElement | HTMLTextAreaElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export async function press(element: ResponseTracker, selector: string): Promise<void> {
  (await part(element, selector)).click();
  await element.updateComplete;
}

/** Opens an appeal by number and code. */
export async function openAppeal(
  element: ResponseTracker,
  number: string,
  code: string,
): Promise<void> {
  await fillIn(element, '#number', number);
  await fillIn(element, '#queryCode', code);
  await press(element, '.primary');
  await part(element, '.tracked');
}
