import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What once stood under a moving folder stands there for good: pages link to it by name, and nobody
// tells them that it went. `cdn-files.json` lists every name ever published, and only grows.

const root = fileURLToPath(new URL('../', import.meta.url));
const published = JSON.parse(readFileSync(`${root}cdn-files.json`, 'utf8'));
let complete = true;

for (const [folder, names] of Object.entries(published)) {
  const there = readdirSync(`${root}cdn/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').split(`/cdn/${folder}/`)[1],
    );
  const gone = names.filter((name) => !there.includes(name));
  const added = there.filter((name) => !names.includes(name)).sort();
  if (gone.length > 0) {
    console.error(`Pages link to these files of cdn/${folder}, which are gone: ${gone.join(', ')}`);
  }
  if (added.length > 0) {
    console.error(`Add to cdn-files.json what will be published in ${folder}: ${added.join(', ')}`);
  }
  if (gone.length + added.length > 0) complete = false;
}
if (!complete) process.exitCode = 1;
