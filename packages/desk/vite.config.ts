import { defineConfig } from 'vite';

/** The page of the desk with its parts, for `/desk/` of the API's server: no inline script or style. */
export default defineConfig({
  root: 'page',
  base: '/desk/',
  build: {
    outDir: '../dist/site',
    emptyOutDir: true,
    target: ['chrome86', 'safari14.1', 'firefox101'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
