import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { catalogue } from '@through-train/embed/catalogue.js';
import { listings } from './list-elements.mjs';
import { describedProperties } from './manifest/custom-properties.js';

const root = new URL('../', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
const declarations = manifest.modules.flatMap((module) => module.declarations);
const declarationOf = (tag) => declarations.find(({ tagName }) => tagName === tag);
const namesOf = (things) => things.map(({ name }) => name);
const sourcesIn = (folder) =>
  globSync(`${folder}/**/*.ts`, { cwd: root })
    .filter((file) => !/\.(test|fixture|stories)\.ts$/.test(file))
    .map((file) => readFileSync(root + file, 'utf8'));
const found = (sources, pattern) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name))),
];

test('every element that can be registered is in the manifest, and every element of the catalogue', () => {
  const registered = globSync('src/define/*-*.ts', { cwd: root }).map((file) =>
    file.replace(/.*\/|\.ts$/g, ''),
  );
  assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), registered.sort());
  assert.deepEqual(
    catalogue.filter(({ name }) => !declarationOf(name)),
    [],
  );
});

test('what lists the folders of the elements lists what is there', () => {
  for (const [file, text] of Object.entries(listings())) {
    assert.equal(readFileSync(root + file, 'utf8'), text, `pnpm build writes ${file}`);
  }
});

for (const { tagName, ...declaration } of declarations) {
  const { attributes, members, events, slots, cssParts, cssProperties } = declaration;

  describe(`<${tagName}>`, () => {
    test('says of everything in sentences what it is', () => {
      const silent = [declaration, ...attributes, ...members, ...events, ...slots, ...cssParts]
        .concat(cssProperties)
        .filter(({ description }) => !/^\S.*[^.]\.$/s.test(description ?? ''));
      assert.deepEqual(namesOf(silent), []);
    });

    test('gives the type and the default of every attribute, and the property behind it', () => {
      for (const { name, type, default: value, fieldName } of attributes) {
        assert.ok(type?.text && value !== undefined, name);
        assert.doesNotMatch(type.text, /typeof|\[number\]|''|null/, name);
        assert.ok(
          members.some((member) => member.name === fieldName),
          name,
        );
      }
      assert.ok(namesOf(attributes).includes('site'), 'inherited attributes are there');
    });

    test('shows nothing that is not for pages', () => {
      const inner = [...members, ...events].filter(
        ({ name, privacy, inheritedFrom }) => privacy || inheritedFrom || /^[#_]/.test(name),
      );
      assert.deepEqual(namesOf(inner), []);
    });

    test('documents and types the events it fires', () => {
      const fired = found(sourcesIn(`src/elements/${tagName}`), /announce\(\s*'([\w-]+)'/g);
      assert.deepEqual(
        fired.filter((name) => !namesOf(events).includes(name)),
        [],
      );
      for (const { name, type } of events) assert.match(type.text, /^CustomEvent<\{.*\}>$/, name);
    });
  });
}

test('every part and every event in the sources is documented somewhere, and none is invented', () => {
  const sources = sourcesIn('src');
  const documented = new Set(declarations.flatMap(({ cssParts }) => namesOf(cssParts)));
  assert.deepEqual(found(sources, / part="([\w-]+)"/g).sort(), [...documented].sort());
  const details = readFileSync(`${root}src/events.ts`, 'utf8');
  const events = new Set(declarations.flatMap((each) => namesOf(each.events)));
  assert.deepEqual(found([details], /^ {2}'([\w-]+)':/gm).sort(), [...events].sort());
});

test('a custom property without words, or words without a property, stop the build', () => {
  const css = ':host { --_a: var(--tt-a, red); --_b: var(--tt-b, 1px); }';
  assert.throws(() => describedProperties(css, { '--tt-a': 'A.' }), /Not described.*--tt-b/);
  assert.throws(
    () => describedProperties(css, { '--tt-a': 'A.', '--tt-b': 'B.', '--tt-c': 'C.' }),
    /Described, but not .*--tt-c/,
  );
});
