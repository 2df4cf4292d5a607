import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf, type Page, postForm } from '../../testing/forms.fixture.js';
import { startTestServer, type TestServer } from '../../testing/test-server.fixture.js';

const form = '/forms/linxiang/appeals';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
// 电梯停运 in the encodings of old pages, as their browsers send it.
const lift = {
  gbk: [0xb5, 0xe7, 0xcc, 0xdd, 0xcd, 0xa3, 0xd4, 0xcb],
  big5: [0xb9, 0x71, 0xb1, 0xe8, 0xb0, 0xb1, 0xb9, 0x42],
} as const;

const percent = (bytes: readonly number[]): string =>
  bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const send = (body: string | Uint8Array<ArrayBuffer>, type = 'application/x-www-form-urlencoded') =>
  postForm(server, form, body, { 'Content-Type': type });
const titleOn = (page: Page): string | undefined => new Map(fieldsOf(page)).get('title');

describe('a form of an old page', () => {
  test('in GBK is read as GBK when the browser says so, escaped or raw', async () => {
    expect(titleOn(await send(`_charset_=GBK&title=${percent(lift.gbk)}`))).toBe('电梯停运');
    const raw = Uint8Array.from([...ascii('title='), ...lift.gbk, ...ascii('&_charset_=gb2312')]);
    expect(titleOn(await send(raw))).toBe('电梯停运');
  });

  test('in GBK without a word about it is not taken for anything else', async () => {
    expect(titleOn(await send(`title=${percent(lift.gbk)}`))).toBe('电梯停运');
  });

  test('has characters that its encoding lacks put back: 𠮷, an emoji', async () => {
    const reference = encodeURIComponent('&#134071;&#128512;&#38;lt;');
    const page = await send(`_charset_=gbk&title=${percent(lift.gbk)}${reference}`);
    expect(titleOn(page)).toBe('电梯停运𠮷😀&#38;lt;');
    // Where nothing is lacking, what looks like one was typed.
    const typed = await send(`_charset_=utf-8&title=${encodeURIComponent('写作&#128512;')}`);
    expect(titleOn(typed)).toBe('写作&#128512;');
  });

  test('keeps what only looks like an escape', async () => {
    const page = await send('_charset_=utf-8&title=100%25%2b+%zz%e7%94%B5%2');
    expect(titleOn(page)).toBe('100%+ %zz电%2');
  });

  test('in four-byte GB18030 and in Big5 is read too', async () => {
    const rare = [0x95, 0x32, 0x82, 0x36];
    const page = await send(`_charset_=gb18030&title=${percent([...rare, ...lift.gbk])}`);
    expect(titleOn(page)).toBe('𠀀电梯停运');
    expect(titleOn(await send(`_charset_=big5&title=${percent(lift.big5)}`))).toBe('電梯停運');
  });

  test('is refused rather than stored garbled when it cannot be read', async () => {
    for (const body of [
      `_charset_=utf-8&title=${percent(lift.gbk)}`,
      '_charset_=gbk&title=%81',
      '_charset_=windows-1252&title=%e9',
      'title=%ff%fe%ff',
      '_charset_=utf-8&title=%ed%a0%80',
    ]) {
      const page = await send(body);
      expect([page.status, page.text.includes('为避免出现乱码')], body).toEqual([400, true]);
    }
  });
});

describe('a multipart form', () => {
  const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW';
  const part = (name: string, value: readonly number[]): number[] => [
    ...ascii(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    ...value,
    ...ascii('\r\n'),
  ];
  const type = `multipart/form-data; boundary=${boundary}`;
  const whole = (...parts: number[][]): Uint8Array<ArrayBuffer> =>
    Uint8Array.from([...parts.flat(), ...ascii(`--${boundary}--\r\n`)]);

  test('is read in the encoding it names', async () => {
    const body = whole(part('_charset_', ascii('gbk')), part('title', lift.gbk));
    expect(titleOn(await send(body, type))).toBe('电梯停运');
    const utf8 = whole(part('title', [...Buffer.from('电梯停运')]));
    expect(titleOn(await send(utf8, type))).toBe('电梯停运');
    const big5 = whole(part('_charset_', ascii('Big5')), part('title', lift.big5));
    expect(titleOn(await send(big5, type))).toBe('電梯停運');
  });

  test('names its encoding within the first 1024 bytes, or it counts as none', async () => {
    const long = part('body', ascii('a'.repeat(1024)));
    const charsetBehindText = whole(
      long,
      part('_charset_', ascii('big5')),
      part('title', lift.gbk),
    );
    expect(titleOn(await send(charsetBehindText, type))).toBe('电梯停运');
  });

  test('of more parts, a longer header or another boundary than any form has is refused', async () => {
    const parts = Array.from({ length: 201 }, (_, at) => part(`f${at}`, []));
    const header = part('a'.repeat(1024), lift.gbk);
    const named = [...ascii(`--${boundary}\r\nContent-Disposition: form-data\r\n\r\nx\r\n`)];
    for (const body of [whole(...parts), whole(header), whole(named)]) {
      expect((await send(body, type)).status).toBe(400);
    }
    const other = 'b'.repeat(71);
    const body = `--${other}--\r\n`;
    expect((await send(body, `multipart/form-data; boundary=${other}`)).status).toBe(400);
  });

  test('may have a file field that is empty, and no file', async () => {
    const data = new FormData();
    data.set('title', '电梯停运');
    const empty = await postForm(server, form, data);
    expect(titleOn(empty)).toBe('电梯停运');
    data.set('title', new File(['x'], 'x.txt'));
    const page = await postForm(server, form, data);
    expect([page.status, page.text.includes('不能上传附件')]).toEqual([400, true]);
    // 电梯停运.txt, as a page in GBK names it.
    const named = ascii(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="`);
    const file = [...named, ...lift.gbk, ...ascii('.txt"\r\n\r\nx\r\n')];
    const gbk = await send(whole(part('_charset_', ascii('gbk')), file), type);
    expect([gbk.status, gbk.text.includes('不能上传附件')]).toEqual([400, true]);
  });

  test('that ends in the middle is not half a letter', async () => {
    const page = await send(Uint8Array.from(part('title', lift.gbk)), type);
    expect(page.status).toBe(400);
  });
});

test.each(['text/plain', 'application/json', 'multipart/form-data', ''])(
  'a body of type "%s" is no form',
  async (type) => {
    const page = await send('title=x', type);
    expect([page.status, page.text.includes('格式无法识别')]).toEqual([415, true]);
  },
);

test('lines end as people count them', async () => {
  const page = await send(`body=${encodeURIComponent('\r\n一\r\n二\r三')}`);
  expect(new Map(fieldsOf(page)).get('body')).toBe('一\n二\n三');
});
