import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, root } from './workspace.mjs';

const produced = new Set(['node_modules', 'dist', 'cdn', 'storybook-static']);

/**
 * Does `work` unless it was done before on exactly these files (by content, so that a checkout
 * that only touches times costs nothing) and what it made is still there.
 *
 * @param name what the work is called in the cache
 * @param inputs files and folders, relative to the repository
 * @param outputs files that must exist afterwards
 */
export async function unlessCurrent({ name, inputs, outputs }, work) {
  const memory = join(cacheFolder, `${name}.sha256`);
  const fingerprint = fingerprintOf(inputs);
  const known = existsSync(memory) ? readFileSync(memory, 'utf8') : undefined;
  if (known === fingerprint && outputs.every((file) => existsSync(join(root, file)))) return;
  await work();
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(memory, fingerprint);
}

function fingerprintOf(inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .filter((name) => !produced.has(name) && !name.startsWith('.'))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
