import { join } from 'node:path';
import { build } from 'esbuild';
import { sourceName } from './source-names.js';

/** A script for browsers of any age: the build fails on syntax that came after 2009. */
export async function buildLoaderPart(root, name, constants) {
  return await buildOldScript(root, `src/loader/${name}.ts`, 'es5', constants);
}

/** The doctor's script: it runs where the elements no longer do. */
export async function buildDoctor(root, constants) {
  return await buildOldScript(root, 'src/doctor/doctor.ts', 'es2017', constants);
}

async function buildOldScript(root, entry, target, constants) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    target,
    write: false,
    outdir: 'cdn',
    sourcemap: 'external',
    metafile: true,
    format: 'iife',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'error',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
  const [{ path, text: written }, { text: code }] = outputFiles;
  const map = JSON.parse(written);
  map.sources = map.sources.map((source) => sourceName(source, path));
  const { inputs } =
    metafile.outputs[Object.keys(metafile.outputs).find((name) => !/\.map$/.test(name))];
  const modules = Object.keys(inputs)
    .filter((file) => inputs[file].bytesInOutput > 0)
    .map((file) => join(root, file));
  return { code, map: JSON.stringify(map), modules };
}
