import type { Readable } from 'node:stream';
import * as yauzl from 'yauzl';
import { SourceFileError } from '../source-file.js';

/** What a workbook's parts may hold in all once unpacked; the longest real export has a hundredth. */
const mostUnpacked = 4 * 1024 ** 3;

/** The parts of a workbook (ECMA-376 Part 2), each read as a stream, any number of times. */
export class Archive implements AsyncDisposable {
  readonly #path: string;
  readonly #zip: yauzl.ZipFile;
  readonly #entries: ReadonlyMap<string, yauzl.Entry>;

  private constructor(path: string, zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>) {
    this.#path = path;
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws SourceFileError when it is no archive, or one that is cut short or out of proportion */
  static async open(path: string): Promise<Archive> {
    try {
      const zip = await yauzl.openPromise(path, { autoClose: false });
      const entries = new Map<string, yauzl.Entry>();
      let unpacked = 0;
      for await (const entry of zip.eachEntry()) {
        entries.set(entry.fileName.replace(/^\//, ''), entry);
        unpacked += entry.uncompressedSize;
      }
      if (unpacked > mostUnpacked) {
        zip.close();
        throw new SourceFileError(`${path} holds more than 4 GB once unpacked.`);
      }
      return new Archive(path, zip, entries);
    } catch (error) {
      if (error instanceof SourceFileError) throw error;
      throw damaged(path, error);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The text of a part in pieces; nothing when there is no such part. */
  async *read(name: string): AsyncGenerator<string> {
    const entry = this.#entries.get(name);
    if (!entry) return;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      const stream: Readable = await this.#zip.openReadStreamPromise(entry);
      for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
      yield decoder.decode();
    } catch (error) {
      throw damaged(this.#path, error);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#zip.close();
  }
}

const damaged = (path: string, error: unknown): SourceFileError =>
  new SourceFileError(
    `${path} is no workbook that can be read (${error instanceof Error ? error.message : error}): was the copy cut short?`,
  );
