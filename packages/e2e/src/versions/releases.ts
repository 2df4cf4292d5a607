import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A release of the elements: its version, and the CDN folder that npm has of it. */
export interface Release {
  readonly version: string;
  readonly cdn: string;
}

const versionOf = async (root: string): Promise<string> =>
  JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version;

async function releaseIn(root: string): Promise<Release> {
  return { version: await versionOf(root), cdn: join(root, 'cdn') };
}

/** The elements as they would be released now. */
export const currentRelease = (): Promise<Release> =>
  releaseIn(
    fileURLToPath(new URL('.', import.meta.resolve('@through-train/widgets/package.json'))),
  );

/**
 * The releases that this package depends on by names of their own, each as it came to npm:
 * `"elements-1.4.2": "npm:@through-train/widgets@1.4.2"`.
 */
export async function keptReleases(): Promise<Release[]> {
  const manifest = new URL('../../package.json', import.meta.url);
  const { devDependencies } = JSON.parse(await readFile(manifest, 'utf8'));
  const names = Object.keys(devDependencies).filter((name) => name.startsWith('elements-'));
  const folder = fileURLToPath(new URL('../../node_modules/', import.meta.url));
  return Promise.all(names.map((name) => releaseIn(join(folder, name))));
}

/** The changelog of the elements; before the first release there is none. */
export async function changelog(): Promise<string> {
  const file = fileURLToPath(
    new URL('CHANGELOG.md', import.meta.resolve('@through-train/widgets/package.json')),
  );
  return readFile(file, 'utf8').catch(() => '');
}

/** The versions that a changelog tells of, the newest first. */
export const versionsIn = (text: string): string[] =>
  [...text.matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([, version = '']) => version);
