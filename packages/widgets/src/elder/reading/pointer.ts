import { css, type LitElement } from 'lit';
import { addStyles } from '../../look/added-styles.js';

const name = 'through-train-reading';

const mark = css`
  ::highlight(through-train-reading) {
    color: #000;
    background-color: #ffe066;
  }
  [data-reading] {
    background-color: var(--_mark);
    box-shadow: 0 0 0 0.25em var(--_mark);
  }
`;

/** Shows which sentence is being read, and keeps it in sight. */
export class Pointer {
  #marked: Element | undefined;

  show(range: Range): void {
    this.hide();
    const { startContainer } = range;
    const root = startContainer.getRootNode();
    // What the page put into a slot stays as the page made it.
    if (root instanceof ShadowRoot) this.#mark(range, root);
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight - 120) {
      startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }
  }

  hide(): void {
    if ('highlights' in CSS) CSS.highlights.delete(name);
    this.#marked?.removeAttribute('data-reading');
  }

  #mark(range: Range, root: ShadowRoot): void {
    if (mark.styleSheet) addStyles(root.host as LitElement, mark);
    if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
    else {
      // Browsers before 2022 cannot mark a piece of text without changing the tree: its paragraph.
      this.#marked = range.startContainer.parentElement ?? undefined;
      this.#marked?.setAttribute('data-reading', '');
    }
  }
}
