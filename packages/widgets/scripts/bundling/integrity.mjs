import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What `integrity.json` says of a folder: for every file its hash, as the `integrity` attribute takes
 * it, and its size in bytes, as it is and as it travels.
 *
 * @param {string} folder
 * @param {string} version
 */
export function integrityOf(folder, version) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .sort();
  const files = Object.fromEntries(
    names.map((name) => {
      const content = readFileSync(join(folder, name));
      const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
      const gzip = gzipSync(content, { level: 9 }).length;
      return [name, { integrity, bytes: content.length, gzip }];
    }),
  );
  return { version, files };
}
