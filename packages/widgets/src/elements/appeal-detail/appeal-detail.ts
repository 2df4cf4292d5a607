import { isApiError } from '@through-train/client';
import {
  type AppealDetail as Appeal,
  getAppeal,
  parseReferenceNumber,
} from '@through-train/contract';
import { stateSentence } from '@through-train/words/appeal/state-sentence.js';
import { html, nothing, type TemplateResult } from 'lit';
import { account } from '../../appeal-view/account.styles.js';
import { stateMark, urgencyMarks } from '../../appeal-view/marks.js';
import { marks } from '../../appeal-view/marks.styles.js';
import { paragraphs } from '../../appeal-view/paragraphs.js';
import { replies } from '../../appeal-view/replies.js';
import { Support } from '../../appeal-view/support.js';
import { timeline } from '../../appeal-view/timeline.js';
import { verdict } from '../../appeal-view/verdict.js';
import { dated } from '../../language/dated.js';
import { Words } from '../../language/words.js';
import { refuse } from '../../site/attributes.js';
import type { Connection } from '../../site/connection.js';
import { Loading } from '../../waiting/loading.js';
import { skeleton } from '../../waiting/skeleton.js';
import { trouble } from '../../waiting/trouble.js';
import { AppealElement } from '../appeal-element.js';
import { property } from '../property.js';
import { detailStyles } from './appeal-detail.styles.js';
import { type DetailTerms, detailChinese } from './detail-terms.js';

/**
 * One published appeal: its text, the official replies and what happened.
 *
 * @example
 * <appeal-detail site="linxiang" number-param="number"></appeal-detail>
 *
 * @tag appeal-detail
 * @slot - What stands here until the appeal is there, and when it cannot start.
 * @slot heading - A heading above the appeal.
 * @slot intro - A text between heading and appeal.
 * @event appeal-ready - The element can be used.
 * @event appeal-error - A request failed; the element says so.
 * @csspart title - The title of the appeal.
 * @csspart state - The word for where it stands, with its shape.
 * @csspart replies - The official replies.
 * @csspart reply - One of them.
 * @csspart timeline - What happened.
 * @csspart evaluation - What the citizen thought of the reply.
 * @csspart support - The button "me too".
 * @csspart missing - That there is no such appeal.
 * @csspart button - Every other button.
 * @csspart error - What went wrong.
 */
export class AppealDetail extends AppealElement {
  static override styles = [AppealElement.styles, marks, account, detailStyles];

  /** Number of the appeal, such as `430682-20261123-00042-3`. */
  @property() number = '';

  /** Name of the parameter in the page's address that carries the number, such as `number`. */
  @property({ attribute: 'number-param' }) numberParam = '';

  protected override readonly needsSite = false;
  protected readonly words = new Words<DetailTerms>(this, {
    'zh-CN': detailChinese,
    'zh-Hant': async () => (await import('./detail-terms.zh-hant.js')).detailTraditional,
    en: async () => (await import('./detail-terms.en.js')).detailEnglish,
  });

  readonly #appeal = new Loading<Appeal>(this);
  readonly #support = new Support(this);
  #loaded = '';
  #loadedFrom: Connection | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const { connection } = this;
    if (!connection) return;
    const named = this.#named;
    if (named === this.#loaded && connection === this.#loadedFrom) return;
    this.#loaded = named;
    this.#loadedFrom = connection;
    const number = parseReferenceNumber(named);
    if (number) void this.#load(connection, number);
    else if (!this.numberParam) {
      refuse(this, 'number', named, 'the number of an appeal, such as 430682-20261123-00042-3');
    }
  }

  /** The number as the page gives it. */
  get #named(): string {
    if (this.number || !this.numberParam) return this.number;
    return new URLSearchParams(location.search).get(this.numberParam) ?? '';
  }

  async #load({ transport }: Connection, number: string): Promise<void> {
    this.#appeal.value = undefined;
    await this.#appeal.run((signal) => transport.call(getAppeal, { params: { number }, signal }));
    if (this.#appeal.state === 'failed') this.reportError(this.#appeal.error);
  }

  protected override renderReady(connection: Connection): TemplateResult {
    const { words } = this;
    const { state, value, error, countdown, retry } = this.#appeal;
    if (state === 'idle' || isApiError(error, 'not-found')) return this.#renderMissing();
    if (value) return this.#renderAppeal(connection, value);
    return html`${
      state === 'failed' ? trouble(words, error, { retry, seconds: countdown.seconds }) : nothing
    }<slot></slot>${skeleton(words, this.#appeal, 9)}`;
  }

  #renderMissing(): TemplateResult {
    return html`<div class="notice" part="missing" role="status">
      <p>${this.words.term('detailMissing')}</p>
      <p class="quiet">${this.words.term('detailMissingHint')}</p>
    </div>`;
  }

  #renderAppeal(connection: Connection, appeal: Appeal): TemplateResult {
    const { words } = this;
    const { elder } = this.look;
    return html`<article>
      <h2 part="title" dir="auto">${words.written(appeal.title)}</h2>
      ${elder ? nothing : this.#renderFacts(appeal)}
      <p class="standing">
        ${stateMark(words, appeal)}
        <span>${dated(stateSentence(words, appeal))}</span>
        ${urgencyMarks(words, appeal)}
      </p>
      <section>
        <h3>${words.term('detailText')}</h3>
        ${paragraphs(words, appeal.body)}
      </section>
      ${appeal.supplements.map(
        ({ text, at }) =>
          html`<section><h3>${words.term('appealAdded')} · ${words.day(at)}</h3>${paragraphs(words, text)}</section>`,
      )}
      <p class="actions">
        ${this.#support.button(words, connection, appeal, 'button small')}
        <button type="button" class="button small" part="button" @click=${() => print()}>${words.term('detailPrint')}</button>
      </p>
      ${replies(words, appeal.replies)}
      ${
        appeal.replies.some(({ repliedAt }) => repliedAt === appeal.repliedAt)
          ? nothing
          : html`<p class="notice quiet">${words.term('appealNoReply', !!appeal.repliedAt)}</p>`
      }
      ${verdict(words, appeal)}
      ${
        elder
          ? html`<details class="more">
              <summary>${words.term('appealMore')}</summary>
              ${this.#renderFacts(appeal)} ${timeline(words, appeal.timeline)}
            </details>`
          : timeline(words, appeal.timeline)
      }
    </article>`;
  }

  #renderFacts({
    number,
    kind,
    mailboxName,
    siteName,
    place,
    submittedAt,
  }: Appeal): TemplateResult {
    const { words } = this;
    const rows = [
      [words.term('detailKind'), words.term('appealKind', kind) || words.term('appealOtherKind')],
      [words.term('appealMailbox'), words.text(mailboxName ?? siteName)],
      [words.term('detailPlace'), words.text(place.name)],
      [words.term('appealSubmittedOn'), words.day(submittedAt)],
      [words.term('appealNumber'), html`<bdi>${number}</bdi>`],
    ];
    return html`<dl class="facts quiet figures">${rows.map(
      ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
    )}</dl>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'appeal-detail': AppealDetail;
  }
}
