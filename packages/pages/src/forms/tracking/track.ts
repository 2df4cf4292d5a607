import {
  type CitizenCommand,
  endpoints,
  parseQueryCode,
  parseReferenceNumber,
  type TrackedAppeal,
} from '@through-train/contract';
import { readReceipt } from '@through-train/words';
import type { Hono } from 'hono';
import { ApiRefusal, type PageEnv } from '../../api.js';
import type { Mistake } from '../letter/mistakes.js';
import type { FormsOptions } from '../options.js';
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
export function mountTrackingForm(app: Hono<PageEnv>, options: FormsOptions): void {
  const path = '/forms/:site/tracking';
  mountPage(app, options, 'GET', path, async ({ http, words, site }) =>
    sendPage(http, lookupPage({ words, site, fresh: true })),
  );
  mountPage(app, options, 'POST', path, async (visit) => {
    const sender = await senderOf(options, visit.http, visit.site);
    const fields = trackingFieldsOf(await readFields(options, visit.http));
    // A token stands only in our own pages; another page has no business with one.
    return sender === 'own' && fields.token !== ''
      ? await act(options, visit, fields)
      : await lookUp(options, visit, fields);
  });
}

/** What the appeal's page needs beside the appeal: who may act, and a key to act once. */
function viewOf(
  { formKeys }: FormsOptions,
  { words, site, now }: Visit,
  appeal: TrackedAppeal,
  token: string,
): TrackedView {
  const key = formKeys.make(appeal.number);
  return { words, site, appeal, token, key, now: now.getTime() };
}

async function lookUp(
  options: FormsOptions,
  visit: Visit,
  fields: TrackingFields,
): Promise<Response> {
  const { http, words, site, call } = visit;
  const pasted = readReceipt(`${fields.number}\n${fields.queryCode}`);
  const { number, queryCode } = pasted ?? fields;
  const view = { words, site, number, queryCode, draft: fields };
  const mistakes = mistakesOf(visit, number, queryCode);
  if (mistakes.length > 0) return sendPage(http, lookupPage({ ...view, mistakes }), 422);
  try {
    const { appeal, token } = await call(endpoints.startTracking, {
      body: {
        number: parseReferenceNumber(number) ?? '',
        queryCode: parseQueryCode(queryCode) ?? '',
      },
    });
    const page = trackedPage({ ...viewOf(options, visit, appeal, token), draft: fields });
    return sendPage(http, page);
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    const { code, headers } = error;
    if (code === 'tracking-failed') {
      return sendPage(http, lookupPage({ ...view, trouble: words.term('lookupFailed') }), 422);
    }
    if (code !== 'too-many-requests') throw error;
    const trouble = words.term('formTooOften', Number(headers['Retry-After'] ?? 60));
    return sendPage(http, lookupPage({ ...view, trouble }), 429, headers);
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

async function act(options: FormsOptions, visit: Visit, fields: TrackingFields): Promise<Response> {
  const { http, words, site, call } = visit;
  const { token } = fields;
  const read = (): Promise<TrackedAppeal> => call(endpoints.getTracking, { token });
  const show = (appeal: TrackedAppeal, more: Partial<TrackedView>, status: 200 | 409 | 422) =>
    sendPage(http, trackedPage({ ...viewOf(options, visit, appeal, token), ...more }), status);
  const appeal = await read().catch((error: unknown) => {
    if (error instanceof ApiRefusal && error.code === 'token-invalid') return undefined;
    throw error;
  });
  if (!appeal) {
    const trouble = words.term('lookupExpired');
    return sendPage(http, lookupPage({ words, site, draft: fields, trouble }), 403);
  }
  if (fields.action === '') throw new FormRefusal(400, 'formRefusedFields', 'action');
  const { command, mistakes } = readCommand(words, fields.action, fields);
  if (!command) return show(appeal, { draft: fields, mistakes }, 422);
  const key = options.formKeys.read(appeal.number, fields.key);
  if (key === undefined) throw new FormRefusal(400, 'formRefusedFields', 'key');
  try {
    const changed = await send(visit, command, { token, key });
    return show(changed, { done: command.action }, 200);
  } catch (error) {
    const isLate =
      error instanceof ApiRefusal && ['wrong-state', 'too-late', 'key-reused'].includes(error.code);
    if (!isLate) throw error;
    const trouble = words.term('trackedChanged');
    return show(await read(), { draft: fields, trouble }, 409);
  }
}

/** Sends what a citizen asks for, and gives the appeal as it is then. */
async function send(
  { call }: Visit,
  command: CitizenCommand,
  once: { readonly token: string; readonly key: string },
): Promise<TrackedAppeal> {
  switch (command.action) {
    case 'supplement': {
      const { action: _, ...body } = command;
      return await call(endpoints.addSupplement, { ...once, body });
    }
    case 'evaluate': {
      const { action: _, ...body } = command;
      return await call(endpoints.evaluateReply, { ...once, body });
    }
    case 'reopen': {
      const { action: _, ...body } = command;
      return await call(endpoints.reopenAppeal, { ...once, body });
    }
    case 'withdraw': {
      const { action: _, ...body } = command;
      return await call(endpoints.withdrawAppeal, { ...once, body });
    }
  }
}
