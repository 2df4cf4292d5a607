import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface InstalledPackage {
  readonly root: string;
  /** Changes with the version, so that an upgrade does not find the old unpacked files. */
  readonly cacheName: string;
}

/** A dependency of this package by its folder: none of those used here lets it be resolved. */
export async function installedPackage(name: string): Promise<InstalledPackage> {
  const root = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return { root, cacheName: `${name.replace(/\W+/g, '-').replace(/^-/, '')}-${version}` };
}
