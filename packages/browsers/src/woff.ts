import { inflateSync } from 'node:zlib';

const woffHeader = 44;
const woffEntry = 20;
const sfntHeader = 12;
const sfntEntry = 16;

/**
 * Unwraps a WOFF 1.0 web font into the plain font (sfnt) inside it: the font engine that headless
 * Chromium uses for installed fonts reads only plain ones.
 *
 * @see https://www.w3.org/TR/WOFF/#OverallStructure
 */
export function fontFromWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Not a WOFF 1.0 font.');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(sfntHeader + count * sfntEntry);
  woff.copy(directory, 0, 4, 8);
  writeSearchFields(directory, count);

  const parts: Buffer[] = [directory];
  let position = directory.length;
  for (let index = 0; index < count; index += 1) {
    const entry = woff.subarray(woffHeader + index * woffEntry);
    const table = tableOf(woff, entry);
    const target = directory.subarray(sfntHeader + index * sfntEntry);
    entry.copy(target, 0, 0, 4);
    entry.copy(target, 4, 16, 20);
    target.writeUInt32BE(position, 8);
    target.writeUInt32BE(table.length, 12);
    const padding = Buffer.alloc((4 - (table.length % 4)) % 4);
    parts.push(table, padding);
    position += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

function tableOf(woff: Buffer, entry: Buffer): Buffer {
  const offset = entry.readUInt32BE(4);
  const storedLength = entry.readUInt32BE(8);
  const stored = woff.subarray(offset, offset + storedLength);
  return storedLength < entry.readUInt32BE(12) ? inflateSync(stored) : stored;
}

function writeSearchFields(directory: Buffer, count: number): void {
  const selector = Math.floor(Math.log2(count));
  const range = 2 ** selector * sfntEntry;
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(range, 6);
  directory.writeUInt16BE(selector, 8);
  directory.writeUInt16BE(count * sfntEntry - range, 10);
}
