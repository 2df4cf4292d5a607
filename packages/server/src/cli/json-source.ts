import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import * as z from 'zod/mini';
import { fieldErrorsOf } from '../http/validation.js';
import { CommandFailure } from './failure.js';

/** Nothing is written when anything is wrong; every problem is told at once. */
export function failWith(problems: readonly string[]): never {
  const list = problems.map((problem) => `  ${problem}`).join('\n');
  throw new CommandFailure(`Nothing was written, because of:\n${list}`);
}

async function contentOf(file: string): Promise<string> {
  if (file === '-') return await readAll(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = missing ? 'there is no such file' : 'it cannot be opened';
    throw new CommandFailure(`${file} cannot be read: ${why}.`);
  }
}

/**
 * Reads one thing or an array of things from a JSON file, or from standard input with `-`.
 *
 * @param what for the message when there is none, such as `site`
 * @throws CommandFailure with every problem and its path in the file
 */
export async function readJsonItems<S extends z.ZodMiniType>(
  file: string,
  schema: S,
  what: string,
): Promise<z.output<S>[]> {
  const content = await contentOf(file);
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandFailure(`${file} is not valid JSON: ${error.message}`);
  }
  const many = Array.isArray(value);
  const result = z.safeParse(z.array(schema), many ? value : [value], { reportInput: true });
  if (!result.success) {
    failWith(
      fieldErrorsOf(result.error).map(
        ({ path, message }) => `${(many ? path : path.replace(/^\/0/, '')) || '/'} ${message}`,
      ),
    );
  }
  if (result.data.length === 0) {
    throw new CommandFailure(
      `${file} holds no ${what}; an object or an array of them is expected.`,
    );
  }
  return result.data;
}

/** What is wrong when a value occurs twice: the later places, with their paths. */
export function repeatedIn(values: readonly string[], key: string): string[] {
  return values.flatMap((value, at) =>
    values.indexOf(value) < at ? [`/${at}/${key} “${value}” occurs twice in the file`] : [],
  );
}
