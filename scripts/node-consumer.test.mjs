import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from './workspace.mjs';

const program = `
import { createClient, createTransport, isApiError } from '@through-train/client';
import { endpoints, Submission } from '@through-train/contract';

const client = createClient({ baseUrl: 'https://appeals.example.gov.cn', fetch: globalThis.fetch });
export const transport = createTransport({ baseUrl: 'https://appeals.example.gov.cn' });
export async function numbers(): Promise<string[]> {
  const numbers: string[] = [];
  try {
    for await (const { number } of client.appeals.list({}, { site: 'linxiang' })) numbers.push(number);
  } catch (error) {
    if (!isApiError(error, 'too-many-requests')) throw error;
  }
  return numbers;
}
export const known = [endpoints, Submission];
`;

test('a program for Node alone compiles against what npm would get, without the types of browsers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'through-train-consumer-'));
  try {
    for (const name of ['contract', 'client']) installPacked(name, folder);
    installed('packages/client', '@types/node', folder);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'program.ts'), program);
    const compilerOptions = {
      ...{ target: 'es2023', lib: ['es2023'], types: ['node'], module: 'nodenext' },
      ...{ strict: true, skipLibCheck: false, noEmit: true },
    };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    );
    const compiler = join(
      dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
      'bin/tsc',
    );
    const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', folder], {
      encoding: 'utf8',
    });
    assert.equal(stdout, '');
    assert.equal(status, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Unpacks a package as it would be published, and puts its dependencies beside it. */
function installPacked(name, folder) {
  const place = join(root, 'packages', name);
  const tarball = join(folder, `${name}.tgz`);
  execFileSync('pnpm', ['pack', '--out', tarball], { cwd: place, stdio: 'pipe' });
  const target = join(folder, 'node_modules/@through-train', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '--strip-components=1', '-C', target]);
  const { dependencies } = createRequire(import.meta.url)(join(target, 'package.json'));
  for (const each of Object.keys(dependencies).filter(
    (one) => !one.startsWith('@through-train/'),
  )) {
    installed(join('packages', name), each, folder);
  }
}

function installed(from, name, folder) {
  const target = join(folder, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { force: true });
  symlinkSync(realpathSync(join(root, from, 'node_modules', name)), target);
}
