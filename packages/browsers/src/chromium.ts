import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chineseFontconfig } from './chinese-font.js';
import { browserLibraries, canUsePacked, unpackedChromium } from './packed-chromium.js';

/** What a launcher (Playwright, Puppeteer) needs to start a browser on this machine. */
export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
  /** The environment, with the libraries and the Chinese font the browser is to use. */
  readonly env: Record<string, string>;
}

// Tests run as root in containers, with a tiny /dev/shm, and must not phone home.
const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A current Chromium: the one `CHROME_PATH` names; else, on Linux on x64, the headless shell that
 * `@sparticuz/chromium` carries, which is the same everywhere and about twice as fast as the
 * headless mode of a desktop Chromium; elsewhere an installed one.
 */
export async function currentChromium(): Promise<Chromium> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, where there is no file. Correct or unset it.`);
  }
  const executablePath = named || (canUsePacked ? undefined : installedChromium());
  return executablePath === undefined
    ? packedChromium('@sparticuz/chromium')
    : { executablePath, args: quietArgs, env: await environment() };
}

/** Chromium 86, the oldest engine with full function, from `chrome-aws-lambda` 5.3.1. */
export function chromium86(): Promise<Chromium> {
  return packedChromium('chrome-aws-lambda');
}

async function packedChromium(
  packageName: '@sparticuz/chromium' | 'chrome-aws-lambda',
): Promise<Chromium> {
  return {
    executablePath: await unpackedChromium(packageName),
    args: [...quietArgs, '--no-zygote'],
    env: { ...(await environment()), LD_LIBRARY_PATH: await browserLibraries() },
  };
}

function installedChromium(): string | undefined {
  const names = ['chromium', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].find((path) => existsSync(path));
}

async function environment(): Promise<Record<string, string>> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(inherited), FONTCONFIG_FILE: await chineseFontconfig() };
}
