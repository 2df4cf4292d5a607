import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder } from '../.vitepress/navigation.mjs';
import { describedElements } from '../scripts/elements-reference.mjs';

/** What any element of HTML may carry, and what belongs to the pages of a framework. */
const everywhere =
  /^(?:lang|dir|id|class|style|slot|hidden|suppressHydrationWarning)$|^[:@.?(#[]|^(?:on|v-|data-|aria-)/;

const elements = describedElements();
const pages = globSync(['*.md', 'zh/*.md', 'recipes/*.md'], { cwd: folder });

test('every element and attribute in a sample of the pages exists', () => {
  assert.ok(elements.size > 0, 'The manifest of packages/widgets has no element.');
  const wrong = pages.flatMap((page) =>
    samplesIn(readFileSync(join(folder, page), 'utf8')).flatMap((sample) =>
      mistakesIn(sample).map((mistake) => `${page}: ${mistake}`),
    ),
  );
  assert.deepEqual(wrong, []);
});

/** The blocks of code that hold HTML, or a template of it. */
function samplesIn(text) {
  const blocks = text.matchAll(/```(?:html|twig|vue)\n(.*?)```/gs);
  return [...blocks].map(([, block]) => block);
}

function mistakesIn(sample) {
  const tags = sample.matchAll(/<((?:appeal|mayor|response|monthly|leader|staff)-[\w-]+)([^>]*)>/g);
  return [...tags].flatMap(([, tag, rest]) => {
    const element = elements.get(tag);
    if (element === undefined) return [`there is no <${tag}>`];
    const known = new Set(element.attributes.map(({ name }) => name));
    const used = [...rest.replace(/"[^"]*"|'[^']*'|\{[^}]*\}/g, '""').matchAll(/[^\s="']+/g)];
    return used
      .map(([name]) => name)
      .filter((name) => name !== '/' && !known.has(name) && !everywhere.test(name))
      .map((name) => `<${tag}> has no attribute ${name}`);
  });
}
