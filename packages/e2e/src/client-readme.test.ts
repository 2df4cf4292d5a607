import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { demonstrationPassword } from './officials.js';
import { startServer } from './server.js';

const readme = new URL('../../client/README.md', import.meta.url);
// Beside this package's node_modules, so that the examples' own imports resolve.
const folder = new URL('../.cache/', import.meta.url);

test('every example in the README of the client runs against the real server', async () => {
  const text = await readFile(readme, 'utf8');
  const examples = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code ?? '');
  expect(examples.length).toBeGreaterThanOrEqual(7);

  await using server = await startServer();
  const password = await demonstrationPassword(server);
  const imports = new Set<string>();
  const blocks = examples.map((code) =>
    code
      .replaceAll('http://localhost:8787', server.url)
      .replace(/^import \{(.*)\} from (.*);\n/gm, (_, names: string, from: string) => {
        for (const name of names.split(',')) imports.add(`import { ${name.trim()} } from ${from};`);
        return '';
      }),
  );
  // The first example makes the receipt that the others go on with.
  const [first, ...others] = blocks;
  const program = [
    ...imports,
    `const password = ${JSON.stringify(password)};`,
    'const lines = []; const console = { log: (...words) => lines.push(words) };',
    first,
    ...others.map((code) => `{\n${code}}`),
    'export { lines };',
  ].join('\n');

  const file = new URL(`readme-${process.pid}.mjs`, folder);
  await mkdir(folder, { recursive: true });
  await writeFile(file, program);
  try {
    const { lines } = (await import(file.href)) as { lines: unknown[][] };
    expect(lines.length).toBeGreaterThanOrEqual(examples.length - 1);
    expect(lines[0]?.[0]).toMatch(/^430682-/);
    expect(lines.flat()).toContain('编号或查询码不正确');
  } finally {
    await rm(file);
  }
});
