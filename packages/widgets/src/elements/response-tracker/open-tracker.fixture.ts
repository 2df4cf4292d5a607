import { fixture } from '@open-wc/testing';
import type { TrackedAppeal } from '@through-train/contract';
import { html } from 'lit';
import { numberOf } from '../../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../../appeal-view/fixtures/reader.fixture.js';
import {
  type Asked,
  json,
  type Script,
  scriptedApi,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import { queryCode, session } from '../../appeal-view/fixtures/tracked.fixture.js';
import '../../define/response-tracker.js';
import type { ResponseTracker } from './response-tracker.js';

interface OpenTracker {
  readonly element: ResponseTracker;
  readonly reader: Reader<ResponseTracker>;
  readonly asked: readonly Asked[];
}

/** A tracker on a page, with an API that a script answers. */
export async function openTracker(
  script: Script = {},
  attributes: Readonly<Record<string, string>> = {},
  fallback?: HTMLElement,
): Promise<OpenTracker> {
  const { transport, asked } = scriptedApi(script);
  const element = document.createElement('response-tracker');
  if (fallback) element.append(fallback);
  const given = { api: 'https://appeals.example', site: 'linxiang', lang: 'zh-CN', ...attributes };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.transport = transport;
  await fixture(html`${element}`);
  const reader = new Reader(element);
  await reader.part('#number');
  return { element, reader, asked };
}

/** Types number and code and sends them. */
export async function lookUp(
  reader: Reader<ResponseTracker>,
  number = numberOf(1),
  code = queryCode,
): Promise<void> {
  await reader.type('#number', number);
  await reader.type('#queryCode', code);
  await reader.press('.primary');
}

/** A tracker with an opened appeal. */
export async function openAppeal(
  appeal: TrackedAppeal,
  script: Script = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<OpenTracker> {
  const tracker = await openTracker(
    { 'POST /tracking': () => json(session(appeal)), ...script },
    attributes,
  );
  await lookUp(tracker.reader);
  await tracker.reader.part('.tracked');
  return tracker;
}
