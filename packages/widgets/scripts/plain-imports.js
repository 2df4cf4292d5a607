/**
 * Leaves `import()` as it is. Vite wraps it in a loader of style sheets, which the elements do not
 * have: a kilobyte in the file that every page loads.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: {
    filter: { id: /^\0vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
