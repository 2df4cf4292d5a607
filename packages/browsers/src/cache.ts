import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cacheFolder = fileURLToPath(
  new URL('../../../node_modules/.cache/through-train/', import.meta.url),
);

/**
 * A folder of the workspace's cache, filled by `fill` the first time it is asked for. It appears
 * only when complete, because several test processes may ask for it at the same moment: `fill`
 * writes into `unfinished`, which then moves to `folder`.
 */
export async function cachedFolder(
  name: string,
  fill: (unfinished: string, folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await fill(unfinished, folder);
    await mkdir(dirname(folder), { recursive: true });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process was faster and its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
