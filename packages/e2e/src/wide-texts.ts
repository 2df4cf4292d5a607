import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import type { RunningServer } from './server.js';

/** In one letter as people see it no line can break: accents, emoji that are joined, parts of Hangul. */
const wideText = [
  `e${'\u0301'.repeat(150)}`,
  Array(60).fill('👩').join('\u200d'),
  '\u1100'.repeat(100),
  'W'.repeat(500),
  `https://example.com/${'a/'.repeat(200)}?q=${'%E8%B7%AF'.repeat(60)}`,
]
  .map((word) => `${word} `)
  .join('');

/** Puts wide texts before those of people, where an earlier version may have stored them. */
export function storeWideTexts({ dataDir }: RunningServer): void {
  using database = new DatabaseSync(`${dataDir}/through-train.sqlite`, { timeout: 10_000 });
  const columns = {
    appeals: ['title', 'body', 'publicTitle', 'publicBody'],
    replies: ['request', 'findings', 'decision', 'legalBasis'],
    evaluations: ['reason'],
  };
  for (const [table, names] of Object.entries(columns))
    for (const name of names)
      database
        .prepare(`update "${table}" set "${name}" = ? || "${name}" where "${name}" is not null`)
        .run(wideText);
}

/** What of a page sticks out of a window of 360 px. */
export const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [`${document.documentElement.scrollWidth} px`];
    const look = (root: ParentNode) => {
      for (const element of root.querySelectorAll('*')) {
        const { right } = element.getBoundingClientRect();
        const inline = getComputedStyle(element).display === 'inline';
        if (right > 361 && !inline) found.push(element.outerHTML.slice(0, 80));
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });
