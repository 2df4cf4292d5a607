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
// A script or sheet is read in the encoding of its page, which may be GBK.
for (const name of readdirSync(`${root}cdn`, { recursive: true })) {
  if (!/\.(js|css|html|txt|json)$/.test(name)) continue;
  const foreign = /[^\n\r\t\x20-\x7e]/.exec(readFileSync(`${root}cdn/${name}`, 'utf8'));
  if (!foreign) continue;
  console.error(`cdn/${name} must be ASCII, but has ${JSON.stringify(foreign[0])}.`);
  complete = false;
}
if (!complete) process.exitCode = 1;
