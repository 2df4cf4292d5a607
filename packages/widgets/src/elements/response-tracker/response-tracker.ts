import { type CitizenAction, parseQueryCode, parseReferenceNumber } from '@through-train/contract';
import { type LookupTerms, lookupChinese } from '@through-train/words/tracking/lookup-terms.js';
import type { Credentials } from '@through-train/words/tracking/receipt-text.js';
import { css, html, type TemplateResult } from 'lit';
import { focusField } from '../../controls/error-summary.js';
import { takeTyped } from '../../fallback/typed-text.js';
import { Words } from '../../language/words.js';
import { addStyles } from '../../look/added-styles.js';
import { controls } from '../../look/controls.styles.js';
import { Sending } from '../../sending/sending.js';
import type { Connection } from '../../site/connection.js';
import { AppealElement } from '../appeal-element.js';
import { property } from '../property.js';
import type { ActionDrafts } from './action-drafts.js';
import { type LookupNotice, lookupForm, type WrongCredentials } from './lookup-form.js';
import type { TrackedView } from './tracked-view.js';
import { TrackingVisit } from './tracking-visit.js';

const nothingTyped: Credentials = { number: '', queryCode: '' };

/**
 * Where a citizen follows their appeal: with number and query code they see who is responsible and
 * what is due when, answer questions, read and rate the reply, ask for it to be handled again, or
 * withdraw. The code stays in memory for as long as it is typed; the visit ends after 30 minutes.
 *
 * @example
 * <response-tracker site="linxiang" number-param="number">
 *   查询请致电 0730-3720000。
 * </response-tracker>
 *
 * @tag response-tracker
 * @slot - What stands here until the element is ready, and when it cannot start.
 * @slot heading - A heading above it.
 * @slot intro - A text between heading and form.
 * @event appeal-tracked - An appeal was opened.
 * @event appeal-before-evaluate - A verdict is about to be sent, which cannot be undone; cancelable.
 * @event appeal-before-withdraw - The appeal is about to be withdrawn for good; cancelable.
 * @event appeal-acted - The citizen's action was accepted.
 * @event appeal-left - The visit is over and forgotten.
 * @event appeal-ready - The element can be used.
 * @event appeal-error - A request failed; the element says so.
 * @csspart lookup - The form for number and query code.
 * @csspart field - One field with label, hint and error.
 * @csspart label - The label of a field.
 * @csspart control - A text field or text area.
 * @csspart appeal - The opened appeal.
 * @csspart title - Its title.
 * @csspart state - Where it stands.
 * @csspart steps - Its progress.
 * @csspart facts - Number, who is responsible, who may read it.
 * @csspart question - What the office asks.
 * @csspart merged - That it is handled together with another.
 * @csspart rejection - Why it was not accepted.
 * @csspart replies - The official replies.
 * @csspart reply - One of them.
 * @csspart timeline - What happened.
 * @csspart evaluation - What the citizen thought of the reply.
 * @csspart action - A form by which the citizen acts.
 * @csspart button - Every button.
 * @csspart error - What went wrong.
 */
export class ResponseTracker extends AppealElement {
  static override styles = [
    AppealElement.styles,
    controls,
    css`
      form > .field:first-child {
        margin-block-start: 0;
      }
      @media print {
        [part='lookup'] {
          display: none;
        }
      }
      #notice:focus {
        outline: none;
      }
      /* However large the text: a number is seen whole. */
      #number,
      #queryCode {
        font-size: min(1em, calc((100vw - 72px) / 13));
      }
      .below {
        margin-block-start: 0.75em;
      }
    `,
  ];

  /** Name of the parameter in the page's address that fills in the number, such as `number`. */
  @property({ attribute: 'number-param' }) numberParam = '';

  protected override readonly needsSite = false;
  protected override readonly plainPage = 'tracking';
  protected readonly words = new Words<LookupTerms>(this, {
    'zh-CN': lookupChinese,
    'zh-Hant': async () =>
      (await import('@through-train/words/tracking/lookup-terms.zh-hant.js')).lookupTraditional,
    en: async () =>
      (await import('@through-train/words/tracking/lookup-terms.en.js')).lookupEnglish,
  });

