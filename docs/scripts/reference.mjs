import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiPages } from './api-reference.mjs';
import { writeClientPage } from './client-reference.mjs';
import { elementPages } from './elements-reference.mjs';

const folder = fileURLToPath(new URL('../reference/', import.meta.url));
const sources = {
  elements: 'the custom-elements manifest of packages/widgets',
  api: 'the OpenAPI document of packages/contract',
};

/** Writes the reference pages anew. They are no part of the repository. */
async function generate() {
  for (const [name, pages] of Object.entries({ elements: elementPages(), api: apiPages() })) {
    await rm(join(folder, name), { recursive: true, force: true });
    for (const [file, text] of Object.entries(pages)) {
      const mark = `<!-- Generated from ${sources[name]}. Changes here are lost. -->\n\n`;
      await write(join(folder, name, file), mark + text);
    }
  }
  await writeClientPage(join(folder, 'client'));
}

async function write(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

await generate();
