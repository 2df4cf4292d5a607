import { copy } from '@through-train/embed/copy.js';

/** What is said after a copy, to screen readers as well. */
export interface CopyWords {
  readonly copied: string;
  readonly failed: string;
}

/** Makes every button with `data-copy` copy the text of the element with that id. */
export function copyButtons(words: CopyWords, say: (text: string) => void): void {
  document.addEventListener('click', async (event) => {
    const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
    const source = document.getElementById(button?.getAttribute('data-copy') ?? '');
    if (!button || !source) return;
    const done = await copy(source.textContent ?? '', document.body);
    say(done ? words.copied : words.failed);
    button.classList.toggle('done', done);
    const label = button.firstChild;
    if (!done || !label || label.textContent === words.copied) return;
    const before = label.textContent;
    label.textContent = words.copied;
    setTimeout(() => {
      label.textContent = before;
      button.classList.remove('done');
    }, 2000);
  });
}

/** Shows what is of use only where scripts run. */
export function showScripted(root: ParentNode): void {
  for (const each of root.querySelectorAll('[data-script]')) each.removeAttribute('hidden');
}
