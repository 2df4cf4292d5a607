import { createHash } from 'node:crypto';
import { readFileSync, type Stats, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};
type Encoding = keyof typeof compress;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const isText = /^(text\/|application\/json|image\/svg)/;
/** Bytes of files that are kept, their compressed forms counted once more. */
const mostKept = 48 * 1024 * 1024;

/** One file as it is sent. */
export interface ShelvedFile {
  readonly type: string;
  readonly etag: string;
  readonly bytes: Buffer;
  /** Its compressed form, made once; undefined for what does not get smaller. */
  readonly encoded: (encoding: Encoding) => Promise<Buffer> | undefined;
}

interface Kept {
  readonly file: ShelvedFile;
  readonly stamp: string;
}

function shelve(bytes: Buffer, type: string): ShelvedFile {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  const forms = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    etag: `W/"${hash}"`,
    bytes,
    encoded(encoding) {
      if (!isText.test(type) || bytes.length < 512) return undefined;
      const made = forms.get(encoding) ?? compress[encoding](bytes);
      forms.set(encoding, made);
      return made;
    },
  };
}

/**
 * Files in folders, kept in memory once they were asked for, so that sending one needs none of the
 * few threads that hashing, compression and slow disks share: whatever those do, a page of a portal
 * gets its scripts. A file that changes on the disk is read anew.
 */
export class FileShelf {
  readonly #folders: readonly string[];
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  /** @param folders what one does not have, the next may */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** The file at a path such as `/v1/loader.js`, percent-encoded as it came; undefined: none. */
  find(path: string): ShelvedFile | undefined {
    let name: string;
    try {
      name = decodeURIComponent(path);
    } catch {
      return undefined;
    }
    const type = types[extname(name).toLowerCase()];
    if (type === undefined || /[\0\\]|(^|\/)\.{1,2}(\/|$)/.test(name)) return undefined;
    for (const folder of this.#folders) {
      const place = join(folder, name.replaceAll('/', sep));
      const stats: Stats | undefined = statSync(place, { throwIfNoEntry: false });
      if (stats?.isFile()) return this.#take(place, `${stats.mtimeMs} ${stats.size}`, type);
    }
    return undefined;
  }

  #take(place: string, stamp: string, type: string): ShelvedFile {
    const known = this.#kept.get(place);
    this.#kept.delete(place);
    if (known?.stamp === stamp) {
      this.#kept.set(place, known);
      return known.file;
    }
    if (known) this.#bytes -= known.file.bytes.length;
    const file = shelve(readFileSync(place), type);
    this.#kept.set(place, { file, stamp });
    this.#bytes += file.bytes.length;
    for (const [oldest, { file: old }] of this.#kept) {
      if (this.#bytes <= mostKept || oldest === place) break;
      this.#kept.delete(oldest);
      this.#bytes -= old.bytes.length;
    }
    return file;
  }
}

/** The best of our encodings that an `Accept-Encoding` takes; undefined: none. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => !/;\s*q=0(\.0+)?$/.test(entry))
    .map((entry) => entry.split(';')[0]);
  return (['br', 'gzip'] as const).find((each) => wanted.includes(each));
}
