import type { Receipt } from '@through-train/contract';
import { takeAppeal } from '../../appeals/take.js';
import { isStorageTrouble } from '../../database/trouble.js';
import type { Dependencies } from '../../dependencies.js';
import { callerOf } from '../../http/caller.js';
import type { App } from '../../http/context.js';
import { once } from '../../privacy/kept-answers.js';
import { HttpProblem, problemOf } from '../../problem.js';
import { newFormKey, readFormKey } from '../form-key.js';
import { sendPage } from '../page/answer.js';
import { mountPage, type Visit } from '../page/mount.js';
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
export function mountLetterForm(app: App, dependencies: Dependencies): void {
  mountPage(app, dependencies, 'GET', '/forms/:site/appeals', async (visit) => {
    const view = viewOf(
      visit,
      emptyLetter,
      newFormKey(dependencies.keys, visit.site.summary.id, visit.now),
    );
    // May come back from the browser's memory with what was typed; it is nobody's yet.
    const caching = { 'Cache-Control': 'private, no-cache' };
    return sendPage(visit.http, letterFormPage({ ...view, fresh: true }), 200, caching);
  });
  mountPage(app, dependencies, 'POST', '/forms/:site/appeals', (visit) =>
    takeStep(dependencies, visit),
  );
}

const viewOf = ({ words, tree, site }: Visit, letter: FormLetter, key: string): FormView => ({
  words,
  addressees: addresseesOf(tree, site, letter),
  letter,
  key,
  mistakes: [],
});

/** One step of the form: back to writing, on to the last look, or sent. */
async function takeStep(dependencies: Dependencies, visit: Visit): Promise<Response> {
  const { http, words, tree, site, now } = visit;
  const { keys } = dependencies;
  const sender = await senderOf(dependencies, http, site);
  const fields = await readFields(http);
  const letter = letterOf(fields);
  const step = fields.get('step')?.[0] ?? '';
  const given = readFormKey(keys, site.summary.id, fields.get('key')?.[0], now);
  const known = sender === 'own' ? given : undefined;
  const view = viewOf(visit, letter, known ?? newFormKey(keys, site.summary.id, now));
  if (step === 'edit' || step === 'place') return sendPage(http, letterFormPage(view));

  const checked = checkLetter(words, tree, view.addressees, letter, now);
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
  return await send(dependencies, visit, review);
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
  dependencies: Dependencies,
  { http, words, now, site }: Visit,
  review: ReviewView,
): Promise<Response> {
  const { db, keys } = dependencies;
  const { submission, addressees, key } = review;
  const receiver = addressees.receiver.summary.id;
  const body = new TextEncoder().encode(JSON.stringify([receiver, submission]));
  try {
    const stored = await db.transaction().execute((trx) =>
      once(trx, keys, { scope: `form of ${site.summary.id}`, key, body, now }, async () => {
        const receipt = await takeAppeal(trx, dependencies, receiver, submission, {
          networks: callerOf(dependencies, http).networks,
          now,
        });
        return { headers: {}, body: JSON.stringify(receipt) };
      }),
    );
    const receipt: Receipt = JSON.parse(stored.body);
    const strict = { 'Referrer-Policy': 'no-referrer' };
    return sendPage(http, receiptPage(words, site, receipt), 200, strict);
  } catch (error) {
    return unsent(dependencies, { http, words, now, site }, review, error);
  }
}

/** Why a letter was not sent, above the letter, so that it can be sent again. */
function unsent(
  { keys }: Dependencies,
  { http, words, now, site }: Pick<Visit, 'http' | 'words' | 'now' | 'site'>,
  review: ReviewView,
  error: unknown,
): Response {
  http.error = error instanceof Error ? error : undefined;
  const { code, status, headers } =
    error instanceof Error ? problemOf(error) : new HttpProblem('internal');
  const kept = words.term('unsentKept');
  const show = (answer: 409 | 429 | 500 | 503, reasons: readonly string[], key = review.key) =>
    sendPage(http, reviewPage({ ...review, key, unsent: reasons }), answer, headers);
  if (code === 'key-reused') {
    return show(409, [words.term('formSentBefore')], newFormKey(keys, site.summary.id, now));
  }
  if (code === 'too-many-requests') {
    const minutes = Math.ceil(Number(headers['Retry-After'] ?? 60) / 60);
    return show(429, [words.term('formWaitToSend', minutes), kept]);
  }
  const requestId = http.get('requestId');
  if (isStorageTrouble(error)) {
    return show(503, [words.term('formCannotStore'), kept]);
  }
  if (code === 'unavailable') return show(503, [words.term('troubleBusy'), kept]);
  // The site has changed since the letter was checked; the next step checks it again.
  if (status < 500) return show(409, [words.term('formConfirmAgain')]);
  return show(500, [words.term('troubleServer'), kept, words.term('requestId', requestId)]);
}
