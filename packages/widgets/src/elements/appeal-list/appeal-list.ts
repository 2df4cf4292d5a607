import { appealsApi } from '@through-train/client';
import type { AppealListItem, AppealPage, Site } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Support } from '../../appeal-view/support.js';
import { marks } from '../../appeal-view/view.styles.js';
import { Announcer } from '../../controls/announcer.js';
import { Words } from '../../language/words.js';
import { controls } from '../../look/controls.styles.js';
import type { Connection } from '../../site/connection.js';
import { Loading } from '../../waiting/loading.js';
import { skeleton } from '../../waiting/skeleton.js';
import { trouble } from '../../waiting/trouble.js';
import { AppealElement } from '../appeal-element.js';
import { listStyles } from './appeal-list.styles.js';
import { filterForm } from './filters.js';
import { ListAddress } from './list-address.js';
import {
  addressPrefix,
  fixable,
  givenFilters,
  linksTo,
  pageSize,
  starting,
} from './list-attributes.js';
import { compactItem, listItem } from './list-item.js';
import { type ListTerms, listChinese } from './list-terms.js';
import {
  appealQuery,
  type FilterName,
  type Filters,
  filterNames,
  isAllowed,
  type ListView,
  noFilters,
  pageOf,
} from './list-view.js';
import { loadDetail, openedAppeal } from './opened-appeal.js';
import { items, results } from './results.js';

const decisive = [...fixable, ...starting, 'urlState', 'compact', 'pageSize'];

/**
 * The published appeals of a site: search, filters, pages. An appeal opens in place, or on the page
 * that `link-template` names.
 *
 * @example
 * <appeal-list site="linxiang" url-state>
 *   <a href="https://appeals.example.gov.cn/linxiang">查看公开诉求</a>
 * </appeal-list>
 *
 * @tag appeal-list
 * @slot - What stands here until the list is ready, and when it cannot start.
 * @slot heading - A heading above the list.
 * @slot intro - A text between heading and list.
 * @slot empty - Stands in for the sentence that says that nothing has been published yet.
 * @event appeal-open - A reader opens an appeal; cancel it to open it your own way.
 * @event appeal-ready - The list can be used.
 * @event appeal-error - A request failed; the list says so.
 * @csspart filters - The search form.
 * @csspart item - One appeal.
 * @csspart state - The word for where an appeal stands, with its shape.
 * @csspart support - The button "me too".
 * @csspart button - Every other button.
 * @csspart paging - The way to the other pages.
 * @csspart empty - What stands where there is nothing to list.
 * @csspart error - What went wrong.
 */
export class AppealList extends AppealElement {
  static override styles = [AppealElement.styles, controls, marks, listStyles];

  /** Show only this column. The reader cannot change it. */
  @property() column = '';

  /** Show only this kind. The reader cannot change it. */
  @property() kind = '';

  /** Show only this category and what is below it. The reader cannot change it. */
  @property() category = '';

  /** Show only what was sent to this mailbox. The reader cannot change it. */
  @property() mailbox = '';

  /** Begin with this state: `awaiting`, `in-progress` or `handled`. */
  @property() state = '';

  /** Begin with this search. */
  @property() q = '';

  /** Begin with this order: `newest` (default), `oldest`, `supported` or `replied`. */
  @property() sort = '';

  /** Begin with `tree`, the site and all below it (default), or with the `site` alone. */
  @property() scope = '';

  /** Appeals on a page, 1 to 100. Default 20; 6 when compact. */
  @property({ attribute: 'page-size' }) pageSize = '';

  /** A few lines without search and pages, for a home page. */
  @property({ type: Boolean }) compact = false;

  /** Address of the page for one appeal, such as `appeal.html?number={number}`. Default: in place. */
  @property({ attribute: 'link-template' }) linkTemplate = '';

  /**
   * Keeps search, page and open appeal in the address of the page. A value becomes the beginning of
   * the parameters' names, for pages that use `q` or `page` themselves.
   */
  @property({ attribute: 'url-state' }) urlState: string | null = null;

  protected readonly words = new Words<ListTerms>(this, {
    chinese: listChinese,
    english: async () => (await import('./list-terms.en.js')).listEnglish,
  });

  readonly #page = new Loading<AppealPage>(this);
  readonly #detail = new Loading<unknown>(this);
  readonly #support = new Support(this);
  readonly #announcer = new Announcer(this);
  readonly #address = new ListAddress(this, noFilters, (view) => this.#show(view));
  #view: ListView = { filters: noFilters, cursors: [], number: '' };
  #typed = '';
  #link: ((number: string) => string) | undefined;
  #loadedFrom: Connection | undefined;
  /** Where the page was scrolled to when an appeal was opened. */
  #scrolled = 0;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('linkTemplate')) this.#link = linksTo(this, this.linkTemplate);
    if (decisive.some((name) => changed.has(name))) this.#readAttributes();
    if (this.connection && this.connection !== this.#loadedFrom) this.#load();
  }

