import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

// Evaluated, not added as a script element: the pages' own content policy would refuse that.
const axeSource = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/**
 * What axe finds wrong inside `selector`, one readable line per rule, with the elements concerned.
 * WCAG 2.2 A and AA and axe's best practices; empty when all is well.
 */
export async function accessibilityProblems(page: Page, selector = 'body'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async (include) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const found = await inPage.run(include, {
      resultTypes: ['violations'],
      // Off by default in axe, required by WCAG 2.2 AA.
      rules: { 'target-size': { enabled: true } },
    });
    return found.violations;
  }, selector);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.map(({ target }) => target.flat().join(' ')).join(', ')})`,
  );
}
