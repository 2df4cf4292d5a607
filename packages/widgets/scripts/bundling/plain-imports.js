/**
 * Leaves `import()` as it is, but for two things. Vite wraps it in a loader of style sheets, which
 * the elements do not have: a kilobyte in the file that every page loads. What the elements do need
 * is that the loader brings the part, because it knows the hash; and a second try: browsers remember
 * for as long as the page lives that an import failed, so that a part which did not arrive is asked
 * for under another address from then on. (The loader sees to that for what it brings.)
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => `
      const failures = {};
      export const __vitePreload = (load) => load();
      __vitePreload.part = async (name, load) => {
        const brought = await globalThis.throughTrain?.bring?.(name);
        if (brought) return import(brought);
        const failed = failures[name] || 0;
        try {
          return await load(failed ? '?again=' + failed : '');
        } catch (error) {
          failures[name] = failed + 1;
          throw error;
        }
      };`,
  },
  renderChunk(code) {
    return code.replace(
      /\bimport\((["'`])(\.[^"'`]*?)([^/"'`]+)\1\)/g,
      (_, _quote, folder, file) =>
        `__vitePreload.part("${file}", (again) => import("${folder}${file}" + again))`,
    );
  },
});
