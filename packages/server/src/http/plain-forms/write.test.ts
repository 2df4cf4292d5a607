import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  attribute,
  byId,
  fieldsOf,
  filled,
  open,
  type Page,
  postForm,
  receiptOf,
  sendReviewed,
  textOf,
  toReview,
  written,
} from '../../testing/forms.fixture.js';
import { startTestServer, type TestServer } from '../../testing/test-server.fixture.js';

const form = '/forms/linxiang/appeals';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
});
afterAll(() => server.stop());

const stored = () => server.dependencies.db.selectFrom('appeals').selectAll().execute();
let before: number;
beforeEach(async () => {
  before = (await stored()).length;
});
const taken = async (): Promise<number> => (await stored()).length - before;

const linksIn = (page: Page, id: string): string[] => {
  const summary = byId(page, id);
  return page.elements
    .filter(({ tagName, parentNode }) => tagName === 'a' && parentNode && 'tagName' in parentNode)
    .filter((link) => within(summary, link))
    .map((link) => (attribute(link, 'href') ?? '').slice(1));
};
const within = (outer: Page['elements'][number], inner: Page['elements'][number]): boolean => {
  for (let at: unknown = inner; at; at = (at as typeof inner).parentNode) {
    if (at === outer) return true;
  }
  return false;
};

