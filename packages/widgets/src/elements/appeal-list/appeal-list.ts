import type { Legible } from '@through-train/client';
import { type AppealPage, type FoundAppeal, listAppeals } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { marks } from '../../appeal-view/marks.styles.js';
import { Support } from '../../appeal-view/support.js';
import { Words } from '../../language/words.js';
import { refuse } from '../../site/attributes.js';
import type { Connection } from '../../site/connection.js';
import { Loading } from '../../waiting/loading.js';
import { skeleton } from '../../waiting/skeleton.js';
import { trouble } from '../../waiting/trouble.js';
import { listStyles } from './appeal-list.styles.js';
import type { FilterPanel } from './filters.js';
import type { ListAddress } from './list-address.js';
import { fixable, givenFilters, linksTo, pageSize, starting } from './list-attributes.js';
import { listHead } from './list-head.js';
import { compactItem, listItem } from './list-item.js';
import { ListSettings } from './list-settings.js';
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
import type { OpenedAppeal } from './opened-appeal.js';
import { results } from './results.js';

/** Appeals on a page at most in elder mode. */
const few = 6;

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
 * @csspart field - One filter with its label.
 * @csspart label - The label of a filter.
 * @csspart control - A select or date of a filter.
 * @csspart item - One appeal.
 * @csspart state - The word for where an appeal stands, with its shape.
 * @csspart support - The button "me too".
 * @csspart button - Every other button.
 * @csspart paging - The way to the other pages.
 * @csspart empty - What stands where there is nothing to list.
 * @csspart error - What went wrong.
 */
export class AppealList extends ListSettings {
  static override styles = [ListSettings.styles, marks, listStyles];

  /** A few lines of a home page stay a few lines. */
  protected override get carriesSwitch(): boolean {
    return !this.compact;
  }

  protected override readonly needsSite = false;
  protected readonly words = new Words<ListTerms>(this, {
    'zh-CN': listChinese,
    'zh-Hant': async () => (await import('./list-terms.zh-hant.js')).listTraditional,
    en: async () => (await import('./list-terms.en.js')).listEnglish,
  });

  readonly #page = new Loading<Legible<AppealPage>>(this);
  readonly #panel = new Loading<FilterPanel>(this);
  readonly #opened = new Loading<OpenedAppeal>(this);
  readonly #support = new Support(this);
  #address: ListAddress | undefined;
  #fixed: Partial<Filters> = {};
  #view: ListView = { filters: noFilters, cursors: [], number: '' };
  #typed = '';
  #link: ((number: string) => string) | undefined;
  /** False while it is not known yet what to show first. */
  #begun = false;
  #loadedFrom: Connection | undefined;
  #elder = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('linkTemplate')) this.#link = linksTo(this, this.linkTemplate);
    if (decisive.some((name) => changed.has(name))) void this.#begin();
    else if (this.look.elder !== this.#elder) this.#loadedFrom = undefined;
    this.#elder = this.look.elder;
    const { connection } = this;
    if (!this.#begun || !connection) return;
    if (connection !== this.#loadedFrom) void this.#load();
    // After the first page, and not from a server that has just asked to be left alone.
    const due = this.#page.state === 'done' && this.#panel.state === 'idle' && !this.compact;
    if (due) void this.#loadPanel(connection);
  }

  async #begin(): Promise<void> {
    this.#begun = false;
    this.#loadedFrom = undefined;
    this.#fixed = givenFilters(this, fixable);
    const initial = { ...noFilters, ...givenFilters(this, starting), ...this.#fixed };
    let view: ListView = { filters: initial, cursors: [], number: '' };
    const prefix = this.urlState?.trim();
    if (prefix !== undefined && /^[\w.-]*$/.test(prefix)) {
      this.#address?.hostDisconnected();
      this.#address = await this.#addressOf(prefix, initial);
      view = this.#address?.read() ?? view;
    } else if (prefix !== undefined) {
      refuse(this, 'url-state', prefix, 'nothing, or letters, digits, hyphens, dots, underscores');
    }
    this.#begun = true;
    this.#show(view);
  }

  /** Without it the list works, but a reload begins anew. */
  async #addressOf(prefix: string, initial: Filters): Promise<ListAddress | undefined> {
    try {
      const { ListAddress } = await import('./list-address.js');
      const onMove = (moved: ListView) => this.#show(moved);
      return new ListAddress(this, { prefix, initial, fixed: this.#fixed, onMove });
    } catch (error) {
      console.warn('The list is not kept in the address of the page.', error);
      return undefined;
    }
  }

  async #load(): Promise<void> {
    const { connection } = this;
    if (!connection) return;
    this.#loadedFrom = connection;
    const { siteId: site, transport } = connection;
    const size = pageSize(this, this.pageSize, this.compact ? 6 : 20);
    const query = appealQuery(this.#view, this.look.elder ? Math.min(size, few) : size);
    await this.#page.run((signal) =>
      transport.call(listAppeals, { params: { site }, query, signal }),
    );
    if (this.#page.state === 'failed') this.reportError(this.#page.error);
  }

  async #loadPanel(connection: Connection): Promise<void> {
    await this.#panel.run(async () => {
      const [{ FilterPanel }, site] = await Promise.all([
        import('./filters.js'),
        connection.loadSite(),
      ]);
      return new FilterPanel(this, site);
    });
    if (this.#panel.state === 'failed') this.reportError(this.#panel.error);
  }

  /** Shows another part of the list, or an appeal in its place. */
  #show(view: ListView): void {
    const before = this.#view;
    this.#view = view;
    // What stands in the search box and was not sent yet stays there.
    if (view.filters.q !== before.filters.q) this.#typed = view.filters.q;
    this.requestUpdate();
    const part = (each: ListView) => JSON.stringify([each.filters, each.cursors]);
    if (part(before) !== part(view)) void this.#load();
    if (view.number !== before.number) void this.#open(before.number, view.number);
  }

