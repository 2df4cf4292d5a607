import type { Page } from 'playwright-core';

/** Fills in everything that a county asks for, as a citizen does. */
export async function fillIn(page: Page, title: string): Promise<void> {
  const form = page.locator('mayor-mailbox');
  await form.getByLabel('求助').check();
  await form.getByLabel('临湘市市长').check();
  await form.getByLabel('标题').fill(title);
  await form
    .getByLabel('内容', { exact: true })
    .fill('九月起停运，老人下不了楼。电话13800000000，请尽快处理。');
  await form.getByLabel('手机或固定电话').fill('13800000000');
  await form.getByRole('radio', { name: /^同意公开/ }).check();
}

/** Fills in a letter and goes on to the last look before it is sent. */
export async function writeLetter(page: Page, title: string): Promise<void> {
  await fillIn(page, title);
  await page.getByRole('button', { name: '下一步：核对内容' }).click();
  await page.getByRole('heading', { name: '请核对后提交' }).waitFor();
}
