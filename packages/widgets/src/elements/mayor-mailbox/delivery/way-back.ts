import type { LitElement } from 'lit';

const mark = 'throughTrain';

/**
 * Of this document alone: entries that a page made before it was loaded again lead out of it, although
 * they say how deep they stood.
 */
const own = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}:`;

/** As many entries as Chromium and Firefox keep of a tab. */
const fullHistory = 50;

/** On the way to an earlier entry, which takes a moment: who asks twice would leave the page. */
let travelling = false;
addEventListener(
  'popstate',
  () => {
    travelling = false;
  },
  true,
);

/** By these in the state of an entry, Turbo, Turbolinks and htmx put a copy in the place of the page. */
const replacing = { turbo: undefined, turbolinks: undefined, htmx: undefined } as const;

/** How many steps of a form the present entry of the history stands behind its first one. */
function depthHere(): number {
  const marked = String(Object(history.state)[mark] ?? '');
  return marked.startsWith(own) ? Number(marked.slice(own.length)) : 0;
}

/**
 * Lets the browser's own Back go back a step of the form, as everybody does in WeChat, where there is
 * no other. Each step has an entry of the history with the page's own address and state, so that to
 * the page's router nothing has happened.
 */
export class WayBack {
  readonly #host: LitElement;
  readonly #goTo: (depth: number) => boolean;
  #depth = 0;
  #address = '';
  #returning = false;
  /** What the page itself keeps in each entry that stands before the present one. */
  readonly #states: unknown[] = [];

  /** @param goTo goes back to a step; false when that cannot be now */
  constructor(host: LitElement, goTo: (depth: number) => boolean) {
    this.#host = host;
    this.#goTo = goTo;
  }

  /**
   * Brings the history to where the form is.
   *
   * @param waits what is shown must not go: the history is put in order when somebody goes back
   */
  follow(depth: number, waits: boolean): void {
    const before = this.#depth;
    this.#depth = depth;
    // Once only: a page that writes its own state would otherwise get one entry after the other.
    if (depth > before) this.#deepen();
    else if (depth < before && !waits) this.#return();
  }

  #deepen(): void {
    if (this.#returning) return;
    this.#address = location.href;
    addEventListener('popstate', this.#onPop, true);
    try {
      for (let at = depthHere(); at < this.#depth; at += 1) {
        const state: object | null = history.state;
        this.#states[at] = state;
        history.replaceState({ ...state, ...replacing, [mark]: own + at }, '');
        history.pushState({ ...state, [mark]: own + (at + 1) }, '');
      }
    } catch {
      // A frame without a history of its own; leaving asks there as well.
    }
  }

  #return(): void {
    const surplus = depthHere() - this.#depth;
    // A full history has dropped some, and not always its oldest: several at once might lead out.
    if (history.length >= fullHistory) return;
    if (surplus <= 0 || travelling || location.href !== this.#address) return;
    travelling = true;
    this.#returning = true;
    history.go(-surplus);
  }

  readonly #onPop = (event: PopStateEvent): void => {
    if (!this.#host.isConnected) {
      removeEventListener('popstate', this.#onPop, true);
      return;
    }
    if (location.href !== this.#address) return;
    // Whoever began to listen later need not hear of it.
    event.stopImmediatePropagation();
    const at = depthHere();
    if (at in this.#states) history.replaceState(this.#states[at], '');
    const returned = this.#returning;
    this.#returning = false;
    if (at < this.#depth && (returned || !this.#goTo(at))) this.#deepen();
    this.#return();
    // The browser scrolls to where that entry was left.
    requestAnimationFrame(() =>
      this.#host.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' }),
    );
  };
}
