import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { headOf } from './source-file.js';
import type { Format } from './source-rows.js';

/** A file that can be read as often as wanted. */
export interface KeptFile extends AsyncDisposable {
  readonly path: string;
}

/**
 * Standard input (`-`, `/dev/stdin`) and pipes can be read once, and a file to import is read three
 * times: they are kept in a file of the owner alone until this is disposed of.
 */
export async function kept(file: string): Promise<KeptFile> {
  const piped = file === '-' || (await isPipe(file));
  if (!piped) return { path: file, [Symbol.asyncDispose]: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), 'through-train-import-'));
  const path = join(folder, 'input');
  const input = file === '-' ? process.stdin : createReadStream(file);
  await pipeline(input, createWriteStream(path, { mode: 0o600 }));
  return {
    path,
    [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true, force: true }),
  };
}

async function isPipe(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** The format of what has no name. */
export async function formatOfContent(path: string): Promise<Format> {
  const head = (await headOf(path)).subarray(0, 200);
  if (head.subarray(0, 2).toString('latin1') === 'PK') return 'xlsx';
  return /^(\ufeff|\s)*\{/.test(head.toString('utf8')) ? 'ndjson' : 'csv';
}
