import { isApiError, type StaffApi } from '@through-train/client';
import type { StaffMember } from '@through-train/contract';
import { Sending, trouble, type Words } from '@through-train/widgets/parts.js';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { ShellTerms } from './terms/shell-terms.js';

/** The form by which an official comes in. */
export class SignIn {
  readonly #host: LitElement;
  readonly #words: Words<ShellTerms>;
  readonly #sending: Sending;
  readonly #entered: (member: StaffMember) => void;
  #missing = false;

  constructor(host: LitElement, words: Words<ShellTerms>, entered: (member: StaffMember) => void) {
    this.#host = host;
    this.#words = words;
    this.#sending = new Sending(host);
    this.#entered = entered;
  }

  render(api: StaffApi): TemplateResult {
    const words = this.#words;
    const { stopped, busy } = this.#sending;
    // Uncontrolled, so that what a password manager fills in is what is sent.
    return html`<form class="sign-in" novalidate @submit=${(event: SubmitEvent) => this.#send(event, api)}>
      <h2>${words.term('signInTitle')}</h2>
      <p class="quiet">${words.term('signInIntro')}</p>
      ${this.#renderFailure()}
      <div class="field">
        <label class="label" for="username">${words.term('username')}</label>
        <input class="control" id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required />
      </div>
      <div class="field">
        <label class="label" for="password">${words.term('password')}</label>
        <input class="control" id="password" name="password" type="password" autocomplete="current-password" required />
      </div>
      <p class="actions">
        <button class="button primary" aria-disabled=${stopped ? 'true' : 'false'}>
          ${words.term(busy ? 'signingIn' : 'signIn')}
        </button>
      </p>
    </form>`;
  }

  #renderFailure(): TemplateResult | typeof nothing {
    const words = this.#words;
    const { error, countdown } = this.#sending;
    const notice = (text: string) => html`<p class="notice bad" role="alert">${text}</p>`;
    if (this.#missing) return notice(words.term('signInMissing'));
    if (countdown.seconds > 0) return notice(words.term('signInWait', countdown.seconds));
    if (isApiError(error, 'sign-in-failed')) return notice(words.term('signInFailed'));
    return error ? trouble(words, error) : nothing;
  }

  async #send(event: SubmitEvent, api: StaffApi): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = new FormData(form);
    const username = String(fields.get('username')).trim();
    const password = String(fields.get('password'));
    this.#missing = !username || !password;
    this.#host.requestUpdate();
    if (this.#missing) return;
    const session = await this.#sending.ask((signal) =>
      api.signIn({ username, password }, { signal }),
    );
    if (session) this.#entered(session.member);
    else form.querySelector<HTMLInputElement>('#password')?.select();
  }
}
