import { afterAll, beforeAll, expect, test } from 'vitest';
import { attribute, byId, type Page, textOf, toReview } from '../../testing/forms.fixture.js';
import { startTestServer, type TestServer } from '../../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The fields that are called wrong, in the order of the page. */
const found = (page: Page): string[] =>
  page.elements
    .map((element) => attribute(element, 'id') ?? '')
    .filter((id) => id.endsWith('-error'))
    .map((id) => id.replace('-error', ''));

test('tells everything at once, also what the API would tell later or not at all', async () => {
  const page = await toReview(server, {
    occurredOn: '2026年2月30日',
    relatedNumber: '430682-20261123-00042-4',
    phone: '',
    name: '字'.repeat(31),
  });
  expect(found(page)).toEqual(['occurredOn', 'relatedNumber', 'phone', 'name']);
  expect(textOf(byId(page, 'occurredOn-error'))).toBe('日期不正确，例如：2026-11-23');
  expect(textOf(byId(page, 'relatedNumber-error'))).toContain('受理编号不正确');
  expect(textOf(byId(page, 'phone-error'))).toBe('请填写手机、固定电话或电子邮箱中的一项');
  const seen = await toReview(server, { title: '\u0301'.repeat(4) });
  expect(textOf(byId(seen, 'title-error'))).toBe('请填写标题');
});