  readonly #sending = new Sending(this);
  #taken = false;
  #typed = nothingTyped;
  #wrong: WrongCredentials = {};
  #notice: LookupNotice | '' = '';
  /** Kept when the visit expires, for what was typed there. */
  #view: TrackedView | undefined;
  #open = false;
  /** The appeal has been opened but not seen yet: its words may still be on their way. */
  #arriving = false;
  #expiry: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    this.#forget();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('numberParam') && this.numberParam && !this.#typed.number) {
      const given = new URLSearchParams(location.search).get(this.numberParam) ?? '';
      this.#typed = { ...this.#typed, number: given.trim().slice(0, 40) };
    }
  }

  protected override updated(): void {
    if (!this.#arriving || !this.#open || !this.#view?.words.ready) return;
    this.#arriving = false;
    this.#view.focus();
  }

  protected override renderReady(connection: Connection): TemplateResult {
    this.#takeOver();
    if (this.#open && this.#view?.words.ready) return this.#view.render();
    return html`${lookupForm({
      words: this.words,
      typed: this.#typed,
      wrong: this.#wrong,
      sending: this.#sending,
      notice: this.#notice,
      onType: (change) => {
        this.#typed = { ...this.#typed, ...change };
        this.#endWait();
      },
      onPaste: (credentials) => {
        this.#typed = credentials;
        this.#endWait();
        this.#wrong = {};
        this.#notice = 'lookupPasted';
        this.requestUpdate();
      },
      onGo: () => void this.#lookUp(connection),
    })}`;
  }

  /** What was typed into the page's own form, before this one was here, goes on in this one. */
  #takeOver(): void {
    if (this.#taken) return;
    this.#taken = true;
    const { activeElement: active } = document;
    const { number = '', queryCode = '' } = takeTyped(this, ['number', 'queryCode']);
    if (!number && !queryCode) return;
    this.#typed = { number, queryCode };
    const field = this.contains(active) && active?.getAttribute('name');
    if (field) void this.updateComplete.then(() => focusField(this.shadowRoot, field));
  }

  /** Wrong ones have to wait; what was corrected need not. */
  #endWait(): void {
    if (this.#sending.countdown.seconds === 0) return;
    this.#sending.countdown.stop();
    this.#sending.clear();
  }

  async #lookUp({ transport }: Connection): Promise<void> {
    const number = parseReferenceNumber(this.#typed.number);
    const queryCode = parseQueryCode(this.#typed.queryCode);
    this.#wrong = {
      ...(!number && {
        number: this.#typed.number.trim() ? 'lookupNumberWrong' : 'lookupNumberMissing',
      }),
      ...(!queryCode && {
        queryCode: this.#typed.queryCode.trim() ? 'lookupCodeWrong' : 'lookupCodeMissing',
      }),
    };
    this.#notice = '';
    this.requestUpdate();
    if (!number || !queryCode) {
      await this.updateComplete;
      focusField(this.shadowRoot, number ? 'queryCode' : 'number');
      return;
    }
    const opened = await this.#sending.ask(async (signal) => {
      const [visit, view] = await Promise.all([
        TrackingVisit.begin(transport, { number, queryCode }, signal),
        import('./tracked-view.js'),
      ]);
      return { visit, ...view };
    });
    if (opened) this.#begin(opened);
    else if (this.#sending.error) this.reportError(this.#sending.error);
  }

  #begin(opened: { visit: TrackingVisit } & typeof import('./tracked-view.js')): void {
    const { visit, TrackedView, viewStyles } = opened;
    const { number } = visit.appeal;
    if (this.#view?.visit.appeal.number === number) this.#view.visit = visit;
    else {
      this.#view = new TrackedView(
        {
          element: this,
          elder: () => this.look.elder,
          mayAct: (action, drafts) => this.#mayAct(action, drafts),
          onActed: (action) => this.announce('appeal-acted', { number, action }),
          onFailed: (error) => this.reportError(error),
          onExpired: () => this.#expire(),
          onLeave: () => this.#leave(),
        },
        visit,
      );
    }
    addStyles(this, ...viewStyles);
    this.#typed = { number, queryCode: '' };
    this.#open = true;
    this.#arriving = true;
    clearTimeout(this.#expiry);
    this.#expiry = setTimeout(() => this.#expire(), visit.left);
    this.requestUpdate();
    this.announce('appeal-tracked', { number });
  }

  #mayAct(action: CitizenAction, { grade, texts }: ActionDrafts): boolean {
    const number = this.#view?.visit.appeal.number ?? '';
    const reason = texts[action].trim();
    if (action === 'withdraw') {
      return this.announce('appeal-before-withdraw', { number, reason }, { cancelable: true });
    }
    return (
      action !== 'evaluate' ||
      grade === 0 ||
      this.announce('appeal-before-evaluate', { number, grade, reason }, { cancelable: true })
    );
  }

  /** The visit is over: what it showed disappears, what was typed waits for the code. */
  async #expire(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    this.#notice = 'lookupExpired';
    await this.#focusNotice();
  }

  /** Leaves nothing for the next person at this computer. */
  async #leave(): Promise<void> {
    this.#forget();
    this.#notice = 'lookupLeft';
    await this.#focusNotice();
    this.announce('appeal-left', {});
  }

  /** Also when the page is left: the back button would bring it back as it was. */
  readonly #forget = (): void => {
    clearTimeout(this.#expiry);
    this.#view = undefined;
    this.#open = false;
    this.#typed = nothingTyped;
    this.#wrong = {};
    this.requestUpdate();
  };

  async #focusNotice(): Promise<Promise<void>> {
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot?.getElementById('notice')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'response-tracker': ResponseTracker;
  }
}
