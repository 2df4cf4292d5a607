import remapping from '@jridgewell/remapping';
import MagicString from 'magic-string';

/**
 * Changes places of a module, with the map that tells where what stands now came from. Every plugin
 * changes code by this, because one that forgets its map makes those of all others wrong.
 *
 * @param {string} code
 * @param {{start: number, end: number, text: string}[]} edits
 */
export function edited(code, edits) {
  const changed = new MagicString(code);
  for (const { start, end, text } of edits) {
    if (code.slice(start, end) === text) continue;
    if (start === end) changed.appendLeft(start, text);
    else changed.update(start, end, text);
  }
  return result(changed);
}

/** The same for the places where an expression is found. */
export function replaced(code, pattern, text) {
  return result(new MagicString(code).replace(pattern, text));
}

/** A module that is made up whole: nothing in it came from the file it takes the place of. */
export const madeUp = (code) => ({ code, map: { mappings: '' } });

/**
 * Changes chunks that are finished, and the maps that go with them. Only hooks of the order `post` may
 * do so: Vite writes maps anew in its own.
 */
export function replaceInChunks(bundle, pattern, text) {
  for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
    const changed = new MagicString(chunk.code).replace(pattern, text);
    if (!changed.hasChanged()) continue;
    chunk.code = changed.toString();
    const map = bundle[`${chunk.fileName}.map`];
    if (!map) continue;
    const last = changed.generateMap({ hires: 'boundary', source: chunk.fileName });
    map.source = remapping([last, JSON.parse(map.source)], () => null).toString();
  }
}

/** @param {MagicString} changed */
const result = (changed) =>
  changed.hasChanged()
    ? { code: changed.toString(), map: changed.generateMap({ hires: 'boundary' }) }
    : null;
