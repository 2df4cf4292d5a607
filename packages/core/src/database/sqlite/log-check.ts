import { readFileSync } from 'node:fs';

// The format is told in https://www.sqlite.org/fileformat2.html#the_write_ahead_log.
const headerBytes = 32;
const frameHeaderBytes = 24;
const bigEndianMagic = 0x377f0683;
const littleEndianMagic = 0x377f0682;

type Sums = readonly [number, number];

function addTo([first, second]: Sums, bytes: DataView, littleEndian: boolean): Sums {
  let [a, b] = [first, second];
  for (let at = 0; at < bytes.byteLength; at += 8) {
    a = (a + bytes.getUint32(at, littleEndian) + b) >>> 0;
    b = (b + bytes.getUint32(at + 4, littleEndian) + a) >>> 0;
  }
  return [a, b];
}

/** Where the first frame lies that does not add up although letters were stored behind it. */
function firstBroken(log: DataView): number | undefined {
  const view = (at: number, length: number) =>
    new DataView(log.buffer, log.byteOffset + at, length);
  const magic = log.getUint32(0);
  if (magic !== bigEndianMagic && magic !== littleEndianMagic) return 0;
  const littleEndian = magic === littleEndianMagic;
  const stored = (at: number): Sums => [log.getUint32(at), log.getUint32(at + 4)];
  const same = (one: Sums, other: Sums) => one[0] === other[0] && one[1] === other[1];

  let sums = addTo([0, 0], view(0, 24), littleEndian);
  if (!same(sums, stored(24))) return 0;
  const salts = stored(16);
  const frameBytes = frameHeaderBytes + log.getUint32(8);
  let broken: number | undefined;
  let endedBehind = 0;
  for (let at = headerBytes; at + frameBytes <= log.byteLength; at += frameBytes) {
    // What is left of the time before the log was last begun anew.
    if (!same(stored(at + 8), salts)) {
      if (broken !== undefined) continue;
      // Nothing but the salts may have been hit: what follows tells.
      broken = at;
      continue;
    }
    if (broken === undefined) {
      sums = addTo(
        addTo(sums, view(at, 8), littleEndian),
        view(at + 24, frameBytes - 24),
        littleEndian,
      );
      if (same(sums, stored(at + 16))) continue;
      broken = at;
    }
    const endsTransaction = log.getUint32(at + 4) !== 0;
    if (endsTransaction) endedBehind += 1;
  }
  // One transaction may have been under way when the machine stopped; nobody was told of it.
  return endedBehind > 1 ? broken : undefined;
}

/**
 * Whether SQLite would pass over something that was stored: it reads its log up to the first frame
 * that does not add up, and says nothing of what comes behind.
 *
 * @param path of the log, `….sqlite-wal`; only to be called before SQLite has it open
 */
export function isLogDamaged(path: string): boolean {
  const bytes = readFileSync(path);
  const log = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // A machine that stopped at the first write may leave a log of zeros.
  if (bytes.length < headerBytes || bytes.subarray(0, headerBytes).every((byte) => byte === 0)) {
    return false;
  }
  return firstBroken(log) !== undefined;
}
