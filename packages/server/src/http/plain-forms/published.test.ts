import type { Receipt } from '@through-train/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attribute, open, type Page, textOf } from '../../testing/forms.fixture.js';
import {
  letter,
  officialsDo,
  post,
  published,
  publishTexts,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const submit = async (title: string): Promise<string> =>
  (await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter({ title }))).body.number;

const marks = (page: Page): string[] =>
  page.elements.filter(({ tagName }) => tagName === 'mark').map((mark) => textOf(mark));

const linkTo = (page: Page, part: string): string | undefined =>
  page.elements.map((element) => attribute(element, 'href')).find((href) => href?.includes(part));

test('published letters are read without script, and no others', async () => {
  const shown = await submit('建湘小区电梯停运两个月');
  await officialsDo(server, shown, [...toTheAnswer, ...published]);
  const kept = await submit('不公开的一封来信');

  const list = await open(server, '/forms/linxiang/list');
  expect(list.text).toContain('建湘小区电梯停运两个月');
  expect(list.html).not.toContain('不公开的一封来信');
  const answered = await open(server, linkTo(list, shown) ?? '');
  expect(answered.text).toContain('已答复。答复审核通过后在此公开。');
  expect(answered.html).not.toContain('已启动应急使用程序');
  await publishTexts(server, shown);
  const detail = await open(server, linkTo(list, shown) ?? '');
  expect(detail.text).toContain('已启动应急使用程序，三十日内修复。');
  expect(detail.text).not.toContain('审核通过后公开');
  expect(detail.text).not.toContain('13911112222');
  expect((await open(server, `/forms/linxiang/list/${kept}`)).status).toBe(404);
  expect((await open(server, '/forms/linxiang/list/nonsense')).status).toBe(404);
});

test('an address that no page gave out leads to a page that says so', async () => {
  for (const query of ['cursor=x', `cursor=${'a'.repeat(201)}`, 'cursor=WyJuZXdlc3QiXQ']) {
    const page = await open(server, `/forms/linxiang/list?${query}`);
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.status).toBeLessThan(500);
  }
  expect(server.logged()).not.toContain('"level":50');
});

test('a search finds its words, marks them, keeps them in the field, and says when there is nothing', async () => {
  const tags = { title: '网页上的<b>标记没有显示', body: '网页上的标记<B>没有显示，请核实。' };
  const sent = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter(tags));
  await officialsDo(server, sent.body.number, published);
  const found = await open(server, `/forms/hunan/list?q=${encodeURIComponent('电梯停运')}`);
  expect(found.html).toContain('value="电梯停运"');
  expect(found.text).toContain('建湘小区电梯停运两个月');
  const other = await open(server, `/forms/hunan/list?q=${encodeURIComponent('電\u200b梯停運')}`);
  expect(marks(other)).toEqual(['电梯停运', '电梯停运']);
  const signs = await open(server, `/forms/hunan/list?q=${encodeURIComponent('<ｂ>')}`);
  expect(marks(signs)).toEqual(['<b>', '<B>']);
  const blank = await open(server, `/forms/hunan/list?q=${encodeURIComponent('\u200b')}`);
  expect(blank.text).toContain('建湘小区电梯停运两个月');
  const nothing = await open(server, `/forms/hunan/list?q=${encodeURIComponent('"><img src=x>')}`);
  expect(nothing.text).toContain('没有找到公开的来信');
  expect(nothing.elements.some(({ tagName }) => tagName === 'img')).toBe(false);
  const long = await open(server, `/forms/hunan/list?q=${'x'.repeat(101)}`);
  expect([long.status, long.text.includes('100字以内')]).toEqual([422, true]);
  expect(long.text).not.toContain('没有找到');
});

test('pages lead on to the last', async () => {
  for (let at = 0; at < 21; at += 1) {
    await officialsDo(server, await submit(`第${at}封公开的来信`), published);
  }
  const first = await open(server, '/forms/linxiang/list');
  const second = await open(server, linkTo(first, 'cursor=') ?? '');
  expect(second.text).toContain('建湘小区电梯停运两个月');
  expect(linkTo(second, 'cursor=')).toBeUndefined();
});