  #readAttributes(): void {
    const fixed = givenFilters(this, fixable);
    this.#address.prefix = addressPrefix(this, this.urlState);
    this.#address.initial = { ...noFilters, ...givenFilters(this, starting), ...fixed };
    const view = this.#address.read();
    // What the page has fixed holds against whatever the address says.
    this.#view = { ...view, filters: { ...view.filters, ...fixed } };
    this.#typed = this.#view.filters.q;
    this.#loadedFrom = undefined;
    if (view.number) this.#loadDetail();
  }

  async #load(): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    this.#loadedFrom = connection;
    const { siteId: site, transport } = connection;
    const query = appealQuery(this.#view, pageSize(this, this.pageSize, this.compact ? 6 : 20));
    await this.#page.run((signal) => appealsApi(transport).page(query, { site, signal }));
    const { state, value, error } = this.#page;
    if (state === 'failed') this.reportError(error);
    if (state === 'done' && value && !this.#view.number && !this.compact) {
      this.#announcer.say(this.words.term('listShown', pageOf(this.#view), value.items.length));
    }
  }

  #loadDetail(): void {
    void this.#detail.run(loadDetail);
  }

  /** Shows another part of the list, or an appeal in its place. */
  #show(view: ListView): void {
    const before = this.#view;
    this.#view = view;
    this.#typed = view.filters.q;
    this.requestUpdate();
    const part = (each: ListView) => JSON.stringify([each.filters, each.cursors]);
    if (part(before) !== part(view)) void this.#load();
    if (view.number) {
      if (!before.number) this.#scrolled = scrollY;
      this.#loadDetail();
      void this.#focus('back');
    } else if (before.number) {
      void this.#focus(`open-${before.number}`, this.#scrolled);
    }
  }

  /** Moves the focus; scrolls only as far as needed, or to where the reader had been. */
  async #focus(id: string, scrolled?: number): Promise<void> {
    await this.updateComplete;
    if (scrolled !== undefined) scrollTo(0, scrolled);
    const target = this.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  #go(change: Partial<ListView>): void {
    const view = { ...this.#view, ...change };
    this.#address.push(view);
    this.#show(view);
  }

  #filter(change: Partial<Filters>): void {
    this.#go({ filters: { ...this.#view.filters, ...change }, cursors: [] });
  }

  readonly #clear = (): void => {
    this.#filter({ ...noFilters, ...givenFilters(this, fixable) });
    void this.#focus('q');
  };

  readonly #back = (): void => {
    if (!this.#address.back()) this.#go({ number: '' });
  };

  #open(event: MouseEvent, number: string): void {
    // Clicks that ask the browser for a new tab or window are the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const wanted = this.announce('appeal-open', { number }, { cancelable: true });
    if (wanted && this.#link) return;
    event.preventDefault();
    if (wanted) this.#go({ number });
  }

  protected override renderReady(connection: Connection, site: Site | undefined): TemplateResult {
    const { number } = this.#view;
    return html`${
      number
        ? openedAppeal({
            words: this.words,
            loading: this.#detail,
            connection,
            number,
            onBack: this.#back,
          })
        : nothing
    }
      <div ?hidden=${number !== ''} class=${this.compact ? 'compact' : ''}>
        ${site && !this.compact ? this.#renderFilters(site) : nothing}
        ${this.#renderResults(connection)}
      </div>
      ${this.#announcer.region()}`;
  }

  #renderFilters(site: Site): TemplateResult {
    const { filters } = this.#view;
    return filterForm({
      words: this.words,
      site,
      filters,
      fixed: new Set<FilterName>(fixable.filter((name) => this[name])),
      typed: this.#typed,
      onType: (text) => {
        this.#typed = text;
      },
      onSearch: () => this.#filter({ q: [...this.#typed.trim()].slice(0, 100).join('') }),
      onFilter: (name, value) => {
        const complete = !value || isAllowed(name, value);
        if (complete && value !== filters[name]) this.#filter({ [name]: value });
      },
    });
  }

  #renderResults(connection: Connection): TemplateResult {
    const { words } = this;
    const { state, value: page, error, countdown, retry, wait } = this.#page;
    if (state === 'failed') return trouble(words, error, { retry, seconds: countdown.seconds });
    const busy = state === 'loading' && wait !== 'short';
    if (!page) return html`${skeleton(words, this.#page, 8)}`;
    const options = {
      words,
      view: this.#view,
      page,
      busy,
      narrowed: filterNames.some(
        (name) =>
          name !== 'sort' && this.#view.filters[name] && !(name in givenFilters(this, fixable)),
      ),
      item: (appeal: AppealListItem) => this.#renderItem(connection, appeal),
      onTurn: (cursors: readonly string[]) => {
        this.#go({ cursors });
        void this.#focus('results');
      },
      onClear: this.#clear,
    };
    return html`${wait === 'long' ? skeleton(words, this.#page, 0) : nothing}
      ${this.compact ? items(options) : results(options)}`;
  }

  #renderItem(connection: Connection, appeal: AppealListItem): TemplateResult {
    const { words } = this;
    const { number, site, siteName } = appeal;
    return (this.compact ? compactItem : listItem)(appeal, {
      words,
      query: this.#view.filters.q,
      href: this.#link?.(number) ?? this.#address.href({ ...this.#view, number }),
      onOpen: (event) => this.#open(event, number),
      siteName: site === connection.siteId ? '' : words.text(siteName),
      support: this.#support.button(words, connection, appeal, 'plain'),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'appeal-list': AppealList;
  }
}

declare module '../../events.js' {
  interface AppealEventDetails {
    /** A reader opens an appeal of a list. */
    'appeal-open': { readonly number: string };
  }
}
