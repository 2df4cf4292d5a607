import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { catalogue } from '@through-train/embed/catalogue.js';

const read = (file) => JSON.parse(readFileSync(new URL(`../generated/${file}`, import.meta.url)));
const names = catalogue.map(({ name }) => name);

test('VS Code offers every element, its attributes and their allowed values', () => {
  const { tags } = read('editors/vscode.html-custom-data.json');
  for (const name of names) {
    const { attributes } = tags.find((tag) => tag.name === name);
    const { values } = attributes.find((attribute) => attribute.name === 'theme');
    assert.ok(values.some((value) => value.name === 'blue'));
  }
  const { properties } = read('editors/vscode.css-custom-data.json');
  assert.ok(properties.some(({ name }) => name === '--tt-accent'));
});

test('JetBrains editors offer every element, its events and parts', () => {
  const { name, contributions } = read('editors/web-types.json');
  assert.equal(name, '@through-train/widgets');
  for (const tag of names) {
    const element = contributions.html.elements.find((each) => each.name === tag);
    assert.ok(element.js.events.some((event) => event.name === 'appeal-ready'));
    assert.match(element.description, /\*\*error\*\* - What went wrong/);
  }
});

test('elements and wrappers can be imported where there is no document', async () => {
  assert.equal(typeof document, 'undefined');
  for (const name of names) {
    await import(`@through-train/widgets/define/${name}.js`);
    assert.ok(customElements.get(name), name);
    const wrappers = await import(`@through-train/widgets/react/${name}.js`);
    assert.equal(Object.keys(wrappers).length, 1);
  }
});
