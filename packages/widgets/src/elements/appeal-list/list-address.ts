import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Filters, filterNames, isAllowed, type ListView, pageOf } from './list-view.js';

const isNumber = (text: string) => /^\d{6}-\d{8}-\d{5,}-[\dX]$/.test(text) && text.length <= 40;

/** Reads a view from the query of an address. What is not allowed there is as if it were absent. */
export function readView(search: string, prefix: string, initial: Filters): ListView {
  const params = new URLSearchParams(search);
  const get = (name: string) => params.get(prefix + name) ?? '';
  const filters = Object.fromEntries(
    filterNames.map((name) => {
      const value = get(name);
      const known = value && isAllowed(name, value);
      // Present but empty means that the reader took back what the page had set.
      return [name, known ? value : params.has(prefix + name) ? '' : initial[name]];
    }),
  ) as Filters;
  const cursor = get('cursor').slice(0, 200);
  const page = Math.min(Math.max(Math.trunc(Number(get('page'))) || 2, 2), 100_000);
  const number = get('number').toUpperCase();
  return {
    filters,
    cursors: cursor ? [...Array<string>(page - 2).fill(''), cursor] : [],
    number: isNumber(number) ? number : '',
  };
}

/**
 * Writes a view into the query of an address. What others keep there stays as it is, to the byte: an
 * old portal escapes in GBK, and who reads a flag may not know it with a sign of equality.
 */
export function writeView(
  search: string,
  prefix: string,
  initial: Filters,
  view: ListView,
): string {
  let parts = search ? search.slice(1).split('&') : [];
  const set = (name: string, value: string, normal: string) => {
    const key = prefix + name;
    const own = value === normal ? [] : [String(new URLSearchParams({ [key]: value }))];
    // In the place where it stood.
    parts = parts.flatMap((part) => (new URLSearchParams(part).has(key) ? own.splice(0) : [part]));
    parts.push(...own);
  };
  for (const name of filterNames) set(name, view.filters[name], initial[name]);
  const cursor = view.cursors[view.cursors.length - 1] ?? '';
  set('cursor', cursor, '');
  set('page', cursor && String(pageOf(view)), '');
  set('number', view.number, '');
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** What the history keeps beside the address. */
interface Kept {
  /** Cursors of the pages gone through, so that "previous" works after a reload. */
  cursors: readonly string[];
  /** Whether the entry was reached from the list, so that going back leads there. */
  opened: boolean;
}

interface AddressOptions {
  /** What the names of the parameters begin with. */
  readonly prefix: string;
  /** What the page itself sets, which needs no place in the address. */
  readonly initial: Filters;
  /** What the page has fixed: it holds against whatever an address says. */
  readonly fixed: Partial<Filters>;
  readonly onMove: (view: ListView) => void;
}

/**
 * Keeps the view of a list in the address of the page, where the page allows it: then the back
 * button, a reload and a copied link show the same again.
 */
export class ListAddress implements ReactiveController {
  readonly #options: AddressOptions;

  constructor(host: ReactiveControllerHost, options: AddressOptions) {
    this.#options = options;
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
    const { prefix, initial, fixed } = this.#options;
    const { filters, cursors, number } = readView(location.search, prefix, initial);
    const kept = this.#kept?.cursors ?? [];
    const same = kept.length > 0 && kept[kept.length - 1] === cursors[cursors.length - 1];
    return { filters: { ...filters, ...fixed }, cursors: same ? kept : cursors, number };
  }

  /** The address that shows a view. */
  href(view: ListView): string {
    const { prefix, initial } = this.#options;
    const [, path, query = '', hash] = /^([^?#]*)([^#]*)(.*)/.exec(location.href) ?? [];
    return path + writeView(query, prefix, initial, view) + hash;
  }

  /** Makes `view` the newest entry of the history. */
  push(view: ListView): void {
    const kept: Kept = { cursors: view.cursors, opened: view.number !== '' };
    // Others on the page may keep their own things in the state.
    history.pushState({ ...history.state, [this.#key]: kept }, '', this.href(view));
  }

  /** Leaves an open appeal as the back button would; false when the list is not behind it. */
  back(): boolean {
    const behind = this.#kept?.opened === true;
    if (behind) history.back();
    return behind;
  }

  readonly #moved = (): void => this.#options.onMove(this.read());

  get #key(): string {
    return `through-train/list/${this.#options.prefix}`;
  }

  get #kept(): Kept | undefined {
    return history.state?.[this.#key];
  }
}
