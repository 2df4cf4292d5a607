import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

const text = (path: string): Promise<string> => readFile(resolve(path), 'utf8');

/** A package as one script that runs by itself in a page. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
    // Lit with its warnings, as a page under development has it.
    conditions: ['development', 'browser'],
  });
  return outputFiles[0]?.text ?? '';
}

/** The scripts of old portals and of new neighbours, by the name they are served under. */
export const libraries: Readonly<Record<string, () => Promise<string>>> = {
  '/jquery.js': () => text('jquery/dist/jquery.js'),
  '/jquery-3.js': () => text('jquery-3/dist/jquery.js'),
  '/require.js': () => text('requirejs/require.js'),
  '/mootools.js': () => text('mootools/lib/mootools-core-1.5.2-server.js'),
  '/turbo.js': () => text('@hotwired/turbo'),
  '/htmx-2.js': () => text('htmx-2/dist/htmx.js'),
  '/htmx.js': () => text('htmx.org/dist/htmx.js'),
  '/prototype.js': () => bundled(`Object.assign(window, require('prototype'));`),
  '/foreign-lit.js': () =>
    bundled(`import { html, LitElement } from 'lit';
      customElements.define('foreign-clock', class extends LitElement {
        render() { return html\`<b>\${'12:00'}</b>\`; }
      });`),
};
