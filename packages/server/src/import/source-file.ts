import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** Encodings an import file may come in. Old portals export GBK, of which GB 18030 is the superset. */
export const encodings = ['utf-8', 'gbk', 'gb18030'] as const;
export type Encoding = (typeof encodings)[number];

/** The file as a whole cannot be imported; the message says what to do. */
export class SourceFileError extends Error {
  override readonly name = 'SourceFileError';
}

const signatures: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'an Excel workbook or a zip archive; save the sheet as “CSV UTF-8”'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Excel workbook (.xls); save the sheet as “CSV UTF-8”'],
  [[0x1f, 0x8b], 'compressed by gzip; unpack it first'],
  [[0xff, 0xfe], 'in UTF-16; save it as UTF-8'],
  [[0xfe, 0xff], 'in UTF-16; save it as UTF-8'],
];

const headLength = 65_536;

/**
 * Reads the whole file once without keeping it and throws {@link SourceFileError} when it is
 * missing, empty, binary or not in `encoding`, so that nothing is written from such a file.
 */
export async function inspectSource(path: string, encoding: Encoding): Promise<void> {
  const head = await readHead(path);
  if (head.length === 0) throw new SourceFileError(`${path} is empty.`);
  const known = signatures.find(([bytes]) => bytes.every((byte, at) => head[at] === byte));
  if (known) throw new SourceFileError(`${path} is ${known[1]}.`);
  if (head.includes(0)) {
    throw new SourceFileError(`${path} is a binary file; NDJSON or CSV text is expected.`);
  }
  if (encoding === 'utf-8') await mustDecode(path, 'utf-8');
  else {
    await mustNotBeUtf8(path, encoding);
    await mustDecode(path, encoding);
  }
}

/** The text in pieces, without byte order mark, every line end a single `\n`. */
export async function* readText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let carriageReturn = '';
  for await (const chunk of createReadStream(path)) {
    const piece = carriageReturn + decoder.decode(chunk, { stream: true });
    // A `\r` at the very end may be the first half of a line end.
    carriageReturn = piece.endsWith('\r') ? '\r' : '';
    yield piece.slice(0, piece.length - carriageReturn.length).replace(/\r\n?/g, '\n');
  }
  yield (carriageReturn + decoder.decode()).replace(/\r\n?/g, '\n');
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
async function mustNotBeUtf8(path: string, encoding: Encoding): Promise<void> {
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
