import { readdir } from 'node:fs/promises';

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
