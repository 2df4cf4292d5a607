import type { Page } from 'playwright-core';
import { elementsOnPage, type KnownToPage } from '../elements-on-page.js';

/**
 * What portals put into their common script: keys that would leave the page, hotkeys, and copying are
 * forbidden everywhere but in an input.
 */
export const forbiddingCode = `
  var spared = function (event) { return /^(text|textarea|search)$/.test(event.target.type); };
  document.onkeydown = function (event) {
    if (event.key === 'Escape') document.title = 'Escape';
    return spared(event) || !/^(Backspace|Enter|ArrowDown| )$/.test(event.key) &&
      !(event.ctrlKey && /[acvx]/.test(event.key));
  };
  document.onkeypress = document.onmousedown = spared;
  document.oncopy = document.oncut = document.onpaste = function () { return false; };
  document.oncontextmenu = document.onselectstart = document.ondragstart = document.oncopy;`;

/** The page, with a header of 120 px that stays: one box is fixed, the other one sticks below it. */
export const forbiddingPage = (
  loader: string,
  known: KnownToPage,
): string => `<!doctype html><html lang="zh-CN">
<meta charset="utf-8"><title>信箱</title><script src="/forbids.js"></script>${loader}
<style>body { margin: 0 } #fixed, #sticky { background: #b8141f; color: #fff }
#fixed { position: fixed; top: 0; width: 100%; height: 80px } #space { height: 300px }
#sticky { position: sticky; top: 80px; height: 40px } #end { height: 2000px }</style>
<body><div id="fixed">临湘市</div><div id="space"></div><div id="sticky">栏目</div>
${elementsOnPage(known, '请拨打 12345')}<div id="end"></div>`;

/** Where what has the focus begins, with its label. */
export const topOfFocus = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return Math.round((at?.closest('.field') ?? at)?.getBoundingClientRect().top ?? 0);
  });

/** What is in the clipboard now, by pasting it where nobody forbids that. */
export async function clipboardOf(page: Page): Promise<string> {
  await using other = await page.context().browser()?.newPage();
  if (!other) return '';
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').press('Control+v');
  return await other.locator('textarea').inputValue();
}