describe('the form without script', () => {
  test('asks for everything the element asks for, in both languages', async () => {
    for (const [lang, title] of [
      ['zh-CN', '给临湘市写信'],
      ['en', 'Write to 临湘市'],
    ]) {
      const page = await open(server, `${form}?lang=${lang}`);
      expect(page.title).toContain(title);
      const names = new Set(page.elements.map((element) => attribute(element, 'name')));
      for (const name of [
        ...['kind', 'mailbox', 'categoryId', 'title', 'body', 'address', 'occurredOn'],
        ...['expectedOutcome', 'relatedNumber', 'anonymous', 'phone', 'email', 'name'],
        ...['publication', 'noticeVersion', 'key'],
      ]) {
        expect(names, name).toContain(name);
      }
      expect(page.text).toContain('仅用于办理您的诉求。');
      expect(page.html).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
    }
  });

  test('names what is missing, at its field and in a summary that leads there, and keeps the rest', async () => {
    const page = await toReview(server, {
      title: '短',
      phone: '',
      publication: '',
      address: '三栋',
    });
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^错误：/);
    expect(linksIn(page, 'error-summary')).toEqual(['title', 'phone', 'publication']);
    for (const field of ['title', 'phone', 'publication']) {
      const control = byId(page, field);
      expect(attribute(control, 'aria-invalid')).toBe('true');
      expect(attribute(control, 'aria-describedby')).toContain(`${field}-error`);
      expect(textOf(byId(page, `${field}-error`))).not.toBe('');
    }
    expect(textOf(byId(page, 'title-error'))).toBe('标题应为 4 至 40 个字，现为 1 个字');
    const kept = new Map(fieldsOf(page));
    expect([kept.get('title'), kept.get('address'), kept.get('body')]).toEqual([
      '短',
      '三栋',
      written.body,
    ]);
    expect(await taken()).toBe(0);
  });

  test('shows what would become public before anything is sent, and sends it once', async () => {
    const review = await toReview(server, { body: `${written.body}我的电话13800138000。` });
    expect(review.status).toBe(200);
    expect(textOf(byId(review, 'preview'))).toContain('［电话号码已隐去］');
    expect(textOf(byId(review, 'preview'))).not.toContain('13800138000');
    expect(await taken()).toBe(0);

    const receipts = await Promise.all(
      Array.from({ length: 8 }, () => sendReviewed(server, review)),
    );
    receipts.push(await sendReviewed(server, review));
    expect(receipts.map(({ status }) => status)).toEqual(Array(9).fill(200));
    expect(new Set(receipts.map((page) => JSON.stringify(receiptOf(page)))).size).toBe(1);
    expect(await taken()).toBe(1);
    const [receipt] = receipts;
    expect(receipt?.headers.get('cache-control')).toBe('no-store');
    expect(receipt?.headers.get('referrer-policy')).toBe('no-referrer');
    expect((await stored()).at(-1)).toMatchObject({
      number: receipt && receiptOf(receipt).number,
      title: written.title,
      body: `${written.body}我的电话13800138000。`,
      mailboxId: 'linxiang-mayor',
      column: 'peoples-voices',
      publicationWish: 'public',
    });
  });

  test('goes back from the last look with everything as it was', async () => {
    const review = await toReview(server, { address: '三栋', expectedOutcome: '修好\n电梯' });
    const page = await postForm(server, form, [...fieldsOf(review), ['step', 'edit']]);
    expect(page.status).toBe(200);
    const kept = new Map(fieldsOf(page));
    expect(kept.get('expectedOutcome')).toBe('修好\n电梯');
    for (const [name, value] of Object.entries(written)) expect(kept.get(name), name).toBe(value);
    expect(kept.get('key')).toBe(new Map(fieldsOf(review)).get('key'));
  });

  test('asks again before the same form sends another letter', async () => {
    const review = await toReview(server);
    await sendReviewed(server, review);
    const changed = filled(fieldsOf(review), { title: '路灯不亮已经两个月', step: 'send' });
    const asked = await postForm(server, form, changed);
    expect(asked.status).toBe(409);
    expect(asked.text).toContain('刚才已从这张表单提交过一封来信');
    expect(await taken()).toBe(1);
    expect((await sendReviewed(server, asked)).status).toBe(200);
    expect(await taken()).toBe(2);
  });

  test('sends nothing by a key of somebody else, of another site, or a day old', async () => {
    const review = await toReview(server);
    const elsewhere = new Map(fieldsOf(await open(server, '/forms/yueyang/appeals'))).get('key');
    for (const key of ['x', '', elsewhere ?? '', 'AAAAAAAAAAAAAAAA.mwvbegml.'.padEnd(69, 'A')]) {
      const page = await postForm(server, form, filled(fieldsOf(review), { key, step: 'send' }));
      expect([page.status, byId(page, 'preview') !== undefined]).toEqual([200, true]);
    }
    server.pass({ days: 1 });
    const dayOld = await sendReviewed(server, review);
    expect(dayOld.text).toContain('来信尚未提交');
    expect(await taken()).toBe(0);
    expect((await sendReviewed(server, dayOld)).status).toBe(200);
    expect(await taken()).toBe(1);
  });

  test('an anonymous letter keeps no contact, whatever stands in those fields', async () => {
    const receipt = await sendReviewed(server, await toReview(server, { anonymous: 'on' }));
    const { number } = receiptOf(receipt);
    const { db } = server.dependencies;
    const row = await db
      .selectFrom('appeals')
      .leftJoin('contacts', 'contacts.appealId', 'appeals.id')
      .select(['anonymous', 'contacts.cipher'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    expect(row).toEqual({ anonymous: 1, cipher: null });
    const chenzhou = '/forms/chenzhou/appeals';
    const fields = fieldsOf(await open(server, chenzhou));
    const given = { ...written, mailbox: 'unknown', anonymous: 'on', division: 'chenzhou' };
    const page = await postForm(server, chenzhou, filled(fields, { ...given, step: 'check' }));
    expect(linksIn(page, 'error-summary')).toEqual(['anonymous']);
  });
});

describe('questions of a category', () => {
  test('are asked once the category is known, without calling anything wrong', async () => {
    const page = await toReview(server, { categoryId: 'lifts' });
    expect(page.status).toBe(200);
    expect(page.title).not.toContain('错误');
    expect(linksIn(page, 'notice')).toEqual([
      'question-trapped',
      'question-since',
      'question-parts',
    ]);
    expect(new Map(fieldsOf(page)).get('body')).toBe(written.body);

    const unanswered = await postForm(server, form, [...fieldsOf(page), ['step', 'check']]);
    expect(linksIn(unanswered, 'error-summary')).toEqual(['question-trapped']);

    const answers: [string, string][] = [
      ['question-trapped', 'no'],
      ['question-parts', 'door'],
      ['question-parts', 'motor'],
    ];
    const fields = filled(fieldsOf(unanswered), { 'question-since': '2026年9月1日' });
    const review = await postForm(server, form, [...fields, ...answers, ['step', 'check']]);
    expect(review.text).toContain('门、主机');
    await sendReviewed(server, review);
    const details = JSON.parse((await stored()).at(-1)?.details ?? '');
    expect(details.answers).toEqual({
      trapped: 'no',
      since: '2026-09-01',
      parts: ['door', 'motor'],
    });
  });

  test('an answer that is an emergency shows whom to call, and nothing is sent by any way', async () => {
    const page = await toReview(server, { categoryId: 'lifts' });
    const fields = filled(fieldsOf(page), { 'question-trapped': 'yes' });
    for (const step of ['check', 'send']) {
      const stopped = await postForm(server, form, [...fields, ['step', step]]);
      expect(stopped.status).toBe(422);
      expect(stopped.text).toContain('请立即拨打119');
      expect(stopped.html).toContain('href="tel:119"');
    }
    expect(await taken()).toBe(0);
  });
});

describe('a shorter form on a page of the government', () => {
  const portal = { Origin: 'https://www.linxiang.example' };
  const short: [string, string][] = [
    ['_charset_', 'utf-8'],
    ['kind', 'complaint'],
    ['title', written.title],
    ['body', written.body],
  ];

  test('leads to the whole form with what was written, and calls only that wrong', async () => {
    const page = await postForm(server, form, short, portal);
    expect(page.status).toBe(200);
    expect(page.text).toContain('已带入您填写的内容，尚未提交');
    expect(page.title).not.toContain('错误');
    const wrong = await postForm(server, form, [...short.slice(0, 2), ['title', '短']], portal);
    expect(linksIn(wrong, 'error-summary')).toEqual(['title']);

    const rest = {
      mailbox: 'unknown',
      phone: written.phone,
      publication: 'private',
      step: 'check',
    };
    const review = await postForm(server, form, filled(fieldsOf(page), rest));
    expect(review.text).toContain('请核对后提交');
    expect((await sendReviewed(server, review)).text).toContain('来信已提交');
    expect((await stored()).at(-1)).toMatchObject({ mailboxId: null, title: written.title });
  });

  test('never sends by itself, even with a key and everything filled in', async () => {
    const key = new Map(fieldsOf(await open(server, form))).get('key') ?? '';
    const whole = Object.entries({ ...written, noticeVersion: '2026-01', key, step: 'send' });
    const page = await postForm(server, form, whole, portal);
    expect([page.status, page.text.includes('请核对后提交')]).toEqual([200, true]);
    expect(await taken()).toBe(0);
  });
});

test('a form above the counties offers the mailboxes of the place and sends the letter there', async () => {
  const hunan = '/forms/hunan/appeals';
  const empty = await open(server, hunan);
  expect(empty.text).toContain('湖南省省长');
  expect(empty.text).not.toContain('临湘市市长');
  const fields = filled(fieldsOf(empty), { ...written, mailbox: '', division: 'linxiang' });
  const chosen = await postForm(server, hunan, [...fields, ['step', 'place']]);
  for (const name of ['临湘市市长', '岳阳市市长', '湖南省省长'])
    expect(chosen.text).toContain(name);
  const picked = filled(fieldsOf(chosen), { mailbox: 'linxiang-mayor', step: 'check' });
  const review = await postForm(server, hunan, picked);
  const receipt = await postForm(server, hunan, [...fieldsOf(review), ['step', 'send']]);
  expect(receiptOf(receipt).number).toMatch(/^430682-/);
  expect((await stored()).at(-1)).toMatchObject({ siteId: 'linxiang', divisionCode: '430682' });
});

test('what is sent too often waits with everything still on the page', async () => {
  const limited = await startTestServer({
    environment: { TRUST_PROXY: 'true', SUBMISSIONS_PER_HOUR: '2' },
  });
  const from = { 'X-Forwarded-For': '203.0.113.7' };
  const answers: Page[] = [];
  for (let round = 0; round < 3; round += 1) {
    const review = await toReview(limited);
    answers.push(await postForm(limited, form, [...fieldsOf(review), ['step', 'send']], from));
  }
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
  const [, , refused] = answers;
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused && new Map(fieldsOf(refused)).get('body')).toBe(written.body);
  await limited.stop();
});