  async #open(from: string, to: string): Promise<void> {
    if (!this.#opened.value) {
      await this.#opened.run(
        async () => new (await import('./opened-appeal.js')).OpenedAppeal(this),
      );
    }
    await this.#opened.value?.move(from, to);
  }

  #go(change: Partial<ListView>): void {
    const view = { ...this.#view, ...change };
    this.#address?.push(view);
    this.#show(view);
  }

  #filter(change: Partial<Filters>): void {
    this.#go({ filters: { ...this.#view.filters, ...change }, cursors: [] });
  }

  readonly #clear = (): void => {
    this.#filter({ ...noFilters, ...this.#fixed });
    this.#focus('q');
  };

  #focus(id: string): void {
    this.shadowRoot?.getElementById(id)?.focus();
  }

  readonly #back = (): void => {
    if (!this.#address?.back()) this.#go({ number: '' });
  };

  #click(event: MouseEvent, number: string): void {
    // Clicks that ask the browser for a new tab or window are the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const wanted = this.announce('appeal-open', { number }, { cancelable: true });
    if (wanted && this.#link) return;
    event.preventDefault();
    if (wanted) this.#go({ number });
  }

  protected override renderReady(connection: Connection): TemplateResult {
    const { number } = this.#view;
    const { value: opened, error } = this.#opened;
    return html`${number && error ? trouble(this.words, error, this.#opened) : nothing}
      ${number ? opened?.render(this.words, connection, number, { look: this.look, onBack: this.#back }) : nothing}
      <div ?hidden=${number && opened} class=${this.compact ? 'compact' : ''}>
        ${this.compact ? nothing : this.#renderHead()} ${this.#renderResults(connection)}
      </div>`;
  }

  #renderHead(): TemplateResult {
    const page = this.#page.value;
    const { filters } = this.#view;
    return listHead({
      words: this.words,
      typed: this.#typed,
      onType: (text) => {
        this.#typed = text;
      },
      onSearch: () => this.#filter({ q: [...this.#typed.trim()].slice(0, 100).join('') }),
      panel: this.#panel.value?.render({
        listWords: this.words,
        filters,
        fixed: this.#fixed,
        folded: this.look.elder,
        onFilter: (name, value) => this.#choose(name, value),
      }),
      awaited: this.#page.state !== 'failed' && this.#panel.state !== 'failed',
      shown: page ? this.words.term('listShown', pageOf(this.#view), page.items.length) : '',
      empty: page?.items.length === 0,
      onClear: this.#narrowed && page?.items.length ? this.#clear : undefined,
    });
  }

  #choose(name: FilterName, value: string): void {
    const complete = !value || isAllowed(name, value);
    if (complete && value !== this.#view.filters[name]) this.#filter({ [name]: value });
  }

  /** Whether the reader, and not the page, has narrowed the list. */
  get #narrowed(): boolean {
    return filterNames.some(
      (name) => name !== 'sort' && this.#view.filters[name] && !this.#fixed[name],
    );
  }

  #renderResults(connection: Connection): TemplateResult {
    const { words, compact } = this;
    const { state, value: page, error, countdown, retry, wait } = this.#page;
    const failed =
      state === 'failed' ? trouble(words, error, { retry, seconds: countdown.seconds }) : nothing;
    // Until there is a list, and where there is none, the page's own words stand in for it.
    if (!page) return html`${failed}<slot></slot>${skeleton(words, this.#page, 8)}`;
    if (state === 'failed') return html`${failed}`;
    const busy = state === 'loading' && wait !== 'short';
    return html`${wait === 'long' ? skeleton(words, this.#page, 0) : nothing}
      <div class=${busy ? 'busy' : ''} aria-busy=${busy ? 'true' : 'false'}>
        ${results({
          words,
          view: this.#view,
          page,
          compact,
          narrowed: this.#narrowed,
          item: (appeal) => this.#renderItem(connection, appeal),
          onTurn: (cursors) => {
            this.#go({ cursors });
            this.#focus('results');
          },
          onClear: this.#clear,
        })}
      </div>`;
  }

  #renderItem(connection: Connection, appeal: FoundAppeal): TemplateResult {
    const { words } = this;
    const { number, site, siteName } = appeal;
    return (this.compact ? compactItem : listItem)(appeal, {
      words,
      query: this.#view.filters.q,
      href: this.#link?.(number) ?? this.#address?.href({ ...this.#view, number }) ?? '#',
      onOpen: (event) => this.#click(event, number),
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
