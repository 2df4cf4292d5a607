import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect } from 'vitest';
import type { TestServer } from './test-server.fixture.js';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** The fields of a form, in the order they are sent. */
export type FormFields = [name: string, value: string][];

/** A page as a browser without scripts shows it. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly elements: readonly Element[];
  /** Everything one can read, with single spaces. */
  readonly text: string;
  readonly title: string;
}

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** A node and everything in it. */
export function* within(node: Node): Generator<Node> {
  yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* within(child);
}

/** The value of an attribute, undefined when there is none. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** What stands in an element. */
export const textOf = (element: Node): string =>
  [...within(element)].map((node) => ('value' in node ? node.value : '')).join('');

async function read(response: Response): Promise<Page> {
  const html = await response.text();
  const nodes = [...within(parse(html))];
  const elements = nodes.filter(isElement);
  const body = elements.find(({ tagName }) => tagName === 'body');
  const head = elements.find(({ tagName }) => tagName === 'title');
  const { status, headers } = response;
  const page = {
    status,
    headers,
    html,
    elements,
    text: body ? textOf(body).replace(/\s+/g, ' ') : '',
    title: head ? textOf(head) : '',
  };
  expect(headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  return page;
}

/** Opens a page. */
export const open = async (server: TestServer, path: string): Promise<Page> =>
  await read(await fetch(`${server.url}${path}`));

/** Posts a form as a browser does from a page of the server itself; an empty header is left out. */
export async function postForm(
  server: TestServer,
  path: string,
  fields: FormFields | string | FormData | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Page> {
  const body = Array.isArray(fields) ? new URLSearchParams(fields) : fields;
  const from = Object.entries({ Origin: server.url, ...headers }).filter(([, value]) => value);
  return await read(await fetch(`${server.url}${path}`, { method: 'POST', headers: from, body }));
}

/** The element with an id. */
export function byId(page: Page, id: string): Element {
  const found = page.elements.find((element) => attribute(element, 'id') === id);
  if (!found) throw new Error(`The page has no element with the id "${id}":\n${page.text}`);
  return found;
}

/** The names and values that the form around an element would send, buttons left out. */
export function fieldsOf(page: Page, holds = 'key'): FormFields {
  const forms = page.elements.filter(({ tagName }) => tagName === 'form');
  const form = forms.find((each) =>
    [...within(each)].some((node) => isElement(node) && attribute(node, 'name') === holds),
  );
  if (!form) throw new Error(`The page has no form with a field "${holds}":\n${page.text}`);
  return fieldsIn(form);
}

/** The names and values that a form would send, buttons left out. */
export function fieldsIn(form: Element): FormFields {
  return [...within(form)].filter(isElement).flatMap((element): FormFields => {
    const name = attribute(element, 'name');
    if (name === undefined) return [];
    if (name === '_charset_') return [[name, 'UTF-8']];
    switch (element.tagName) {
      case 'textarea':
        return [[name, textOf(element)]];
      case 'select': {
        const chosen = [...within(element)]
          .filter(isElement)
          .find((option) => attribute(option, 'selected') !== undefined);
        return [[name, chosen ? (attribute(chosen, 'value') ?? '') : '']];
      }
      case 'input': {
        const isChoice = /^(radio|checkbox)$/.test(attribute(element, 'type') ?? '');
        const sent = !isChoice || attribute(element, 'checked') !== undefined;
        return sent ? [[name, attribute(element, 'value') ?? 'on']] : [];
      }
      default:
        return [];
    }
  });
}

/** The fields with some of them filled in anew. */
export const filled = (fields: FormFields, changes: Record<string, string>): FormFields => [
  ...fields.filter(([name]) => !(name in changes)),
  ...Object.entries(changes),
];

/** A letter as a citizen of Linxiang would fill it in. */
export const written = {
  kind: 'complaint',
  mailbox: 'linxiang-mayor',
  title: '建湘小区电梯停运两个月',
  body: '小区三栋电梯停运已两个月，老人上下楼不便，维修资金迟迟不能动用，请尽快协调解决。',
  phone: '13800138000',
  name: '周某某',
  publication: 'public',
} as const;

const form = '/forms/linxiang/appeals';

/** Fills in the form of Linxiang, up to the last look. */
export async function toReview(
  server: TestServer,
  changes: Record<string, string> = {},
): Promise<Page> {
  const empty = await open(server, form);
  const fields = filled(fieldsOf(empty), { ...written, ...changes, step: 'check' });
  return await postForm(server, form, fields);
}

/** Sends what is on the page of the last look. */
export const sendReviewed = async (server: TestServer, review: Page): Promise<Page> =>
  await postForm(server, form, [...fieldsOf(review), ['step', 'send']]);

/** Number and query code on a receipt. */
export const receiptOf = (page: Page): { number: string; queryCode: string } => ({
  number: textOf(byId(page, 'number')),
  queryCode: textOf(byId(page, 'query-code')),
});
