import { rm } from 'node:fs/promises';
import { temporaryDataDir } from './server.js';

/** Before a test run: a folder where the first test that needs the demonstration leaves its data. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await temporaryDataDir();
  process.env.DEMONSTRATION_DATA = folder;
  return () => rm(folder, { recursive: true, force: true });
}
