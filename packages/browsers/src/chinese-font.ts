import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cachedFolder } from './cache.js';
import { installedPackage } from './installed-package.js';
import { fontFromWoff } from './woff.js';

const weights = /-(400|700)-normal\.woff$/;

/**
 * A fontconfig file that knows one family, Noto Sans SC in two weights, so that Chinese is drawn,
 * and drawn the same, on every Linux machine: a bare one has no Chinese font at all.
 */
export async function chineseFontconfig(): Promise<string> {
  const fonts = await installedPackage('@fontsource/noto-sans-sc');
  const folder = await cachedFolder(fonts.cacheName, async (unfinished, final) => {
    await unwrapFonts(join(fonts.root, 'files'), join(unfinished, 'fonts'));
    await writeFile(join(unfinished, 'fonts.conf'), fontconfig(final));
  });
  return join(folder, 'fonts.conf');
}

async function unwrapFonts(from: string, to: string): Promise<void> {
  await mkdir(to);
  const names = (await readdir(from)).filter((name) => weights.test(name));
  for (const name of names) {
    const font = fontFromWoff(await readFile(join(from, name)));
    await writeFile(join(to, `${basename(name, '.woff')}.ttf`), font);
  }
}

const fontconfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;
