import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** Encodings an import file may come in. Old portals export GBK, of which GB 18030 is the superset. */
export const encodings = ['utf-8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

/** The file as a whole cannot be imported; the message says what to do. */
export class SourceFileError extends Error {
  override readonly name = 'SourceFileError';
}

const signatures: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'an Excel workbook or a zip archive; a workbook is read with --format xlsx',
  ],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook (.xls); save it as .xlsx or “CSV UTF-8”'],
  [[0x1f, 0x8b], 'compressed by gzip; unpack it first'],
];

const headLength = 65_536;

/** The first bytes of a file. Throws {@link SourceFileError} when there are none. */
export async function headOf(path: string): Promise<Buffer> {
  const head = await readHead(path);
  if (head.length === 0) throw new SourceFileError(`${path} is empty.`);
  return head;
}

/**
 * Reads the whole file once without keeping it and throws {@link SourceFileError} when it is
 * missing, empty, binary or not in `encoding`, so that nothing is written from such a file.
 *
 * @returns the encoding it is read in: UTF-16, as Excel's “Unicode text” has it, is found out
 */
export async function inspectSource(path: string, encoding: Encoding): Promise<Encoding> {
  const head = await headOf(path);
  const known = signatures.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) throw new SourceFileError(`${path} is ${known[1]}.`);
  if (/^[\s\ufeff]*<(?:!doctype|html|head|meta|style|table)\b/i.test(head.toString('utf8'))) {
    throw new SourceFileError(
      `${path} is a page of HTML, as some systems call .xls; open it in a spreadsheet and save it as .xlsx.`,
    );
  }
  const found = utf16Of(head) ?? encoding;
  if (found === encoding && !found.startsWith('utf-16') && head.includes(0)) {
    throw new SourceFileError(`${path} is a binary file; NDJSON or CSV text is expected.`);
  }
  if (found === 'gbk' || found === 'gb18030') await mustNotBeUtf8(path, found);
  await mustDecode(path, found);
  return found;
}

/** UTF-16 by its byte order mark, or by where the zeros of its commas, digits and line ends stand. */
function utf16Of(head: Buffer): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < 3 || (even > 0 && odd > 0)) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** The text in pieces, without byte order marks, every line end a single `\n`. */
export async function* readText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let carriageReturn = '';
  // Files that were put together have such a mark in their middle as well.
  const plain = (piece: string) => piece.replace(/\r\n?/g, '\n').replaceAll('\ufeff', '');
  for await (const chunk of createReadStream(path)) {
    const piece = carriageReturn + decoder.decode(chunk, { stream: true });
    // A `\r` at the very end may be the first half of a line end.
    carriageReturn = piece.endsWith('\r') ? '\r' : '';
    yield plain(piece.slice(0, piece.length - carriageReturn.length));
  }
  yield plain(carriageReturn + decoder.decode());
}

async function readHead(path: string): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      throw new SourceFileError(`${path} is a folder; a file is expected.`);
    }
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof SourceFileError) throw error;
    throw new SourceFileError(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'permission is missing';
  return error instanceof Error ? error.message : String(error);
}

async function mustDecode(path: string, encoding: Encoding): Promise<void> {
  const strict = new TextDecoder(encoding, { fatal: true });
  const lenient = new TextDecoder(encoding);
  let line = 1;
  for await (const chunk of createReadStream(path)) {
    const text = lenient.decode(chunk, { stream: true });
    if (!decodes(strict, chunk)) {
      const upToDamage = text.slice(0, Math.max(0, text.indexOf('\ufffd')));
      throw new SourceFileError(
        `${path} is not ${encoding.toUpperCase()} (line ${line + lineEnds(upToDamage)}).${advice(encoding)}`,
      );
    }
    line += lineEnds(text);
  }
  if (!decodes(strict)) {
    throw new SourceFileError(
      `${path} ends in the middle of a character (line ${line}): the copy was cut short, ` +
        `or it is not ${encoding.toUpperCase()}.${advice(encoding)}`,
    );
  }
}

const advice = (encoding: Encoding): string =>
  encoding === 'utf-8' ? ' If an old system wrote it, try --encoding gb18030.' : '';

// GBK accepts almost any bytes, so a UTF-8 file read as GBK would come in as nonsense unnoticed.
async function mustNotBeUtf8(path: string, encoding: 'gbk' | 'gb18030'): Promise<void> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let ascii = true;
  for await (const chunk of createReadStream(path)) {
    ascii &&= !(chunk as Buffer).some((byte) => byte > 0x7f);
    if (!decodes(utf8, chunk)) return;
  }
  if (ascii || !decodes(utf8)) return;
  throw new SourceFileError(
    `${path} is UTF-8, not ${encoding.toUpperCase()}: leave --encoding out.`,
  );
}

/** Feeds a strict decoder; without a chunk, ends it. False when the bytes do not fit. */
function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const lineEnds = (text: string): number => text.split('\n').length - 1;
