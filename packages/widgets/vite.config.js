import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { elementPlugins, targets, transform } from './scripts/bundling/bundles.js';
import { sourceName } from './scripts/bundling/source-names.js';

/** The elements that can be loaded one by one: one module in `src/define` each. */
export const elements = readdirSync(new URL('src/define/', import.meta.url))
  .filter((file) => /^[a-z]+-[a-z-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

/** Needed by many, but not before another language is read, or a letter sent or followed. */
const onDemand = /\.(en|zh-hant)\.[jt]s$|\/(appeals|tracking|pages)\.js(\?|$)/;

/** What is filled in. */
const fields =
  /\/(sending|typed-text|text-field|field|choices|error-summary|character-count|controls\.styles|fields\.styles|choices\.styles)\.ts$/;

/** The ES modules of the CDN folder; `scripts/build-cdn.mjs` makes the rest of it. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: elementPlugins('through-train-html'),
  build: {
    target: targets,
    outDir: 'cdn/build',
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    // Nothing in a script names its map: the comment costs bytes that each visitor would load.
    sourcemap: 'hidden',
    reportCompressedSize: false,
    // A hundredth smaller than the bundler's own, which counts where every byte has its budget.
    minify: 'terser',
    terserOptions: { compress: { passes: 2 } },
    manifest: 'modules.json',
    rolldownOptions: {
      input: Object.fromEntries(elements.map((name) => [name, `src/define/${name}.ts`])),
      preserveEntrySignatures: false,
      transform,
      output: {
        format: 'es',
        sourcemapPathTransform: sourceName,
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        // What every element needs is one file, because small ones compress badly.
        codeSplitting: {
          // What some of them share are a few more: a seventh file waits for a free connection.
          groups: [
            {
              name: 'base',
              priority: 1,
              minShareCount: 3,
              test: (id) =>
                !onDemand.test(id) &&
                !fields.test(id) &&
                !/\/appeal-view\/|\/words\/dist\/appeal\//.test(id),
            },
            {
              name: 'fields',
              minShareCount: 2,
              test: fields,
            },
            {
              name: 'reading',
              minShareCount: 2,
              test: /\/appeal-view\/(support|marks|highlight|marks\.styles)\.ts|\/words\/dist\/appeal\/(terms|terms\.zh-cn|state-sentence)\.js|\/endpoints\/appeals\.js\?only=list/,
            },
            {
              name: 'account',
              minShareCount: 2,
              test: /\/appeal-view\/(account\.styles|paragraphs|replies|timeline|verdict)\.ts|\/words\/dist\/appeal\/account-terms\.zh-cn\.js|\/endpoints\/appeals\.js\?only=getAppeal/,
            },
          ],
        },
      },
    },
  },
});
