import { ContextProvider } from '@lit/context';
import {
  createTransport,
  isThroughTrainError,
  type SitesApi,
  type StaffApi,
  sitesApi,
  staffApi,
} from '@through-train/client';
import type { QueueCount, StaffMember } from '@through-train/contract';
import {
  baseStyles,
  controls,
  type Density,
  define,
  Loading,
  Look,
  nearestLang,
  property,
  type Scheme,
  skeleton,
  type Theme,
  trouble,
  Words,
} from '@through-train/widgets/parts.js';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Desk, deskContext } from './desk-context.js';
import { hashOf, type Route, readRoute } from './route.js';
import { SignIn } from './sign-in.js';
import { deskStyles } from './staff-desk.styles.js';
import { deskWording } from './terms/desk-wording.js';
import { shellChinese } from './terms/shell-terms.js';

/** How often the figures beside the queues are asked for, in milliseconds. */
const countsEvery = 30_000;
const languageKey = 'through-train-desk-language';

/**
 * The officials' workplace: signing in, queues, cases and everything that may be done to them. It works
 * on pages of the API's own origin, where the session is a cookie that no script can read.
 *
 * @slot - What stands here until the desk has started.
 */
export class StaffDesk extends LitElement {
  static override styles = [baseStyles, controls, deskStyles];

  /** Where the API is, an address of the page's own origin. Default: the page's origin. */
  @property() api = '';

  /** The accent: `red` (default), `blue` or `neutral`. */
  @property() theme: Theme | '' = '';

  /** `light`, `dark`, or `auto` (default) to follow the device. */
  @property() scheme: Scheme | '' = 'auto';

  /** `compact` (default) or `comfortable`. */
  @property() density: Density | '' = 'compact';

  @property({ type: Boolean }) elder = false;
  @property({ attribute: false }) elderSwitch: 'none' | '' = 'none';

