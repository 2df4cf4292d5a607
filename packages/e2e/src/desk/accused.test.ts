import { createClient } from '@through-train/client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchCurrent } from '../browsers.js';
import { demonstrationPassword } from '../officials.js';
import { type RunningServer, startServer } from '../server.js';
import { sendLetter, signInAtDesk } from './at-desk.js';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchCurrent()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a report against a leader is accepted so that the leader never sees it', async () => {
  const { number } = await sendLetter(server, '举报市长办公室违规接待', 'report');
  await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk');
  await clerk.open(number);
  await clerk.press('受理');
  await clerk.shownCase.getByText('被举报的领导').first().click();
  await clerk.shownCase.getByLabel('临湘市市长', { exact: true }).check();
  await clerk.press('确认受理');
  await clerk.shownCase.getByText('已受理。').waitFor();
  const { staff } = createClient({ baseUrl: server.url });
  const password = await demonstrationPassword(server);
  await staff.signIn({ username: 'linxiang-clerk', password });
  expect((await staff.get(number)).accused.mailboxIds).toEqual(['linxiang-mayor']);
  await staff.signIn({ username: 'linxiang-mayor', password });
  await expect(staff.get(number)).rejects.toMatchObject({ code: 'not-found' });
  expect(clerk.errors).toEqual([]);
});
