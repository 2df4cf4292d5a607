import {
  type AppealDetail,
  type AppealListItem,
  getAppeal,
  similarAppeals,
} from '@through-train/contract';
import { isWebAddress } from '@through-train/embed/attributes.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { giveSupport } from '../../../appeal-view/give-support.js';
import type { Wording, Words } from '../../../language/words.js';
import { refuse } from '../../../site/attributes.js';
import type { Connection } from '../../../site/connection.js';
import { Loading } from '../../../waiting/loading.js';
import { skeleton } from '../../../waiting/skeleton.js';
import { trouble } from '../../../waiting/trouble.js';
import { type OwnSimilarTerms, type SimilarTerms, similarChinese } from './terms.js';

const atMost = 3;
const stateTerms = {
  awaiting: 'similarAwaiting',
  'in-progress': 'similarProgress',
  handled: 'similarHandled',
} as const;

/** Published letters like the one that is being written. An offer: whatever fails is not shown. */
export class Similar {
  readonly #host: ReactiveControllerHost & Element;
  readonly #found: Loading<AppealListItem[]>;
  readonly #opened: Loading<AppealDetail>;
  readonly #supported = new Map<string, number | 'failed'>();
  #open = '';
  #linkTemplate = '';
  #isLink = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#found = new Loading(host);
    this.#opened = new Loading(host);
  }

  /** How many there are. */
  get count(): number {
    return Math.min(this.#found.value?.length ?? 0, atMost);
  }

  async look({ transport, siteId }: Connection, text: string): Promise<void> {
    await this.#found.run(async (signal) => {
      const call = { params: { site: siteId }, query: { text }, signal };
      return (await transport.call(similarAppeals, call)).items;
    });
  }

  render(
    words: Words<SimilarTerms>,
    connection: Connection,
    linkTemplate: string,
  ): TemplateResult | typeof nothing {
    if (this.count === 0) return nothing;
    if (linkTemplate !== this.#linkTemplate) {
      this.#linkTemplate = linkTemplate;
      this.#isLink =
        linkTemplate !== '' &&
        isWebAddress(linkTemplate.replace('{number}', '0'), document.baseURI);
      if (linkTemplate && !this.#isLink) {
        refuse(this.#host, 'link-template', linkTemplate, 'an http(s) address');
      }
    }
    const linkTo = this.#isLink
      ? (number: string) => linkTemplate.replace('{number}', encodeURIComponent(number))
      : undefined;
    return html`<aside class="similar" part="similar" aria-label=${words.term('similarTitle', this.count)}>
      <h4>${words.term('similarTitle', this.count)}</h4>
      <p class="quiet">${words.term('similarHint')}</p>
      <ul>
        ${this.#found.value?.slice(0, atMost).map((item) => this.#item(words, connection, item, linkTo))}
      </ul>
    </aside>`;
  }

  #item(
    words: Words<SimilarTerms>,
    connection: Connection,
    item: AppealListItem,
    linkTo: ((number: string) => string) | undefined,
  ) {
    const { number, title, state, stateName, submittedAt } = item;
    const known = stateTerms[state as keyof typeof stateTerms];
    const word = known ? words.term(known) : stateName && words.text(stateName);
    const open = this.#open === number;
    return html`<li>
      ${
        linkTo
          ? html`<a href=${linkTo(number)} target="_blank" rel="noopener">${title}<span class="visually-hidden">${words.term('opensNewTab')}</span></a>`
          : html`<button type="button" class="plain" aria-expanded=${open ? 'true' : 'false'} @click=${() => this.#toggle(connection, number)}>${title}</button>`
      }
      <p class="quiet">${word && `${word} · `}${words.day(submittedAt)} ${this.#support(words, connection, item)}</p>
      ${open ? this.#detail(words) : nothing}
    </li>`;
  }

  #detail(words: Words<SimilarTerms>) {
    const { state, value, error } = this.#opened;
    if (state === 'failed') return trouble(words, error, { retry: this.#opened.retry });
    if (state !== 'done' || !value) return skeleton(words, this.#opened, 3);
    return html`<div class="sheet">
      <p class="keep-lines">${value.body}</p>
      ${value.replies.map(
        (
          reply,
        ) => html`<h4>${words.term('similarReply')} <span class="quiet">${words.text(reply.unit)} ${words.day(reply.repliedAt)}</span></h4>
          <p class="keep-lines">${[reply.request, reply.findings, reply.decision].filter(Boolean).join('\n')}</p>`,
      )}
    </div>`;
  }

  #support(
    words: Words<SimilarTerms>,
    connection: Connection,
    { number, supports }: AppealListItem,
  ) {
    const known = this.#supported.get(number);
    const done = typeof known === 'number';
    return html`<button
        type="button"
        class="plain"
        aria-disabled=${done ? 'true' : 'false'}
        @click=${() => !done && this.#give(connection, number, supports)}
      >${words.term(done ? 'similarSupported' : 'similarSupport')}</button>
      <span role="status">${
        known === 'failed'
          ? words.term('similarSupportFailed')
          : words.term('similarSupports', Math.max(supports, known ?? 0))
      }</span>`;
  }

  #toggle({ transport }: Connection, number: string): void {
    this.#open = this.#open === number ? '' : number;
    this.#host.requestUpdate();
    if (this.#open) {
      void this.#opened.run((signal) => transport.call(getAppeal, { params: { number }, signal }));
    }
  }

  async #give({ transport }: Connection, number: string, supports: number): Promise<void> {
    this.#supported.set(number, supports + 1);
    this.#host.requestUpdate();
    try {
      this.#supported.set(number, await giveSupport(transport, number));
    } catch {
      this.#supported.set(number, 'failed');
    }
    this.#host.requestUpdate();
  }
}

/** The words that come with it. */
export const similarWording: Wording<OwnSimilarTerms> = {
  'zh-CN': similarChinese,
  'zh-Hant': async () => (await import('./terms.zh-hant.js')).similarTraditional,
  en: async () => (await import('./terms.en.js')).similarEnglish,
};
