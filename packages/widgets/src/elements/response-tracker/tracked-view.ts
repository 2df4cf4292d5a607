import { isApiError } from '@through-train/client';
import { type CitizenAction, citizenActions } from '@through-train/contract';
import { dayBeside } from '@through-train/words/appeal/days.js';
import { mergedHint } from '@through-train/words/tracking/tracked-sentence.js';
import type { TrackedTerms } from '@through-train/words/tracking/tracked-terms.js';
import { trackedChinese } from '@through-train/words/tracking/tracked-terms.zh-cn.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { account } from '../../appeal-view/account.styles.js';
import { marks } from '../../appeal-view/marks.styles.js';
import { paragraphs } from '../../appeal-view/paragraphs.js';
import { replies } from '../../appeal-view/replies.js';
import { timeline } from '../../appeal-view/timeline.js';
import { verdict } from '../../appeal-view/verdict.js';
import { focusField } from '../../controls/error-summary.js';
import { Words } from '../../language/words.js';
import { Sending } from '../../sending/sending.js';
import { type ActionDrafts, bodyOf, draftMistakes, noDrafts } from './action-drafts.js';
import { actionForm } from './action-form.js';
import { trackedStyles } from './tracked.styles.js';
import {
  appealSummary,
  ownWords,
  publicity,
  rejection,
  standing,
  steps,
} from './tracked-sections.js';
import type { TrackingVisit } from './tracking-visit.js';

export const viewStyles = [marks, account, trackedStyles];

/** What the view needs of the element it stands in. */
interface ViewHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  /** In elder mode: what matters now comes first, the rest is folded away. */
  readonly elder: () => boolean;
  /** False when the page does not want the action to happen. */
  readonly mayAct: (action: CitizenAction, drafts: ActionDrafts) => boolean;
  readonly onActed: (action: CitizenAction) => void;
  readonly onFailed: (error: unknown) => void;
  readonly onExpired: () => void;
  readonly onLeave: () => void;
}

/** The appeal as its citizen sees it, with what they may do now. Loaded once an appeal is opened. */
export class TrackedView {
  readonly words: Words<TrackedTerms>;
  /** Replaced when the citizen gave the code again; what they typed stays. */
  visit: TrackingVisit;
  readonly #host: ViewHost;
  readonly #sending: Sending;
  #drafts = noDrafts;
  /** The action whose form was asked for. */
  #chosen: CitizenAction | undefined;
  #tried = false;
  #notice = '';

  constructor(host: ViewHost, visit: TrackingVisit) {
    this.#host = host;
    this.visit = visit;
    this.#sending = new Sending(host.element);
    this.words = new Words<TrackedTerms>(host.element, {
      'zh-CN': trackedChinese,
      'zh-Hant': async () =>
        (await import('@through-train/words/tracking/tracked-terms.zh-hant.js')).trackedTraditional,
      en: async () =>
        (await import('@through-train/words/tracking/tracked-terms.en.js')).trackedEnglish,
    });
  }

