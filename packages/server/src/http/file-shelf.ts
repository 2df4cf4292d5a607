import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { getMimeType } from 'hono/utils/mime';
import { KeptBytes } from './kept-bytes.js';

/** Bytes of files that are kept. */
const mostKept = 32 * 1024 * 1024;
/** A file larger than this is read from the disk each time: slow readers would hold many copies. */
const largestKept = 4 * 1024 * 1024;

/** One file as it is sent. */
export interface ShelvedFile {
  readonly type: string;
  readonly etag: string;
  readonly modified: Date;
  readonly size: number;
  /** Its bytes; undefined when it is too large to be kept. */
  readonly bytes: Buffer<ArrayBuffer> | undefined;
  /** What is sent of it, from one byte to another, both included. */
  readonly part: (start: number, end: number) => Buffer<ArrayBuffer> | ReadableStream;
}

interface Kept {
  readonly file: ShelvedFile;
  readonly stamp: string;
}

function shelve(place: string, stats: Stats): ShelvedFile {
  const { mtime: modified, mtimeMs, size } = stats;
  const type = getMimeType(place) ?? 'application/octet-stream';
  if (size > largestKept) {
    const etag = `W/"${size}-${mtimeMs}"`;
    const part = (start: number, end: number): ReadableStream =>
      Readable.toWeb(createReadStream(place, { start, end })) as ReadableStream;
    return { type, etag, modified, size, bytes: undefined, part };
  }
  const bytes = readFileSync(place);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  const part = (start: number, end: number) => bytes.subarray(start, end + 1);
  return { type, etag: `"${hash}"`, modified, size: bytes.length, bytes, part };
}

const longestName = 250;

/**
 * Files in folders, kept in memory once they were asked for, so that sending one needs none of the
 * few threads that hashing and slow disks share: whatever those do, a page of a portal gets its
 * scripts. A file that changes on the disk is read anew, one that comes is found.
 */
export class FileShelf {
  readonly #folders: readonly string[];
  readonly #kept = new KeptBytes<Kept>(mostKept, ({ file }) => file.bytes?.length ?? 0);

  /** @param folders what one does not have, the next may */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /**
   * The file at a path such as `/v1/loader.js`, percent-encoded as it came; of a folder its
   * `index.html`; undefined: none.
   */
  find(path: string): ShelvedFile | undefined {
    for (const place of this.#places(path)) {
      const found = this.#at(place) ?? this.#at(join(place, 'index.html'));
      if (found) return found;
    }
    return undefined;
  }

  /** Whether there is a file at a path, without reading it. */
  has(path: string): boolean {
    return this.#places(path).some((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  }

  /** Where a file of this path would lie; nowhere when a path means mischief. */
  #places(path: string): string[] {
    let name: string;
    try {
      name = decodeURIComponent(path);
    } catch {
      return [];
    }
    // A disk refuses longer names than 255 bytes with an error, and no file here has one.
    if (Buffer.byteLength(name) > longestName) return [];
    if (/[\0\\]|\/\/|(^|\/)\.{1,2}(\/|$)/.test(name)) return [];
    return this.#folders.map((folder) => join(folder, name.replaceAll('/', sep)));
  }

  #at(place: string): ShelvedFile | undefined {
    const stats = statSync(place, { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const stamp = `${stats.mtimeMs} ${stats.size}`;
    const known = this.#kept.get(place);
    if (known?.stamp === stamp) return known.file;
    const file = shelve(place, stats);
    this.#kept.set(place, { file, stamp });
    return file;
  }
}
