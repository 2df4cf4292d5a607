import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sample } from './client-samples.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const compiler = join(home, 'node_modules/typescript/bin/tsc');

/** What a reader's own project would say: strict, for Node, every sample a module of its own. */
const settings = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023'],
    types: ['node'],
    module: 'NodeNext',
    moduleDetection: 'force',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    inlineSourceMap: true,
    outDir: 'out',
    rootDir: '.',
    typeRoots: [join(home, 'node_modules/@types')],
  },
  include: ['*.ts'],
};

/** Samples as programs in a folder beside this package's dependencies. */
export class Programs implements AsyncDisposable {
  readonly #folder: string;
  readonly #mistakes: string;

  private constructor(folder: string, mistakes: string) {
    this.#folder = folder;
    this.#mistakes = mistakes;
  }

  /** Writes and compiles samples, each at the lines it has in its page. */
  static async compile(samples: readonly Sample[], url: string): Promise<Programs> {
    const folder = await mkdtemp(join(home, '.samples-'));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const sample of samples) {
      const code = sample.code.replaceAll('http://localhost:8787', url);
      const placed =
        '\n'.repeat(sample.line - 1) + code.replaceAll('https://appeals.example.gov.cn', url);
      await writeFile(join(folder, `${nameOf(sample)}.ts`), placed);
    }
    const { printed } = await run([compiler, '--pretty', 'false', '-p', folder]);
    return new Programs(folder, printed);
  }

  /** What the compiler says of a sample, with the lines of its page. */
  mistakesIn(sample: Sample): string[] {
    const file = `${nameOf(sample)}.ts(`;
    return this.#mistakes
      .split('\n')
      .filter((line) => line.includes(file))
      .map((line) => `${sample.page}:${line.slice(line.indexOf(file) + file.length)}`);
  }

  /** Runs a sample; then each function that it exports, with what `given` says of its name. */
  async run(
    sample: Sample,
    given: Readonly<Record<string, readonly unknown[]>>,
  ): Promise<{ readonly code: number; readonly printed: string }> {
    const driver = `
      const given = ${JSON.stringify(given)};
      for (const [name, act] of Object.entries(await import('./out/${nameOf(sample)}.js'))) {
        if (!given[name]) throw new Error('Say in the test what to call ' + name + ' with.');
        await act(...given[name]);
      }`;
    const ran = await run(
      ['--enable-source-maps', '--input-type=module', '-e', driver],
      this.#folder,
    );
    const [file, page] = [`${nameOf(sample)}.ts`, sample.page];
    return { ...ran, printed: ran.printed.replaceAll(join(this.#folder, file), page) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true });
  }
}

const nameOf = ({ page, line }: Sample): string => `${page.replace(/\W/g, '-')}-${line}`;

/** Runs Node, whatever it exits with. */
const run = (args: readonly string[], cwd = home) =>
  new Promise<{ code: number; printed: string }>((resolve) => {
    execFile(process.execPath, args, { cwd, timeout: 60_000 }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ code, printed: stdout + stderr });
    });
  });
