import type { Page } from 'playwright-core';

/** What a citizen writes, and to whom. */
export interface Letter {
  /** The name of the mailbox as the form shows it. */
  readonly to: string;
  readonly title: string;
  readonly body: string;
}

/** What a citizen keeps. */
export interface Receipt {
  readonly number: string;
  readonly queryCode: string;
}

/** Fills in the form as a citizen does, a complaint with a telephone number, and reads the receipt. */
export async function writeLetter(page: Page, { to, title, body }: Letter): Promise<Receipt> {
  const form = page.locator('mayor-mailbox');
  await form.getByLabel('投诉').check();
  await form.getByLabel(to).check();
  await form.getByLabel('标题').fill(title);
  await form.getByLabel('内容', { exact: true }).fill(body);
  await form.getByLabel('手机或固定电话').fill('13800000000');
  await form.getByRole('radio', { name: /^同意公开/ }).check();
  await form.getByRole('button', { name: '下一步：核对内容' }).click();
  await form.getByText('［电话号码已隐去］').waitFor();
  await form.getByRole('button', { name: '确认提交' }).click();
  await form.getByText('来信已提交').waitFor();
  return {
    number: await form.getByText(/^\d{6}-\d{8}-\d{5}-[\dX]$/).innerText(),
    queryCode: await form.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).innerText(),
  };
}

/** Opens a letter in the tracker on the page, which must show its form. */
export async function lookUp(page: Page, { number, queryCode }: Receipt): Promise<void> {
  const tracker = page.locator('response-tracker');
  await tracker.getByLabel('受理编号', { exact: true }).fill(number);
  await tracker.getByLabel('查询码', { exact: true }).fill(queryCode);
  await tracker.getByRole('button', { name: '查询', exact: true }).click();
}
