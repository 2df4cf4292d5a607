import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium86, launchCurrent } from '../browsers.js';
import { type RunningServer, startServer } from '../server.js';
import { HeldPage } from './held-page.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
});

type Attributes = Readonly<Record<string, string>>;

/** Every combination of these values; an empty one is left out. */
function combinations(values: Readonly<Record<string, readonly string[]>>): Attributes[] {
  return Object.entries(values).reduce<Attributes[]>(
    (all, [name, each]) =>
      all.flatMap((rest) => each.map((value) => (value ? { ...rest, [name]: value } : rest))),
    [{}],
  );
}

const tag = (name: string, attributes: Attributes): string =>
  `<${name} ${Object.entries(attributes)
    .map(([attribute, value]) => `${attribute}="${value}"`)
    .join(' ')}></${name}>`;

const appeals = /\/appeals\?/;

/** A page, and whether the loader may ask early for what its one element asks for. */
interface Case {
  readonly what: string;
  readonly body: string;
  readonly query?: string;
  readonly loader?: string;
  readonly early: boolean;
  /** What of the API the element asks for, as it ends. */
  readonly asks: string;
  readonly elderChosen?: true;
}

/** Its check character is the one that is a letter. */
const number = '430682-20190806-00003-X';
const listOf = (attributes: string) =>
  `<appeal-list site="linxiang" compact ${attributes}></appeal-list>`;
const page = '/v1/sites/linxiang/appeals?limit=6';

const cases: readonly Case[] = [
  { what: 'plain attributes', body: listOf(''), early: true, asks: page },
  {
    what: 'blanks and capitals',
    body: listOf('kind=" Complaint "'),
    early: false,
    asks: `${page}&kind=complaint`,
  },
  {
    what: 'a value that is not allowed',
    body: listOf('state="all of them"'),
    early: false,
    asks: page,
  },
  {
    what: 'a site with blanks',
    body: '<mayor-mailbox site=" Linxiang "></mayor-mailbox>',
    early: false,
    asks: '/v1/sites/linxiang',
  },
  {
    what: 'a search in Chinese',
    body: listOf('q="电梯 a&amp;b"'),
    early: false,
    asks: `${page}&q=%E7%94%B5%E6%A2%AF+a%26b`,
  },
  {
    what: 'site and API around it',
    body: `<appeal-site site="linxiang" api="{origin}/">${tag('appeal-list', { compact: 'compact' })}</appeal-site>`,
    early: true,
    asks: page,
  },
  {
    what: 'its own site inside another',
    body: `<appeal-site site="hunan">${listOf('')}</appeal-site>`,
    early: true,
    asks: page,
  },
  {
    what: 'the API at the loader',
    body: listOf(''),
    loader: 'data-api="{origin}/"',
    early: true,
    asks: page,
  },
  { what: 'elder mode of its own', body: listOf('page-size="9" elder'), early: false, asks: page },
  {
    what: 'elder mode around it',
    body: `<appeal-site site="linxiang" elder><appeal-list></appeal-list></appeal-site>`,
    early: false,
    asks: page,
  },
  {
    what: 'elder mode chosen before',
    body: listOf('page-size="9"'),
    elderChosen: true,
    early: false,
    asks: page,
  },
  {
    what: 'its state in an address that says nothing',
    body: listOf('url-state'),
    early: true,
    asks: page,
  },
  {
    what: 'its state in an address that says it',
    body: listOf('url-state'),
    query: '?state=handled',
    early: false,
    asks: `${page}&state=handled`,
  },
  {
    what: 'a number',
    body: tag('appeal-detail', { site: 'linxiang', number }),
    early: true,
    asks: `/v1/appeals/${number}`,
  },
  {
    what: 'a number in the address',
    body: tag('appeal-detail', { site: 'linxiang', 'number-param': 'id' }),
    query: `?id=${number}`,
    early: true,
    asks: `/v1/appeals/${number}`,
  },
];

describe.each([
  { engine: 'current Chromium', launch: launchCurrent },
  { engine: 'Chromium 86', launch: launchChromium86 },
])('in $engine', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('what the loader asks is what a list asks, whatever its attributes', async () => {
    const lists = [
      ...combinations({
        q: ['', 'k442', '电梯'],
        column: ['', 'advice'],
        kind: ['', 'complaint'],
        category: ['', 'housing'],
        state: ['', 'handled'],
        sort: ['', 'oldest'],
        'page-size': ['', '5'],
      }),
      ...combinations({ mailbox: ['mayor'], scope: ['', 'site'], kind: ['', 'thanks'] }),
    ];
    await using held = await HeldPage.open(browser, {
      origin: server.url,
      emptyLists: true,
      body: `<appeal-site site="linxiang">${lists.map((each) => tag('appeal-list', { ...each, compact: 'compact' })).join('')}</appeal-site>`,
    });
    await held.begun();
    const early = await held.page.evaluate(() =>
      Object.keys((window as unknown as { throughTrain: { early: object } }).throughTrain.early),
    );
    expect(early).toHaveLength(lists.filter(({ q }) => q !== '电梯').length);
    await held.ready(lists.length);
    await expect.poll(() => held.asked(appeals).length).toBe(lists.length);
    await held.page.waitForLoadState('networkidle');
    expect(held.asked(appeals)).toHaveLength(lists.length);
    expect(new Set(held.asked(appeals)).size).toBe(lists.length);
    expect(held.asked(appeals)).toEqual(expect.arrayContaining(early));
  });

  test.each(cases)('of an element with $what everything is asked for once', async (each) => {
    const { early, asks, query = '', elderChosen } = each;
    const at = (text = '') => text.replace('{origin}', server.url);
    await using held = await HeldPage.open(browser, {
      origin: server.url,
      emptyLists: true,
      body: at(each.body),
      query,
      loader: at(each.loader),
      prepare: async (opened) => {
        if (elderChosen)
          await opened.addInitScript(() => localStorage.setItem('through-train:elder', '1'));
      },
    });
    await held.begun();
    await expect.poll(() => held.asked()).toEqual(early ? [server.url + asks] : []);
    await held.ready();
    await held.page.waitForLoadState('networkidle');
    // A list of many lines asks for its site as well, for what it can be narrowed by.
    const first = held
      .asked()
      .filter((url) => !/\/sites\/linxiang$/.test(url) || asks.endsWith('/linxiang'));
    expect(first.filter((url) => !url.endsWith('/v1/sites'))).toEqual([server.url + asks]);
  });

  test('an element without a site, or without a number, has nothing asked for it', async () => {
    await using held = await HeldPage.open(browser, {
      origin: server.url,
      body: '<appeal-list></appeal-list><appeal-detail site="linxiang" number-param="id"></appeal-detail><mayor-mailbox site=""></mayor-mailbox>',
    });
    await held.ready();
    expect(held.asked()).toEqual([]);
  });
});
