import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { version } from '../dist/version.js';
import { thirdParty } from './bundling/third-party.mjs';

const folder = fileURLToPath(new URL(`../cdn/${version}/`, import.meta.url));
const moving = fileURLToPath(new URL('../cdn/v1/', import.meta.url));
const read = (file) => readFileSync(file, 'utf8');
/** But for the entries of modules, which are one import each. */
const scripts = [
  ...globSync(['*.js', 'locales/*.js', 'esm/*/*.js'], { cwd: folder }).map((name) => folder + name),
  `${moving}loader.js`,
];
const maps = new Map(scripts.map((file) => [file, new TraceMap(read(`${file}.map`))]));

/** Names that no minifier changes, so that they stand where they came from. */
const kept = /\.(addEventListener|requestUpdate|querySelector|setAttribute|preventDefault)\b/g;

test('a source map leads from every script to the line that a piece of it came from', () => {
  let found = 0;
  const wrong = [];
  for (const [file, map] of maps) {
    read(file)
      .split('\n')
      .forEach((line, index) => {
        for (const { 1: name, index: before } of line.matchAll(kept)) {
          const place = originalPositionFor(map, { line: index + 1, column: before + 1 });
          const source = map.sourcesContent[map.sources.indexOf(place.source)] ?? '';
          // Where the object of a call ends its line, the name begins the next.
          const there = source.split('\n').slice(place.line - 1, place.line + 1);
          if (!there.join('\n').includes(name)) wrong.push(`${file}:${before} ${place.source}`);
          found += 1;
        }
      });
  }
  assert.deepEqual(wrong, []);
  assert.ok(found > 200, `${found} places looked at`);
});

test('a source map carries its sources and names no folder of the machine that made it', () => {
  for (const [file, map] of maps) {
    assert.equal(map.sourcesContent.length, map.sources.length, file);
    for (const source of map.sources) {
      assert.match(source, /^(?:through-train|made|@?[a-z][\w-]+)\/[\w./-]+$/, file);
    }
    assert.doesNotMatch(read(file), /sourceMappingURL|node_modules/, file);
  }
});

test('THIRD-PARTY.txt has name, version and licence of every package with code in a script', () => {
  const sources = [...maps.values()].flatMap((map) => map.sources);
  const names = sources
    .filter((source) => !/^(?:through-train|made)\//.test(source))
    .map((source) => /^(?:@[^/]+\/)?[^/]+/.exec(source)[0]);
  assert.ok(names.includes('lit-html') && names.includes('lean-qr'));
  for (const place of [folder, moving]) {
    const text = read(`${place}THIRD-PARTY.txt`);
    for (const name of new Set(names)) {
      assert.match(text, new RegExp(`\n-+\n${name} \\d[\\w.-]+, [\\w.-]+\nhttps://`), name);
    }
    assert.match(text, /Redistribution and use in source and binary forms/);
    assert.match(text, /Permission is hereby granted, free of charge/);
  }
});

test('a package without the text of its licence stops the build', () => {
  const place = mkdtempSync(join(tmpdir(), 'through-train-licence-'));
  try {
    writeFileSync(join(place, 'package.json'), '{"name":"unclear","version":"1.0.0"}');
    writeFileSync(join(place, 'index.js'), '');
    assert.throws(() => thirdParty([join(place, 'index.js')]), /without the text of its licence/);
  } finally {
    rmSync(place, { recursive: true });
  }
});

test('integrity.json lists every file of its folder but itself', () => {
  for (const place of [folder, moving]) {
    const { files } = JSON.parse(read(`${place}integrity.json`));
    const there = globSync('**/*.*', { cwd: place }).filter((name) => name !== 'integrity.json');
    assert.deepEqual(Object.keys(files).sort(), there.sort());
    assert.ok(existsSync(`${place}loader.js.map`));
  }
});
