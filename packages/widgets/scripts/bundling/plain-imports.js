import { replaced, replaceInChunks } from './edits.js';

/**
 * Leaves `import()` as it is, but for one thing. Vite wraps it in a loader of style sheets, which
 * the elements do not have: a kilobyte in the file that every page loads. What the elements do need
 * is that the loader brings the part: it knows the hash, and asks under another address for a part
 * that failed, because browsers remember for as long as the page lives that an import failed.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => `
      export const __vitePreload = (load) => load();
      __vitePreload.part = async (name, load) => {
        const brought = await globalThis.throughTrain?.bring?.(name);
        return brought ? import(brought) : load();
      };`,
  },
  renderChunk(code) {
    return replaced(
      code,
      /\bimport\((["'`])(\.[^"'`]*?)([^/"'`]+)\1\)/g,
      (_, _quote, folder, file) =>
        `__vitePreload.part("${file}", () => import("${folder}${file}"))`,
    );
  },
  generateBundle: {
    // After Vite, which writes there what our helper does not read.
    order: 'post',
    handler(_, bundle) {
      replaceInChunks(bundle, /,\[\],import\.meta\.url\)/g, ')');
    },
  },
});
