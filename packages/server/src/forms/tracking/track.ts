import { parseQueryCode, parseReferenceNumber, type TrackedAppeal } from '@through-train/contract';
import { readReceipt } from '@through-train/words';
import type { Dependencies } from '../../dependencies.js';
import { callerOf } from '../../http/caller.js';
import type { App } from '../../http/context.js';
import { once } from '../../privacy/kept-answers.js';
import { problemOf } from '../../problem.js';
import { Refused } from '../../refused.js';
import { actAsCitizen, viewAsCitizen } from '../../tracking/citizen.js';
import { openWithCode } from '../../tracking/sign-in.js';
import { issueToken, readToken } from '../../tracking/token.js';
import { newFormKey, readFormKey } from '../form-key.js';
import type { Mistake } from '../letter/mistakes.js';
import { sendPage } from '../page/answer.js';
import { mountPage, type Visit } from '../page/mount.js';
import { readFields } from '../reading/fields.js';
import { senderOf } from '../reading/sender.js';
import { FormRefusal } from '../refusal.js';
import { lookupPage } from './lookup-page.js';
import { readCommand, type TrackingFields, trackingFieldsOf } from './requests.js';
import { trackedPage } from './tracked-page.js';
import type { TrackedView } from './tracked-view.js';

/** Mounts the pages on which a letter is followed where no script runs. */
export function mountTrackingForm(app: App, dependencies: Dependencies): void {
  const path = '/forms/:site/tracking';
  mountPage(app, dependencies, 'GET', path, async ({ http, words, site }) =>
    sendPage(http, lookupPage({ words, site, fresh: true })),
  );
  mountPage(app, dependencies, 'POST', path, async (visit) => {
    const sender = await senderOf(dependencies, visit.http, visit.site);
    const fields = trackingFieldsOf(await readFields(visit.http));
    // A token stands only in our own pages; another page has no business with one.
    return sender === 'own' && fields.token !== ''
      ? await act(dependencies, visit, fields)
      : await lookUp(dependencies, visit, fields);
  });
}

/** What the appeal's page needs beside the appeal: who may act, and a key to act once. */
function visitOf(
  { keys }: Dependencies,
  { words, site, now }: Visit,
  appeal: TrackedAppeal,
  token: string,
): TrackedView {
  const key = newFormKey(keys, appeal.number, now);
  return { words, site, appeal, token, key, now: now.getTime() };
}

async function lookUp(
  dependencies: Dependencies,
  visit: Visit,
  fields: TrackingFields,
): Promise<Response> {
  const { http, words, site, now } = visit;
  const { db, keys, sites } = dependencies;
  const pasted = readReceipt(`${fields.number}\n${fields.queryCode}`);
  const { number, queryCode } = pasted ?? fields;
  const view = { words, site, number, queryCode, draft: fields };
  const mistakes = mistakesOf(visit, number, queryCode);
  if (mistakes.length > 0) return sendPage(http, lookupPage({ ...view, mistakes }), 422);
  try {
    const caller = callerOf(dependencies, http);
    const opened = await openWithCode(dependencies, { number, queryCode }, caller, now);
    const appeal = await viewAsCitizen(db, sites, opened, now);
    const { token } = issueToken(keys, opened, now);
    const page = trackedPage({ ...visitOf(dependencies, visit, appeal, token), draft: fields });
    return sendPage(http, page);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.code === 'tracking-failed') {
      return sendPage(http, lookupPage({ ...view, trouble: words.term('lookupFailed') }), 422);
    }
    if (error.code === 'too-many-requests') {
      const trouble = words.term('formTooOften', error.retryAfter ?? 60);
      return sendPage(http, lookupPage({ ...view, trouble }), 429, problemOf(error).headers);
    }
    throw error;
  }
}

/** What cannot be a number or a code at all. Says nothing about which appeals there are. */
function mistakesOf({ words }: Visit, number: string, queryCode: string): Mistake[] {
  const mistakes: Mistake[] = [];
  if (!parseReferenceNumber(number)) {
    const message = number.trim() ? 'lookupNumberWrong' : 'lookupNumberMissing';
    mistakes.push({ field: 'number', message: words.term(message) });
  }
  if (!parseQueryCode(queryCode)) {
    const message = queryCode.trim() ? 'lookupCodeWrong' : 'lookupCodeMissing';
    mistakes.push({ field: 'queryCode', message: words.term(message) });
  }
  return mistakes;
}

async function act(
  dependencies: Dependencies,
  visit: Visit,
  fields: TrackingFields,
): Promise<Response> {
  const { http, words, site, now } = visit;
  const { db, keys, sites } = dependencies;
  let number: string;
  try {
    number = readToken(keys, `Bearer ${fields.token}`, now);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const trouble = words.term('lookupExpired');
    return sendPage(http, lookupPage({ words, site, draft: fields, trouble }), 403);
  }
  const show = async (more: Partial<TrackedView>, status: 200 | 409 | 422 = 200) => {
    const appeal = await viewAsCitizen(db, sites, number, now);
    const view = visitOf(dependencies, visit, appeal, fields.token);
    return sendPage(http, trackedPage({ ...view, ...more }), status);
  };
  if (fields.action === '') throw new FormRefusal(400, 'formRefusedFields', 'action');
  const { command, mistakes } = readCommand(words, fields.action, fields);
  if (!command) return await show({ draft: fields, mistakes }, 422);
  const key = readFormKey(keys, number, fields.key, now);
  if (key === undefined) throw new FormRefusal(400, 'formRefusedFields', 'key');
  const body = new TextEncoder().encode(JSON.stringify(command));
  try {
    await db.transaction().execute((trx) =>
      once(trx, keys, { scope: `citizen of ${number} by form`, key, body, now }, async () => {
        await actAsCitizen(trx, sites, number, command, now);
        return { headers: {}, body: '' };
      }),
    );
  } catch (error) {
    const changed =
      error instanceof Error &&
      ['wrong-state', 'too-late', 'key-reused'].includes(problemOf(error).code);
    if (!changed) throw error;
    return await show({ draft: fields, trouble: words.term('trackedChanged') }, 409);
  }
  return await show({ done: command.action });
}