  render(): TemplateResult {
    const { words, visit } = this;
    const { appeal } = visit;
    const { question } = appeal;
    const elder = this.#host.elder();
    return html`<article class="tracked" part="appeal">
      ${this.#notice ? html`<p class="notice good" id="notice" role="status" tabindex="-1">${this.#notice}</p>` : nothing}
      <p class="top quiet figures">
        <span>${words.term('appealNumber')} <bdi class="number" translate="no">${appeal.number}</bdi></span>
        <button type="button" class="plain" id="leave" @click=${this.#host.onLeave}>${words.term('trackedLeave')}</button>
      </p>
      <h2 part="title" dir="auto">${words.written(appeal.title)}</h2>
      ${standing(words, appeal, visit.now)} ${elder ? nothing : [steps(words, appeal), appealSummary(words, appeal)]}
      ${
        question
          ? html`<section class="notice warn" part="question">
              <h3>${words.term('trackedQuestion')}</h3>
              ${paragraphs(words, question.text)}
            </section>`
          : nothing
      }
      ${this.#open('supplement', question !== null)}
      ${rejection(words, appeal)}
      ${
        appeal.handling === 'merged'
          ? html`<p class="notice" part="merged">${mergedHint(words, appeal)}</p>`
          : nothing
      }
      ${replies(words, appeal.replies, ({ publication }) => publicity(words, appeal, publication))}
      ${this.#open('evaluate', true)}
      ${verdict(words, appeal, true)}
      ${appeal.evaluation?.reason ? publicity(words, appeal, appeal.evaluation.publication) : nothing}
      ${
        elder
          ? html`<details class="own">
              <summary>${words.term('appealMore')}</summary>
              ${steps(words, appeal)} ${appealSummary(words, appeal)} ${timeline(words, appeal.timeline, true)}
            </details>`
          : timeline(words, appeal.timeline, true)
      }
      ${ownWords(words, appeal)} ${this.#renderActions()}
    </article>`;
  }

  /** Puts the reader at the beginning. */
  focus(): void {
    this.#root.querySelector<HTMLElement>(this.#notice ? '#notice' : '#sentence')?.focus();
  }

  get #root(): ShadowRoot | HTMLElement {
    return this.#host.element.shadowRoot ?? this.#host.element;
  }

  /** The form of an action where it stands open without being asked for. */
  #open(action: CitizenAction, here: boolean): TemplateResult | typeof nothing {
    return here && this.visit.appeal.allowed.includes(action) ? this.#renderForm(action) : nothing;
  }

  /** Actions that are possible but not what is expected now: a row of buttons, one form at a time. */
  #renderActions(): TemplateResult {
    const { words } = this;
    const { allowed, question } = this.visit.appeal;
    const offered = citizenActions.filter(
      (action) =>
        allowed.includes(action) && action !== 'evaluate' && !(action === 'supplement' && question),
    );
    const chosen = this.#chosen;
    return html`<div class="further">
      ${chosen && offered.includes(chosen) ? this.#renderForm(chosen, () => this.#choose(undefined)) : nothing}
      <p class="actions">
        ${offered
          .filter((action) => action !== chosen)
          .map(
            (
              action,
            ) => html`<button type="button" class="button" part="button" id="choose-${action}" @click=${() => this.#choose(action)}>
              ${words.term('actionTitle', action)}
            </button>`,
          )}
        <button type="button" class="button" part="button" @click=${() => print()}>${words.term('trackedPrint')}</button>
      </p>
    </div>`;
  }

  #renderForm(action: CitizenAction, onCancel?: () => void): TemplateResult {
    return actionForm({
      words: this.words,
      action,
      drafts: this.#drafts,
      tried: this.#tried,
      sending: this.#sending,
      hint: this.#hint(action),
      mayBePublic: this.visit.appeal.publication !== 'private',
      onDraft: (change) => {
        this.#drafts = { ...this.#drafts, ...change };
        this.#host.element.requestUpdate();
      },
      onSend: () => void this.#send(action),
      onCancel,
    });
  }

  #hint(action: CitizenAction): string | undefined {
    const { question, due, submittedAt } = this.visit.appeal;
    if (action === 'supplement' && question) {
      return this.words.term(
        'trackedAnswerBy',
        dayBeside(this.words, question.answerBy, submittedAt),
      );
    }
    return action === 'evaluate' && due?.for === 'evaluate' && due.at
      ? this.words.term('actionEvaluateBy', dayBeside(this.words, due.at, submittedAt))
      : undefined;
  }

  async #choose(action: CitizenAction | undefined): Promise<void> {
    const before = this.#chosen;
    this.#chosen = action;
    this.#tried = false;
    this.#sending.clear();
    await this.#host.element.updateComplete;
    this.#root
      .querySelector<HTMLElement>(action ? `#heading-${action}` : `#choose-${before}`)
      ?.focus();
  }

  async #send(action: CitizenAction): Promise<void> {
    const { element, mayAct, onActed, onFailed, onExpired } = this.#host;
    if (this.#sending.stopped) return;
    this.#tried = true;
    element.requestUpdate();
    const mistakes = draftMistakes(action, this.#drafts);
    if (mistakes.grade || mistakes.text) {
      await element.updateComplete;
      focusField(element.shadowRoot, mistakes.grade ? 'grade' : `text-${action}`);
      return;
    }
    if (!mayAct(action, this.#drafts)) return;
    const { visit } = this;
    const done = await this.#sending.submit(async (signal) => {
      await visit.act(action, bodyOf(action, this.#drafts), signal);
      return true;
    });
    const { error } = this.#sending;
    if (done) {
      this.#done(action);
      onActed(action);
    } else if (isApiError(error, 'token-invalid')) {
      this.#sending.clear();
      onExpired();
    } else if (isApiError(error, 'wrong-state') || isApiError(error, 'too-late')) {
      await this.#refresh();
    } else if (error) onFailed(error);
  }

  async #done(action: CitizenAction): Promise<void> {
    const texts = { ...this.#drafts.texts, [action]: '' };
    const agreed = { ...this.#drafts.agreed, [action]: false };
    this.#drafts = { texts, agreed, grade: action === 'evaluate' ? 0 : this.#drafts.grade };
    await this.#tell(this.words.term('trackedDone', action));
  }

  /** The appeal is no longer where the citizen saw it: shows where it is. */
  async #refresh(): Promise<void> {
    const { visit } = this;
    const fresh = await this.#sending.ask(async (signal) => {
      await visit.refresh(signal);
      return true;
    });
    if (fresh) await this.#tell(this.words.term('trackedChanged'));
    else if (isApiError(this.#sending.error, 'token-invalid')) this.#host.onExpired();
  }

  async #tell(notice: string): Promise<void> {
    this.#notice = notice;
    this.#chosen = undefined;
    this.#tried = false;
    this.#host.element.requestUpdate();
    await this.#host.element.updateComplete;
    this.focus();
  }
}
