import { endpoints } from '@through-train/contract';
import type { Hono } from 'hono';
import { ApiRefusal, type PageEnv, type Refusal } from '../../api.js';
import type { FormsOptions } from '../options.js';
import { sendPage } from '../page/answer.js';
import { mountPage, type Visit } from '../page/mount.js';
import { cannotStore } from '../page/trouble.js';
import type { PageWords } from '../page-words.js';
import { readFields } from '../reading/fields.js';
import { senderOf } from '../reading/sender.js';
import { addresseesOf } from './addressees.js';
import { type Checked, checkLetter } from './check.js';
import { letterFormPage } from './form-page.js';
import type { FormView } from './form-view.js';
import { emptyLetter, type FormLetter, fieldsOf, letterOf } from './letter.js';
import { receiptPage } from './receipt-page.js';
import { type ReviewView, reviewPage } from './review-page.js';

/** Mounts the form with which a letter is written where no script runs. */
export function mountLetterForm(app: Hono<PageEnv>, options: FormsOptions): void {
  mountPage(app, options, 'GET', '/forms/:site/appeals', async (visit) => {
    const view = await viewOf(visit, emptyLetter, options.formKeys.make(visit.site.id));
    // May come back from the browser's memory with what was typed; it is nobody's yet.
    const caching = { 'Cache-Control': 'private, no-cache' };
    return sendPage(visit.http, letterFormPage({ ...view, fresh: true }), 200, caching);
  });
  mountPage(app, options, 'POST', '/forms/:site/appeals', (visit) => takeStep(options, visit));
}

const viewOf = async (
  { words, site, call }: Visit,
  letter: FormLetter,
  key: string,
): Promise<FormView> => ({
  words,
  addressees: await addresseesOf(call, site, letter),
  letter,
  key,
  mistakes: [],
});

/** One step of the form: back to writing, on to the last look, or sent. */
async function takeStep(options: FormsOptions, visit: Visit): Promise<Response> {
  const { http, words, site, now } = visit;
  const { formKeys } = options;
  const sender = await senderOf(options, http, site);
  const fields = await readFields(options, http);
  const letter = letterOf(fields);
  const step = fields.get('step')?.[0] ?? '';
  const given = formKeys.read(site.id, fields.get('key')?.[0]);
  const known = sender === 'own' ? given : undefined;
  const view = await viewOf(visit, letter, known ?? formKeys.make(site.id));
  if (step === 'edit' || step === 'place') return sendPage(http, letterFormPage(view));

  const checked = checkLetter(words, view.addressees, letter, now);
  const unfinished = unfinishedView(view, checked, fields.has('key'));
  if (unfinished) {
    const status = unfinished.mistakes.length > 0 || unfinished.stop ? 422 : 200;
    return sendPage(http, letterFormPage(unfinished), status);
  }
  const { submission, questions } = checked;
  if (!submission) throw new TypeError('A letter without mistakes is a submission.');
  const review: ReviewView = { ...view, submission, questions };
  if (step !== 'send') return sendPage(http, reviewPage(review));
  if (known === undefined) {
    return sendPage(http, reviewPage({ ...review, unsent: [words.term('formConfirmAgain')] }));
  }
  return await send(options, visit, review);
}

/** What the form still has to ask or to have put right; undefined when the letter is complete. */
function unfinishedView(
  view: FormView,
  { mistakes, stop, questions }: Checked,
  /** Whether it was written in this form, and not in a shorter one of another page. */
  ownForm: boolean,
): FormView | undefined {
  const { letter, words } = view;
  if (stop) return { ...view, mistakes, stop };
  const unasked = questions.length > 0 && letter.asked !== letter.categoryId;
  const notYet = (field: string): boolean =>
    (unasked && field.startsWith('question-')) || (!ownForm && !isGiven(letter, field));
  const shown = mistakes.filter(({ field }) => !notYet(field));
  if (!ownForm && mistakes.length > 0) {
    const notice = { title: words.term('formContinue'), text: words.term('formContinueHint') };
    return { ...view, mistakes: shown, notice };
  }
  if (shown.length > 0) return { ...view, mistakes: shown };
  if (!unasked) return undefined;
  const links = questions.map(({ id, label }) => ({
    field: `question-${id}`,
    message: words.text(label),
  }));
  const notice = { title: words.term('mailCategory'), text: words.term('formQuestions'), links };
  return { ...view, notice };
}

/** Whether the citizen has said anything in a field. */
const isGiven = (letter: FormLetter, field: string): boolean =>
  fieldsOf(letter).some(([name, value]) => name === field && value.trim() !== '');

/** Sends a letter once: the same form again is answered with the same receipt. */
async function send(
  options: FormsOptions,
  { http, words, site, call }: Visit,
  review: ReviewView,
): Promise<Response> {
  const { submission, addressees, key } = review;
  try {
    const receipt = await call(endpoints.submitAppeal, {
      params: { site: addressees.receiver.id },
      body: submission,
      key,
    });
    const strict = { 'Referrer-Policy': 'no-referrer' };
    return sendPage(http, receiptPage(words, site, receipt), 200, strict);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    const { status, reasons, newKey = false } = unsent(words, error, http.get('requestId'));
    const shown = newKey ? { ...review, key: options.formKeys.make(site.id) } : review;
    return sendPage(http, reviewPage({ ...shown, unsent: reasons }), status, error.headers);
  }
}

/** What is said above a letter that was not sent, so that it can be sent again. */
interface Unsent {
  readonly status: 409 | 429 | 500 | 503;
  readonly reasons: readonly string[];
  /** Whether it can only be sent as another letter. */
  readonly newKey?: boolean;
}

/** Why a letter was not sent. */
function unsent(words: PageWords, refusal: Refusal, requestId: string): Unsent {
  const { code, status, headers } = refusal;
  const kept = words.term('unsentKept');
  if (code === 'key-reused') {
    return { status: 409, reasons: [words.term('formSentBefore')], newKey: true };
  }
  if (code === 'too-many-requests') {
    const minutes = Math.ceil(Number(headers['Retry-After'] ?? 60) / 60);
    return { status: 429, reasons: [words.term('formWaitToSend', minutes), kept] };
  }
  if (code === 'unavailable') {
    const reason = words.term(cannotStore(refusal) ? 'formCannotStore' : 'troubleBusy');
    return { status: 503, reasons: [reason, kept] };
  }
  // The site has changed since the letter was checked; the next step checks it again.
  if (status < 500) return { status: 409, reasons: [words.term('formConfirmAgain')] };
  const reasons = [words.term('troubleServer'), kept, words.term('requestId', requestId)];
  return { status: 500, reasons };
}
