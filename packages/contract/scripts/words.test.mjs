import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readModule } from './comments.mjs';
import { wordsModule } from './write-words.mjs';

test('the words of the document are those of the comments', () => {
  const written = readFileSync(new URL('../src/openapi/words.ts', import.meta.url), 'utf8');
  expect(written === wordsModule(), 'Run `pnpm run words` in packages/contract.').toBe(true);
});

test('a comment is read as description, default and examples', () => {
  const text = `/**
   * One sentence
   * in two lines.
   *
   * Another one.
   * @default "tree"
   * @example { "a": 1 }
   * @example 2
   */
  export const a = 1;

  // Nothing is told here.
  export const b = 2;`;
  const { program, wordsAbove } = readModule('a.ts', text);
  expect(program.body.map(wordsAbove)).toEqual([
    {
      description: 'One sentence in two lines.\n\nAnother one.',
      default: 'tree',
      examples: [{ a: 1 }, 2],
    },
    undefined,
  ]);
});

test('an example that is no JSON is refused with its file', () => {
  const { program, wordsAbove } = readModule('a.ts', "/** @example 'x' */\nexport const a = 1;");
  expect(() => wordsAbove(program.body[0])).toThrow(
    "a.ts: a default and an example are JSON, unlike 'x'",
  );
});
