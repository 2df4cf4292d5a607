import type { Queue, StaffListItem, StaffPage } from '@through-train/contract';
import { Loading, property, skeleton, trouble, Words } from '@through-train/widgets/parts.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Desk } from '../desk-context.js';
import { DeskPart, partStyles } from '../desk-part.js';
import { hashOf, type QueueFilter } from '../route.js';
import { deskWording } from '../terms/desk-wording.js';
import { type QueueTerms, queueChinese } from '../terms/queue-terms.js';
import { Bulk } from './bulk.js';
import { queueStyles } from './desk-queue.styles.js';
import { filters } from './filters.js';
import { Keys } from './keys.js';
import type { QueueHost } from './queue-host.js';
import { row } from './row.js';

/** A queue as a table that is worked through, on a narrow screen as a list. */
export class DeskQueue extends DeskPart implements QueueHost {
  static override styles = [partStyles, queueStyles];

  @property({ attribute: false }) queue: Queue = 'mine';
  @property({ attribute: false }) filter: QueueFilter = {};

  readonly words: Words<QueueTerms> = new Words(
    this,
    deskWording(
      queueChinese,
      async () => (await import('../terms/queue-terms.en.js')).queueEnglish,
    ),
  );
  readonly #first = new Loading<StaffPage>(this);
  readonly #further = new Loading<StaffPage>(this);
  readonly #keys = new Keys(this);
  readonly #bulk = new Bulk(this, () => this.#load());
  #items: readonly StaffListItem[] = [];
  #next: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('filter');
    const same = !changed.has('queue') && JSON.stringify(before) === JSON.stringify(this.filter);
    if ((changed.has('queue') || changed.has('filter')) && !same) {
      this.#bulk.clear();
      this.#items = [];
      void this.#load();
    }
  }

  /** The desk as the queue's helpers see it. */
  get work(): Desk {
    return this.desk;
  }

  get items(): readonly StaffListItem[] {
    return this.#items;
  }

  get selection(): Bulk {
    return this.#bulk;
  }

  async #load(): Promise<void> {
    const query = { queue: this.queue, ...this.filter };
    await this.#first.run((signal) => this.desk.api.page(query, { signal }));
    this.#take(this.#first, []);
  }

  async #loadMore(): Promise<void> {
    const cursor = this.#next;
    if (cursor === null) return;
    const query = { queue: this.queue, ...this.filter, cursor };
    await this.#further.run((signal) => this.desk.api.page(query, { signal }));
    this.#take(this.#further, this.#items);
  }

  #take(loading: Loading<StaffPage>, before: readonly StaffListItem[]): void {
    if (loading.state === 'failed') this.desk.failed(loading.error);
    if (loading.state !== 'done' || !loading.value) return;
    const { items, nextCursor } = loading.value;
    const known = new Set(before.map(({ number }) => number));
    this.#items = [...before, ...items.filter(({ number }) => !known.has(number))];
    this.#next = nextCursor;
    this.requestUpdate();
  }

  /** The address of a case, from which the way back leads here. */
  hrefOf(number: string): string {
    const from = hashOf({ view: 'queue', queue: this.queue, filter: this.filter });
    return hashOf({ view: 'case', number, from });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words.ready) return nothing;
    return html`<div lang=${words.tag} dir=${words.dir}>
      <h2 class="visually-hidden">${words.term('queueState')}</h2>
      ${filters(this)} ${this.#bulk.render()} ${this.#renderItems()} ${this.#keys.render()}
    </div>`;
  }

  #renderItems(): TemplateResult | typeof nothing {
    const { words } = this;
    const { state, error, retry, countdown } = this.#first;
    if (state === 'failed') return trouble(words, error, { retry, seconds: countdown.seconds });
    if (state !== 'done' && this.#items.length === 0)
      return html`<div class="sheet">${skeleton(words, this.#first, 12)}</div>`;
    if (this.#items.length === 0) return this.#renderEmpty();
    return html`<div class="sheet">
        <table>
          <thead>
            <tr>
              <th class="pick" scope="col">${this.#bulk.pickAll()}</th>
              <th scope="col">${words.term('columnAppeal')}</th>
              <th scope="col">${words.term('columnFrom')}</th>
              <th scope="col">${words.term('columnResponsible')}</th>
              <th scope="col">${words.term('columnState')}</th>
              <th scope="col">${words.term('columnDue')}</th>
              <th scope="col">${words.term('columnSent')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.#items.map((item) => row(this, item))}
          </tbody>
        </table>
      </div>
      ${this.#renderMore()}`;
  }

  #renderMore(): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.#further.state === 'failed')
      return trouble(words, this.#further.error, { retry: () => void this.#loadMore() });
    if (this.#next === null) return nothing;
    return html`<p class="actions">
      <button type="button" class="button" @click=${() => this.#loadMore()}>
        ${words.term(this.#further.state === 'loading' ? 'loading' : 'queueMore')}
      </button>
    </p>`;
  }

  #renderEmpty(): TemplateResult {
    const { words, queue } = this;
    const narrowed = Object.values(this.filter).some(Boolean);
    if (!narrowed) return html`<p class="sheet empty">${words.term('queueEmpty', queue)}</p>`;
    const all = hashOf({ view: 'queue', queue, filter: {} });
    return html`<p class="sheet empty">
      ${words.term('queueNothingFound')} <a href=${all}>${words.term('queueClear')}</a>
    </p>`;
  }
}
