import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * What a source map calls a source: package and path in it, such as `through-train/widgets/src/index.ts`
 * or `lit-html/lit-html.js`. So a map names no machine's folders, and is the same wherever it is made.
 *
 * @param {string} source relative to the map
 * @param {string} map where the map would lie
 */
export function sourceName(source, map) {
  const path = resolve(dirname(map), source.replace(/\?.*$/, '')).split(sep).join('/');
  const [, installed] = /^.*\/node_modules\/(.+)$/.exec(path) ?? [];
  if (installed) return installed;
  const root = packages.split(sep).join('/');
  const isFile = !/[\0<]/.test(path);
  if (isFile && path.startsWith(root)) return `through-train/${path.slice(root.length)}`;
  return `made/${path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '')}`;
}
