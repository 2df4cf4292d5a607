import { fileURLToPath } from 'node:url';
import { catalogue } from '@through-train/embed/catalogue.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  const cdn = fileURLToPath(new URL('../../../widgets/cdn', import.meta.url));
  server = await startTestServer({ cdn: [cdn] });
});
afterAll(() => server.stop());

async function open(query: string): Promise<string> {
  const answer = await fetch(`${server.url}/embed/?${query}`);
  expect(answer.status).toBe(200);
  return await answer.text();
}

/** The text of a block of code, as it would be copied. */
function code(page: string, id: string): string {
  const [, text = ''] = new RegExp(`id="${id}"[^>]*><code>([^]*?)</code>`).exec(page) ?? [];
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('the embed builder', () => {
  test.each(catalogue.map(({ name }) => name))('makes lines for <%s>', async (name) => {
    const page = await open(`element=${name}&site=yueyang`);
    const snippet = code(page, 'snippet');
    expect(snippet).toContain(`<script src="${server.url}/cdn/v1/loader.js" defer></script>`);
    expect(snippet).toContain(`<${name} site="yueyang">`);
    expect(snippet).toMatch(new RegExp(`tel:12345.*</${name}>$`, 's'));
  });

  test('writes what was chosen, and only what the element has', async () => {
    const chosen = new URLSearchParams({
      element: 'appeal-list',
      site: 'linxiang',
      theme: 'blue',
      language: 'en',
      'appeal-list.page-size': '5',
      'appeal-list.compact': '1',
      'appeal-list.kind': 'nonsense',
      'mayor-mailbox.mailbox': 'linxiang-mayor',
      fallback: 'phone',
      phone: '0730-3720000',
    });
    const snippet = code(await open(String(chosen)), 'snippet');
    expect(snippet).toMatch(/<appeal-list site="linxiang" lang="en" [^>]*>/);
    for (const part of ['page-size="5"', ' compact', 'theme="blue"', 'tel:07303720000']) {
      expect(snippet).toContain(part);
    }
    expect(snippet).not.toMatch(/nonsense|mailbox/);
  });

  test.each([
    ['mayor-mailbox', 'appeals?lang=zh-CN">打开写信页面'],
    ['response-tracker', 'tracking?lang=zh-CN">打开查询页面'],
    ['appeal-list', 'list?lang=zh-CN">查看公开来信'],
  ])('links from <%s> where the page is one big form', async (element, link) => {
    const page = await open(`element=${element}&site=linxiang&recipe=webforms`);
    const snippet = code(page, 'snippet');
    expect(snippet).toContain(`<p><a href="${server.url}/forms/linxiang/${link}</a> 或拨打`);
    expect(snippet).not.toMatch(/<form|<input|<button/);
    expect(code(page, 'step-2')).toBe(snippet);
  });

  test('pins a version by the hash of its loader', async () => {
    const page = await open('version=');
    const [, version = ''] = /<option value="(\d+\.\d+\.\d+)"/.exec(page) ?? [];
    const snippet = code(await open(`version=${version}`), 'snippet');
    expect(snippet).toMatch(
      new RegExp(`/cdn/${version}/loader.js" integrity="sha384-\\S+" crossorigin="anonymous"`),
    );
    // What the element needs is asked for with the loader, not after it.
    expect(snippet).toMatch(
      new RegExp(
        `"modulepreload" href="\\S+/cdn/${version}/esm/[\\w-]+/mayor-mailbox.js" integrity="sha256-`,
      ),
    );
    expect(snippet).toContain(`"preload" href="${server.url}/v1/sites/linxiang" as="fetch"`);
    const files = [...snippet.matchAll(/<link [^>]*modulepreload[^>]*href="([^"]+)"/g)];
    for (const [, file = ''] of files) expect((await fetch(file)).status, file).toBe(200);
  });

  test('offers the mailboxes of the site and the versions that are served', async () => {
    const page = await open('site=linxiang');
    expect(page).toContain('<option value="linxiang-mayor">临湘市市长</option>');
    expect(page).toContain('v1：自动更新');
  });

  test('completes the policy a website has', async () => {
    const page = await open(`policy=${encodeURIComponent("default-src 'self'")}`);
    expect(code(page, 'policy')).toMatch(
      new RegExp(`^Content-Security-Policy: default-src 'self'; script-src 'self' ${server.url}/`),
    );
  });

  test.each([
    ['https://www.linxiang.example/a.html', '已登记（临湘市）'],
    ['http://localhost:5500', 'site origin add linxiang http://localhost:5500'],
    ['file:///C:/a.html', '这不是网址'],
  ])('says of a page at %s: %s', async (page, said) => {
    expect(await open(`site=linxiang&page=${encodeURIComponent(page)}`)).toContain(said);
  });

  test('keeps whatever it is told as text, in both languages', async () => {
    const hostile = '"><img src=x onerror=alert(1)></pre><script>alert(1)</script>';
    const query = new URLSearchParams({
      element: 'appeal-list',
      site: hostile,
      policy: hostile,
      page: hostile,
      phone: hostile,
      'appeal-list.q': hostile,
      version: hostile,
    });
    for (const lang of ['zh-CN', 'en']) {
      query.set('lang', lang);
      const page = await open(String(query));
      expect(page).not.toMatch(/<img|<script>/);
      expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=["']/i);
      const preview = await fetch(`${server.url}/embed/preview?${query}`);
      expect(await preview.text()).not.toMatch(/<img|<script>/);
    }
  });

  test('carries what was chosen over to its other language', async () => {
    const page = await open('site=yueyang&recipe=wordpress');
    const [, href = ''] = /href="(\/embed\/\?lang=en[^"]*)"/.exec(page) ?? [];
    expect(await open(href.replaceAll('&amp;', '&').split('?')[1] ?? '')).toMatch(
      /wp_enqueue_script|Custom HTML/,
    );
  });
});
