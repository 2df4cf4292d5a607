import { cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const version = /^\d+\.\d+\.\d+/;

/**
 * Keeps a copy of the elements' version that comes with this program, beside those of the programs
 * before it: pages pin versions, and browsers and proxies hold an old loader that asks for the files
 * of its own version. What is there already stays as it is.
 *
 * @param bundled the CDN folder of the program
 * @param kept the folder of all versions, which is made if need be
 */
export async function keepVersions(bundled: string, kept: string): Promise<void> {
  await mkdir(kept, { recursive: true });
  const names = (await readdir(bundled)).filter((name) => version.test(name));
  for (const name of names) {
    await cp(join(bundled, name), join(kept, name), { recursive: true, force: false });
  }
}
