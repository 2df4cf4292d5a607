import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

// Makes `dist/scripts/`: what the pages run in browsers, each script in one file.

await build({
  absWorkingDir: fileURLToPath(new URL('../', import.meta.url)),
  entryPoints: ['builder', 'doctor-page', 'preview'].map((name) => `src/embed/scripts/${name}.ts`),
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2020',
  charset: 'ascii',
  outdir: 'dist/scripts',
  logLevel: 'warning',
});
