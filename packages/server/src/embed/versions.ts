import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PinnedFiles, Versions } from '@through-train/pages';
import * as z from 'zod/mini';

const pinned = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
const channel = /^v\d+$/;

/** What of the elements is served, newest first. */
export async function servedVersions(folders: readonly string[]): Promise<Versions> {
  const lists = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  const names = [...new Set(lists.flat())];
  const newestFirst = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true });
  return {
    channels: names.filter((name) => channel.test(name)).sort(newestFirst),
    pinned: names.filter((name) => pinned.test(name)).sort(newestFirst),
  };
}

const Integrity = z.object({
  files: z.record(z.string(), z.object({ integrity: z.string() })),
  elements: z.optional(
    z.record(z.string(), z.array(z.object({ file: z.string(), integrity: z.string() }))),
  ),
});

/** Reads `integrity.json` of a version; nothing for one that moves on. */
export async function pinnedFiles(
  folders: readonly string[],
  { version, element }: { readonly version: string; readonly element: string },
): Promise<PinnedFiles | undefined> {
  if (!pinned.test(version)) return undefined;
  for (const folder of folders) {
    try {
      const text = await readFile(join(folder, version, 'integrity.json'), 'utf8');
      const { files, elements } = z.parse(Integrity, JSON.parse(text));
      return { loader: files['loader.js']?.integrity, modules: elements?.[element] };
    } catch {
      // It is in another folder, or from before there were hashes: it still works, without one.
    }
  }
  return undefined;
}
