import { type Endpoint, endpoints } from '@through-train/contract';
import { parse } from 'parse5';
import {
  attribute,
  type Element,
  type FormFields,
  fieldsIn,
  isElement,
  postForm,
  within,
} from '../testing/forms.fixture.js';
import type { TestServer } from '../testing/test-server.fixture.js';
import { namesIn } from './json-of-schema.fixture.js';

/** One thing that can be asked of the server. */
export interface RequestKind {
  /** `ALL` for what every method passes through. */
  readonly method: string;
  /** Path with `:name` and `*` as the router has it. */
  readonly pattern: string;
  readonly endpoint?: Endpoint | undefined;
  /** Names that it knows in its query. */
  readonly query: readonly string[];
  /** What the form on its page sends. */
  readonly fields?: FormFields;
}

const patternOf = ({ path }: Endpoint): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Everything the router knows, so that a new route is asked without anybody thinking of it. */
function routesOf({ app }: TestServer): RequestKind[] {
  const rows = Object.values<Endpoint>(endpoints);
  const seen = new Map<string, RequestKind>();
  for (const { method, path: pattern } of app.routes) {
    const endpoint = rows.find((row) => row.method === method && patternOf(row) === pattern);
    const kind = { method, pattern, endpoint, query: namesIn(endpoint?.query) };
    seen.set(`${method} ${pattern}`, kind);
  }
  return [...seen.values()];
}

const elementsOf = (html: string): Element[] => [...within(parse(html))].filter(isElement);

/** The forms on a page, with what they send and where. */
function formsOn(html: string, path: string): RequestKind[] {
  return elementsOf(html)
    .filter(({ tagName }) => tagName === 'form')
    .map((form) => {
      const method = (attribute(form, 'method') ?? 'get').toUpperCase();
      const action = (attribute(form, 'action') ?? path).split('?')[0] ?? path;
      const fields = fieldsIn(form);
      const query = method === 'GET' ? fields.map(([name]) => name) : ['lang'];
      return { method, pattern: action, query, ...(method === 'POST' && { fields }) };
    });
}

/** Opens every page, and hands on what it links to: forms with their fields, names in addresses. */
async function formsOf(server: TestServer, kinds: readonly RequestKind[], fill: Fill) {
  const found: RequestKind[] = [];
  for (const { method, pattern, endpoint } of kinds) {
    if (method !== 'GET' || endpoint || pattern.includes('*')) continue;
    const path = fill(pattern);
    const answer = await fetch(server.url + path);
    const html = await answer.text();
    if (!answer.headers.get('content-type')?.startsWith('text/html')) continue;
    found.push({ method, pattern, query: controlsOn(html) }, ...formsOn(html, path));
  }
  return found;
}

/** Also controls that stand outside of the form they belong to. */
const controlsOn = (html: string): string[] => [
  ...new Set(elementsOf(html).flatMap((element) => attribute(element, 'name') ?? [])),
];

/** Puts values that exist into a pattern. */
export type Fill = (pattern: string) => string;

/**
 * All that can be asked: the endpoint table, the router's routes, the forms on every page, and those
 * on the page of a letter that was looked up.
 */
export async function requestKinds(
  server: TestServer,
  fill: Fill,
  lookUp: FormFields,
): Promise<RequestKind[]> {
  const routes = routesOf(server);
  const path = '/forms/linxiang/tracking';
  const tracked = await postForm(server, path, lookUp);
  return [...routes, ...(await formsOf(server, routes, fill)), ...formsOn(tracked.html, path)];
}