  protected readonly look: Look = new Look(this, () => false);
  readonly #words = new Words(
    this,
    deskWording(shellChinese, async () => (await import('./terms/shell-terms.en.js')).shellEnglish),
  );
  readonly #session = new Loading<StaffMember | null>(this);
  readonly #signIn = new SignIn(this, this.#words, (member) => this.#enter(member));
  readonly #provider = new ContextProvider(this, { context: deskContext });
  #api: StaffApi | undefined;
  #sites: SitesApi | undefined;
  #route: Route = readRoute(location.hash);
  #member: StaffMember | null = null;
  #counts: readonly QueueCount[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;
  #case: Promise<unknown> | undefined;
  #sessionOver = false;

  override connectedCallback(): void {
    super.connectedCallback();
    const language = readLanguage();
    if (language && !nearestLang(this).startsWith(language.slice(0, 2))) this.lang = language;
    addEventListener('hashchange', this.#follow);
    document.addEventListener('visibilitychange', this.#look);
    this.#timer = setInterval(this.#look, countsEvery);
    if (!this.#api) {
      const baseUrl = new URL(this.api || '/', location.href);
      const transport = createTransport({ baseUrl: baseUrl.href.replace(/\/$/, '') });
      this.#api = staffApi(transport);
      this.#sites = sitesApi(transport);
      void this.#find();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#timer);
  }

  protected override willUpdate(): void {
    this.look.find();
  }

  /** Whether somebody has signed in already, on this page or on another one. */
  async #find(): Promise<void> {
    await this.#session.run(async (signal) => {
      try {
        return (await this.#api?.me({ signal })) ?? null;
      } catch (error) {
        if (isThroughTrainError(error) && error.status === 401) return null;
        throw error;
      }
    });
    if (this.#session.state === 'done' && this.#session.value) this.#enter(this.#session.value);
  }

  #enter(member: StaffMember): void {
    const [api, sites] = [this.#api, this.#sites];
    if (!api || !sites) return;
    this.#member = member;
    this.#sessionOver = false;
    const desk: Desk = {
      api,
      sites,
      member,
      go: (route) => {
        location.hash = hashOf(route);
      },
      changed: () => void this.#count(),
      failed: (error) => this.#noticeEnd(error),
    };
    this.#provider.setValue(desk);
    this.requestUpdate();
    void this.#count();
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible' && this.#member) void this.#count();
  };

  async #count(): Promise<void> {
    try {
      this.#counts = (await this.#api?.queueCounts())?.queues ?? [];
      this.requestUpdate();
    } catch (error) {
      // The figures of a moment ago stay; what else failed is told where it was asked for.
      this.#noticeEnd(error);
    }
  }

  #noticeEnd(error: unknown): void {
    if (!isThroughTrainError(error) || error.status !== 401 || !this.#member) return;
    this.#member = null;
    this.#sessionOver = true;
    this.requestUpdate();
  }

  async #leave(): Promise<void> {
    try {
      await this.#api?.signOut();
    } catch (error) {
      console.warn('The session could not be ended on the server.', error);
    }
    this.#member = null;
    this.#counts = [];
    this.requestUpdate();
  }

  readonly #follow = (): void => {
    this.#route = readRoute(location.hash);
    scrollTo(0, 0);
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { ready, tag } = this.#words;
    if (!ready || !this.look.ready) return html`<slot></slot>`;
    document.title = this.#words.term('deskName');
    return html`<div lang=${tag} class="desk">
      ${this.#member ? this.#renderDesk(this.#member) : this.#renderOutside()}
    </div>`;
  }

  #renderOutside(): TemplateResult {
    const words = this.#words;
    const { state, error, retry, countdown } = this.#session;
    if (state === 'failed' && !this.#sessionOver)
      return html`<main class="outside">${trouble(words, error, { retry, seconds: countdown.seconds })}</main>`;
    if (state !== 'done' && !this.#sessionOver)
      return html`<main class="outside">${skeleton(words, this.#session)}</main>`;
    return html`<main class="outside">
      <p class="brand">${words.term('deskName')}</p>
      <div class="sheet">
        ${this.#sessionOver ? html`<p class="notice warn" role="status">${words.term('sessionOver')}</p>` : nothing}
        ${this.#api ? this.#signIn.render(this.#api) : nothing}
      </div>
      <p>${this.#renderLanguages()}</p>
    </main>`;
  }

  #renderDesk(member: StaffMember): TemplateResult {
    const words = this.#words;
    const posts = [...new Set(member.memberships.map(({ role }) => words.term('roleName', role)))];
    return html`<header class="top">
        <button type="button" class="skip" @click=${this.#skip}>${words.term('skip')}</button>
        <p class="brand">${words.term('deskName')}</p>
        <div class="person">
          <span class="who"><strong>${member.name}</strong> <span class="quiet">${posts.filter((post) => !member.name.includes(post)).join(' · ')}</span></span>
          ${this.#renderLanguages()}
          <button type="button" class="plain" @click=${this.#leave}>${words.term('signOut')}</button>
        </div>
        ${this.#renderTabs(member)}
      </header>
      <main id="main" tabindex="-1">${this.#renderView()}</main>`;
  }

  #renderTabs(member: StaffMember): TemplateResult | typeof nothing {
    const words = this.#words;
    if (member.memberships.every(({ role }) => role === 'administrator')) return nothing;
    const route = this.#route;
    const publishes = member.memberships.some(({ role }) => role === 'moderator');
    return html`<nav aria-label=${words.term('queues')}>
      <ul class="tabs">
        ${this.#counts.map(({ queue, count, more }) => {
          if (queue === 'to-publish' && !publishes) return nothing;
          const current = route.view === 'queue' && route.queue === queue;
          const label = words.term('queue', queue);
          if (!label) return nothing;
          return html`<li>
            <a href=${`#/${queue}`} aria-current=${current ? 'page' : nothing} class=${queue === 'overdue' && count > 0 ? 'late' : ''}
              >${label} <span class="figures count">${more ? words.term('more', count) : count}</span></a
            >
          </li>`;
        })}
      </ul>
    </nav>`;
  }

  #renderView(): TemplateResult {
    const route = this.#route;
    if (route.view === 'case') {
      this.#case ??= import('./case/desk-case.js').then(
        ({ DeskCase }) => define('desk-case', DeskCase),
        (error) => {
          this.#case = undefined;
          console.error(error);
        },
      );
      return html`<desk-case .number=${route.number} .from=${route.from}></desk-case>`;
    }
    return html`<desk-queue .queue=${route.queue} .filter=${route.filter}></desk-queue>`;
  }

  #renderLanguages(): TemplateResult {
    const english = this.#words.language === 'en';
    const choose = () => {
      this.lang = english ? 'zh-CN' : 'en';
      try {
        localStorage.setItem(languageKey, this.lang);
      } catch {
        // A browser that keeps nothing forgets the language with the page.
      }
    };
    return html`<button type="button" class="plain" lang=${english ? 'zh-CN' : 'en'} @click=${choose}>
      ${english ? '中文' : 'English'}
    </button>`;
  }

  readonly #skip = (): void => {
    this.shadowRoot?.getElementById('main')?.focus();
  };
}

function readLanguage(): string {
  try {
    return localStorage.getItem(languageKey) ?? '';
  } catch {
    return '';
  }
}
