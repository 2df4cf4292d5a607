import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolderOf, root } from './workspace.mjs';

const produced = new Set([
  'node_modules',
  'dist',
  'cdn',
  'custom-elements.json',
  'generated',
  'storybook-static',
]);

/**
 * Does `work` unless it was done before on exactly these files (by content, so that a checkout
 * that only touches times costs nothing) and what it made is still there.
 *
 * @param name what the work is called in the cache
 * @param inputs files and folders
 * @param outputs files that must exist afterwards
 * @param base the folder that inputs and outputs are relative to
 */
export async function unlessCurrent({ name, inputs, outputs }, work, base = root) {
  const memory = join(cacheFolderOf(base), `${name}.sha256`);
  const fingerprint = fingerprintOf(inputs, base);
  const known = existsSync(memory) ? readFileSync(memory, 'utf8') : undefined;
  if (known === fingerprint && outputs.every((file) => existsSync(join(base, file)))) return;
  await work();
  mkdirSync(cacheFolderOf(base), { recursive: true });
  writeFileSync(memory, fingerprint);
}

/** A hash of files and folders, by path and content; what is produced and hidden files do not count. */
export function fingerprintOf(inputs, base) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesIn(input, base))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(base, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path, base) {
  const place = join(base, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .filter((name) => !produced.has(name) && !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesIn(join(path, name), base));
}
