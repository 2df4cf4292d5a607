import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Filters, type ListView, readView, writeView } from './list-view.js';

/** What the history keeps beside the address. */
interface Kept {
  /** Cursors of the pages gone through, so that "previous" works after a reload. */
  cursors: readonly string[];
  /** Whether the entry was reached from the list, so that going back leads there. */
  opened: boolean;
}

/**
 * Keeps the view of a list in the address of the page, where the page allows it: then the back
 * button, a reload and a copied link show the same again.
 */
export class ListAddress implements ReactiveController {
  /** What the names of the parameters begin with; undefined leaves the address alone. */
  prefix: string | undefined;
  /** What the page itself sets, which needs no place in the address. */
  initial: Filters;
  readonly #onMove: (view: ListView) => void;

  constructor(host: ReactiveControllerHost, initial: Filters, onMove: (view: ListView) => void) {
    this.initial = initial;
    this.#onMove = onMove;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved);
  }

  /** The view that the address names. */
  read(): ListView {
    const { prefix } = this;
    if (prefix === undefined) return { filters: this.initial, cursors: [], number: '' };
    const view = readView(location.search, prefix, this.initial);
    const kept = this.#kept?.cursors ?? [];
    const same = kept.length > 0 && kept[kept.length - 1] === view.cursors[view.cursors.length - 1];
    return same ? { ...view, cursors: kept } : view;
  }

  /** The address that shows a view. */
  href(view: ListView): string {
    return `${location.pathname}${writeView(location.search, this.prefix ?? '', this.initial, view)}${location.hash}`;
  }

  /** Makes `view` the newest entry of the history. */
  push(view: ListView): void {
    if (this.prefix === undefined) return;
    const kept: Kept = { cursors: view.cursors, opened: view.number !== '' };
    // Others on the page may keep their own things in the state.
    history.pushState({ ...history.state, [this.#key]: kept }, '', this.href(view));
  }

  /** Leaves an open appeal as the back button would; false when the list is not behind it. */
  back(): boolean {
    if (this.prefix === undefined || !this.#kept?.opened) return false;
    history.back();
    return true;
  }

  readonly #moved = (): void => {
    if (this.prefix !== undefined) this.#onMove(this.read());
  };

  get #key(): string {
    return `through-train/list/${this.prefix}`;
  }

  get #kept(): Kept | undefined {
    return history.state?.[this.#key];
  }
}
