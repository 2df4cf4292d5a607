import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const valuesFrom = /^(?:import|export) (?!type\b)[^;]*? from '([^']+)';/gms;

/** Everything that a module has loaded, types aside. */
function loadedBy(module, seen = new Set()) {
  for (const [, from = ''] of readFileSync(module, 'utf8').matchAll(valuesFrom)) {
    const name = from.startsWith('.') ? new URL(from.replace(/\.js$/, '.ts'), module) : from;
    if (seen.has(String(name))) continue;
    seen.add(String(name));
    if (typeof name !== 'string') loadedBy(name, seen);
  }
  return seen;
}

test('a form that takes its rules from here loads no schema', () => {
  const loaded = [...loadedBy(new URL('../src/letter.ts', import.meta.url))];
  expect(loaded.length).toBeGreaterThan(15);
  expect(loaded.filter((name) => !name.startsWith('file:'))).toEqual([]);
});
