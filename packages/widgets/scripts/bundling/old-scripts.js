import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { sourceName } from './source-names.js';

/**
 * A script for browsers of any age: the build fails on syntax that came after 2009. It is one file that
 * imports nothing, and minified by what makes a twentieth less of it.
 */
export async function buildLoaderPart(root, name, constants) {
  const source = `src/loader/${name}.ts`;
  const old = await transform(readFileSync(join(root, source), 'utf8'), {
    loader: 'ts',
    target: 'es5',
    sourcefile: source,
    sourcemap: 'external',
    tsconfigRaw: { compilerOptions: { alwaysStrict: false } },
  });
  const { code, map } = await minify(old.code, {
    ecma: 5,
    format: { ascii_only: true },
    compress: { passes: 3, booleans_as_integers: true, global_defs: constants },
    sourceMap: { content: old.map, asObject: true, includeSources: true },
  });
  const sources = map.sources.map((file) => sourceName(join(root, file), root));
  return {
    code: `${code}\n`,
    map: JSON.stringify({ ...map, sources }),
    modules: [join(root, source)],
  };
}

/** The doctor's script: it runs where the elements no longer do. */
export async function buildDoctor(root, constants) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/doctor/doctor.ts'],
    bundle: true,
    minify: true,
    target: 'es2017',
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
