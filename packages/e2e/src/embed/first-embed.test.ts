import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchCurrent } from '../browsers.js';
import { runCommand } from '../command-line.js';
import { startServer } from '../server.js';
import { startHostSite } from './host-site.js';

const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8');

/** What the README has in its block of that language that holds `part`. */
function block(language: string, part: string): string {
  const blocks = [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))];
  return blocks.map(([, code = '']) => code).find((code) => code.includes(part)) ?? '';
}

test('a webmaster gets from the README to a receipt, helped by page and doctor', async () => {
  await using server = await startServer();
  await using host = await startHostSite();
  await using browser = await launchCurrent();
  const page = await browser.newPage();
  const html = block('html', '<mayor-mailbox').replaceAll('http://localhost:8787', server.url);
  const address = host.put('/mailbox.html', html);

  // The step that everybody forgets: the page says so, and the doctor says how.
  await page.goto(`${address}?appeal-debug`);
  const mailbox = page.locator('mayor-mailbox');
  await mailbox.getByText('尚未在直通车登记').waitFor();
  await expect(mailbox.getByRole('link', { name: '12345' }).isVisible()).resolves.toBe(true);
  const finding = page.locator('[data-finding="unregistered"] pre');
  const written = /npx through-train (site origin add .*)/.exec(block('sh', 'origin add'))?.[1];
  const ours = (written ?? '').replace('http://localhost:5500', host.origin);
  expect(await finding.innerText()).toBe(`npx through-train ${ours}`);

  await runCommand(ours.split(' '), { DATA_DIR: server.dataDir });
  await page.goto(address);
  await write(page);
  await mailbox.getByText(/^\d{6}-\d{8}-\d{5}-[\dX]$/).waitFor();
});

/** Writes and sends a letter as a citizen does. */
async function write(page: Page): Promise<void> {
  const form = page.locator('mayor-mailbox');
  await form.getByLabel('投诉').check();
  await form.getByLabel('临湘市市长').check();
  await form.getByLabel('标题').fill('长安街道路灯不亮已经两个月');
  await form.getByLabel('内容', { exact: true }).fill('长安街道中段的路灯九月起不亮，请尽快修好。');
  await form.getByLabel('手机或固定电话').fill('13800000000');
  await form.getByRole('radio', { name: /^同意公开/ }).check();
  await form.getByRole('button', { name: '下一步：核对内容' }).click();
  await form.getByRole('button', { name: '确认提交' }).click();
}
