import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { items } from '../../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../../appeal-view/fixtures/reader.fixture.js';
import {
  type Asked,
  json,
  type Script,
  scriptedApi,
} from '../../appeal-view/fixtures/scripted-api.fixture.js';
import '../../define/appeal-list.js';
import type { AppealList } from './appeal-list.js';

/** The route of the list. */
export const list = 'GET /sites/linxiang/appeals';

interface OpenList {
  readonly element: AppealList;
  readonly reader: Reader<AppealList>;
  /** What the list was asked for, oldest first. */
  readonly pages: () => URLSearchParams[];
  readonly asked: readonly Asked[];
}

/** A list on a page, with an API that a script answers. It shows what the script gave. */
export async function openList(
  attributes: Readonly<Record<string, string>> = {},
  script: Script = {},
): Promise<OpenList> {
  const { transport, asked } = scriptedApi({
    [list]: () => json({ items, nextCursor: null }),
    ...script,
  });
  const element = document.createElement('appeal-list');
  const given = { api: 'https://appeals.example', site: 'linxiang', lang: 'zh-CN', ...attributes };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.append('请致电 0730-3720000。');
  element.transport = transport;
  await fixture(html`${element}`);
  const reader = new Reader(element);
  await reader.until(() => reader.query('ul, .empty, [part=error]') !== null);
  const pages = () =>
    asked.filter(({ path }) => path.endsWith('/appeals')).map(({ query }) => query);
  return { element, reader, pages, asked };
}

/** Two pages of one appeal each. */
export const twoPages: Script = {
  [list]: ({ query }) =>
    json(
      query.get('cursor')
        ? { items: items.slice(1, 2), nextCursor: null }
        : { items: items.slice(0, 1), nextCursor: 'second' },
    ),
};
