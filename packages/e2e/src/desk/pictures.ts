import { fileURLToPath } from 'node:url';
import { createClient } from '@through-train/client';
import { launchCurrent } from '../browsers.js';
import { demonstrationPassword } from '../officials.js';
import { startServer } from '../server.js';
import { type AtDesk, sendLetter, signInAtDesk } from './at-desk.js';

// Draws the pictures of docs/officials.md: a fresh demonstration, one letter on its way through the desk.

const folder = fileURLToPath(new URL('../../../../docs/images/', import.meta.url));

async function draw({ page }: AtDesk, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`docs/images/${name}.png`);
}

await using server = await startServer();
const browser = await launchCurrent();
const { staff } = createClient({ baseUrl: server.url });
const password = await demonstrationPassword(server);
const { number } = await sendLetter(server, '建湘社区三栋电梯停运三个月');

{
  await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk');
  await clerk.page.locator('nav').getByText('全部').click();
  await clerk.queue.locator('tbody').getByText('已答复').first().waitFor();
  await draw(clerk, 'desk-queue');
  await clerk.open(number);
  await clerk.press('请来信人补充');
  await clerk.shownCase
    .locator('#field-question')
    .fill('请补充物业公司名称，以及申请维修资金的时间。');
  await draw(clerk, 'desk-case');
}
{
  await using leader = await signInAtDesk(browser, server, 'linxiang-mayor', { width: 360 });
  await leader.open(number);
  await leader.press('认领');
  await draw(leader, 'desk-leader');
}
await staff.signIn({ username: 'linxiang-clerk', password });
await staff.act(number, { action: 'accept' });
await staff.act(number, { action: 'assign', unitId: 'linxiang-housing' });
await staff.signIn({ username: 'linxiang-housing-head', password });
await staff.act(number, { action: 'claim' });
{
  await using unit = await signInAtDesk(browser, server, 'linxiang-housing-head');
  await unit.open(number);
  await unit.press('答复');
  await unit.shownCase
    .locator('#reply-findings')
    .fill('11月20日经现场核实，三栋电梯控制柜主板损坏，维修资金尚未划拨，反映的情况属实。');
  await unit.shownCase
    .locator('#reply-decision')
    .fill('我局将尽快督促物业公司完成维修，进展会告知您（13800138000）。');
  await unit.press('检查并预览');
  await unit.shownCase.locator('.warnings').waitFor();
  await draw(unit, 'desk-reply');
}
{
  await using moderator = await signInAtDesk(browser, server, 'linxiang-moderator');
  await moderator.open(number);
  await moderator.press('编辑公开版');
  await moderator.shownCase.locator('mark').waitFor();
  await draw(moderator, 'desk-public-version');
}
await browser.close();
