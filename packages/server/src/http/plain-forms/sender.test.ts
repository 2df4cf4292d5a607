import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsOf, type Page, postForm, toReview, written } from '../../testing/forms.fixture.js';
import { startTestServer, type TestServer } from '../../testing/test-server.fixture.js';

const form = '/forms/linxiang/appeals';
const short = Object.entries({ kind: 'complaint', title: written.title, body: written.body });
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { PUBLIC_URL: 'https://letters.example/' } });
});
afterAll(() => server.stop());

const received = async (): Promise<number> =>
  (await server.dependencies.db.selectFrom('appeals').select('id').execute()).length;

/** Posts with exactly these headers; the fixture would add an Origin of its own. */
async function postFrom(headers: Record<string, string>, path = form): Promise<Page> {
  return await postForm(server, path, short, { Origin: '', ...headers });
}

test.each([
  { Origin: 'https://www.linxiang.example' },
  { Origin: 'http://portal.linxiang.example:8080' },
  { Origin: 'https://www.yueyang.example' },
  { Origin: 'https://www.hunan.example' },
  { Origin: 'https://letters.example' },
  // Our own page under a policy that hides where a form comes from.
  { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' },
  // Browsers of a time when forms had no Origin.
  { Referer: 'https://www.linxiang.example/xinxiang/index.html?id=1' },
])('a page of %o may lead here', async (headers) => {
  expect((await postFrom(headers)).text).toContain('已带入您填写的内容');
});

test.each([
  { Origin: 'https://evil.example' },
  { Origin: 'https://www.linxiang.example.evil.example' },
  { Origin: 'https://xwww.linxiang.example' },
  { Origin: 'http://www.linxiang.example' },
  // The namesake on plain http, which anybody on the way can write.
  { Origin: 'http://letters.example' },
  { Origin: 'https://www.linxiang.example:8443' },
  { Origin: 'https://www.chenzhou.example' },
  { Origin: 'HTTPS://WWW.LINXIANG.EXAMPLE' },
  { Origin: 'null' },
  { Origin: 'null', Referer: 'https://www.linxiang.example/' },
  { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' },
  { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
  { Origin: '*' },
  { Origin: '"><img src=x>' },
  { Referer: 'https://evil.example/?https://www.linxiang.example' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
])('a page of %o is refused, with words that say so', async (headers) => {
  for (const path of [form, '/forms/linxiang/tracking']) {
    const page = await postFrom(headers, path);
    expect(page.status).toBe(403);
    expect(page.text).toContain('未能受理本次提交');
    expect(page.text).toContain('您填写的内容没有提交，也没有保存。');
    expect(page.text).not.toContain(written.body);
    expect(page.elements.some(({ tagName }) => tagName === 'img')).toBe(false);
    expect(page.html).toContain(`href="${path}?lang=zh-CN"`);
  }
});

test('a page of the namesake on plain http is not ours, though it asks for the same host', async () => {
  // fetch sets Host itself; a proxy hands on the one that the browser asked for.
  const answeredTo = async (origin: string): Promise<number | undefined> => {
    const headers = {
      Host: 'letters.example',
      Origin: origin,
      'Content-Type': 'application/x-www-form-urlencoded',
    };
    const sent = request(`${server.url}${form}`, { method: 'POST', headers });
    sent.end(String(new URLSearchParams(short)));
    const [answer]: IncomingMessage[] = await once(sent, 'response');
    answer?.resume();
    return answer?.statusCode;
  };
  expect(await answeredTo('https://letters.example')).toBe(200);
  expect(await answeredTo('http://letters.example')).toBe(403);
});

test('a county may not speak for the prefecture above it', async () => {
  const page = await postFrom({ Origin: 'https://www.linxiang.example' }, '/forms/yueyang/appeals');
  expect(page.status).toBe(403);
});

test('a browser that says nothing of where it is still needs the key of our page to send', async () => {
  const before = await received();
  const whole = Object.entries({ ...written, noticeVersion: '2026-01', step: 'send' });
  const page = await postForm(server, form, whole, { Origin: '' });
  expect(page.text).toContain('请核对后提交');
  expect(await received()).toBe(before);
  const review = await toReview(server);
  const sent = await postForm(server, form, [...fieldsOf(review), ['step', 'send']], {
    Origin: '',
  });
  expect(sent.text).toContain('来信已提交');
  expect(await received()).toBe(before + 1);
});

test('the pages can stand in no frame and send their forms nowhere else', async () => {
  const { headers } = await postFrom({ Origin: 'https://letters.example' });
  const policy = headers.get('content-security-policy');
  for (const part of ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toMatch(/script-src|unsafe/);
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('set-cookie')).toBeNull();
});
