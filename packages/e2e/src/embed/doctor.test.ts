import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../accessibility.js';
import { launchChromium86, launchCurrent } from '../browsers.js';
import { runCommand } from '../command-line.js';
import { clipboardOf } from '../hostile/forbidding-page.js';
import { type RunningServer, startServer } from '../server.js';
import { faults } from './doctor-faults.js';
import { healthyPage, phone, scaledPage } from './healthy-page.js';
import { type HostSite, startHostSite } from './host-site.js';

let server: RunningServer;
let host: HostSite;
let stranger: HostSite;
beforeAll(async () => {
  [server, host, stranger] = await Promise.all([startServer(), startHostSite(), startHostSite()]);
  const { origin } = host;
  await runCommand(['site', 'origin', 'add', 'linxiang', origin], { DATA_DIR: server.dataDir });
});
afterAll(async () => {
  await Promise.all([host, stranger].map((each) => each?.[Symbol.asyncDispose]()));
  await server?.stop();
});

describe('the doctor, in current Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchCurrent();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each(faults)('finds $fault and says what to change', async (fault) => {
    await using context = await browser.newContext(fault.context ?? {});
    const at = await context.newPage();
    const errors: string[] = [];
    at.on('pageerror', (error) => errors.push(String(error)));
    await fault.before?.(at);
    const site = fault.registered === false ? stranger : host;
    await at.goto(site.put('/', fault.host(server.url)));
    const panel = at.getByRole('region', { name: '直通车诊断' });
    const [zh, en, code] = fault.says;
    const finding = panel.locator(`[data-finding="${fault.id}"]`).filter({ hasText: zh });
    await finding.waitFor();
    if (code) expect(await finding.locator('pre').innerText()).toMatch(code);
    await panel.getByRole('button', { name: 'English' }).click();
    const english = at.getByRole('region', { name: 'Through Train doctor' });
    expect(await english.locator(`[data-finding="${fault.id}"]`).allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(en)]),
    );
    // What a policy or a fault of the page itself breaks is not the doctor's.
    expect(errors.filter((error) => /doctor/.test(error))).toEqual([]);
  });

  test('finds nothing wrong with a page that is right, and gives a report to send', async () => {
    await using at = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await at.goto(host.put('/', healthyPage(server.url)));
    const panel = at.getByRole('region', { name: '直通车诊断' });
    await panel.getByText('没有发现问题。').waitFor();
    for (const good of ['已登记', '正常运行', '内核满足要求']) {
      await panel.getByText(good).first().waitFor();
    }
    // What the page forbids, it does not forbid the panel.
    await at.evaluate(() => {
      document.oncopy = () => false;
    });
    await panel.getByRole('button', { name: '复制报告' }).press('Enter');
    await panel.getByRole('button', { name: '已复制' }).waitFor();
    expect(await clipboardOf(at)).toContain(host.origin);
    const looks = () =>
      at.evaluate(() => {
        const { fontSize, margin, overflow } = getComputedStyle(document.body);
        return [fontSize, margin, overflow, document.body.children.length].join();
      });
    const before = await looks();
    expect(await accessibilityProblems(at, 'through-train-doctor')).toEqual([]);
    await at.setViewportSize({ width: 360, height: 740 });
    expect(await accessibilityProblems(at, 'through-train-doctor')).toEqual([]);
    await panel.focus();
    await at.keyboard.press('Escape');
    await expect.poll(() => panel.count()).toBe(0);
    expect(await looks()).toBe(before);
  });

  test('finds nothing where a scaled page has enlarged the elements', async () => {
    await using context = await browser.newContext(phone);
    const at = await context.newPage();
    const mended = 'mayor-mailbox { --tt-font-size: max(16px, 0.4267rem); }';
    await at.goto(host.put('/', scaledPage(server.url, mended)));
    await at.getByRole('region', { name: '直通车诊断' }).getByText('没有发现问题。').waitFor();
    const shown = await at
      .locator('mayor-mailbox')
      .getByText('标题')
      .first()
      .evaluate(
        (label) =>
          Number.parseFloat(getComputedStyle(label).fontSize) * (window.visualViewport?.scale ?? 1),
      );
    expect(shown).toBeCloseTo(16, 1);
  });

  test('comes by ?appeal-debug, under the very policy it gives out', async () => {
    await using at = await browser.newPage();
    const answer = await fetch(`${server.url}/embed/`);
    const [, line = ''] = /Content-Security-Policy: ([^<]+)</.exec(await answer.text()) ?? [];
    const body = healthyPage(server.url).replace(
      /<script src="[^"]*doctor.js" defer><\/script>/,
      '',
    );
    const headers = { 'Content-Security-Policy': line.replaceAll('&#39;', "'") };
    await at.goto(`${host.put('/strict', { body, headers })}?appeal-debug`);
    const panel = at.getByRole('region', { name: '直通车诊断' });
    await panel.locator('[data-finding="running"]').waitFor();
    expect(await panel.locator('[data-finding="policy"]').allInnerTexts()).toEqual([]);
  });
});

describe('the doctor, in Chromium 86', () => {
  test('finds an origin that is not registered', async () => {
    await using browser = await launchChromium86();
    const at = await browser.newPage();
    await at.goto(stranger.put('/', healthyPage(server.url)));
    await at.getByText('尚未为临湘市（linxiang）登记').waitFor();
    await at.getByText('npx through-train site origin add linxiang').waitFor();
  });
});
