import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchCurrent } from '../browsers.js';
import { openStorybook, type StorybookEntry, stories } from '../storybook.js';
import { look } from './look.js';
import { everyView, nameOf, plainView, someViews, type View } from './matrix.js';

// Draws every story in some views and the first story of every element in each view there is, into
// `.gallery/`, with a contact sheet. Words on the command line choose stories by title or name.

const folder = fileURLToPath(new URL('../../../../.gallery/', import.meta.url));
const wanted = process.argv.slice(2);

const chosen = (await stories()).filter(
  ({ title, name }) =>
    wanted.length === 0 || wanted.some((word) => `${title} ${name}`.includes(word)),
);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await launchCurrent();
const storybook = await openStorybook(browser);
const { page } = storybook;
const sections: string[] = [];
const begun = new Set<string>();
for (const story of chosen) {
  await look(page, plainView);
  await storybook.show(story.id);
  const views = begun.has(story.title) ? someViews : everyView;
  begun.add(story.title);
  sections.push(await section(page, story, views));
  console.log(`${story.title}: ${story.name}, ${views.length} views`);
}
await storybook[Symbol.asyncDispose]();
await browser.close();
await writeFile(`${folder}index.html`, contactSheet(sections));
console.log(`Open ${folder}index.html`);

async function section(
  page: Page,
  { id, title, name }: StorybookEntry,
  views: readonly View[],
): Promise<string> {
  const figures: string[] = [];
  for (const view of views) {
    await look(page, view);
    const file = `${id}-${nameOf(view).replaceAll(' ', '-')}.png`;
    await draw(page, folder + file);
    figures.push(
      `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${nameOf(view)}</figcaption></figure>`,
    );
  }
  return `<h2>${title}: ${name}</h2><div>${figures.join('\n')}</div>`;
}

/** A busy machine may miss the moment of a picture: then it is taken again. */
async function draw(page: Page, path: string): Promise<void> {
  const take = () => page.screenshot({ path, fullPage: true, timeout: 15_000 });
  await take().catch(take);
}

function contactSheet(sections: readonly string[]): string {
  return `<!doctype html>
<meta charset="utf-8">
<title>Gallery</title>
<style>
  body { font: 14px sans-serif; margin: 16px; }
  div { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
  figure { margin: 0; }
  img { height: 420px; max-width: 560px; object-fit: contain; object-position: top; border: 1px solid #ccc; }
</style>
${sections.join('\n')}
`;
}
