import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** The folders of built elements: those that move on with each release, and those that never change. */
export interface Versions {
  readonly channels: string[];
  readonly pinned: string[];
}

const pinned = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const channel = /^v\d+$/;

/** What of the elements is served, newest first. */
export async function servedVersions(cdn: string | undefined): Promise<Versions> {
  const names = cdn === undefined ? [] : await readdir(cdn).catch(() => []);
  const newestFirst = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true });
  return {
    channels: names.filter((name) => channel.test(name)).sort(newestFirst),
    pinned: names.filter((name) => pinned.test(name)).sort(newestFirst),
  };
}

const Integrity = z.object({
  files: z.record(z.string(), z.object({ integrity: z.string() })),
});

/** The hash of `loader.js` in a folder of a version that never changes; none for one that moves on. */
export async function loaderIntegrity(
  cdn: string | undefined,
  version: string,
): Promise<string | undefined> {
  if (cdn === undefined || !pinned.test(version)) return undefined;
  try {
    const text = await readFile(join(cdn, version, 'integrity.json'), 'utf8');
    return z.parse(Integrity, JSON.parse(text)).files['loader.js']?.integrity;
  } catch {
    // A folder from before there were hashes still works, without one.
    return undefined;
  }
}
