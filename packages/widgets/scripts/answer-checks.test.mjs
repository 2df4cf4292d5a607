import assert from 'node:assert/strict';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as contract from '@through-train/contract';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { changed, changes, valid } from './answer-checks/generated-answers.mjs';
import { compileAnswers } from './bundling/answer-checks.js';
import { checkImports, compiledAnswers } from './bundling/compiled-answers.js';

// The elements of the CDN check answers by functions of a few bytes that the build makes of the
// contract. They must never take what the contract refuses, nor refuse what it takes.

/** Damaged answers of each kind; `LONG=1` asks for many more. */
const runs = process.env.LONG ? 10_000 : 200;

const folder = mkdtempSync(join(tmpdir(), 'answer-checks-'));
after(() => rmSync(folder, { recursive: true }));
const { transform } = compiledAnswers();

/** A module of the contract as the build makes it. */
async function compiled(id) {
  const made = await transform(readFileSync(id.replace(/\?.*/, ''), 'utf8'), id);
  if (!made) return {};
  const file = join(folder, `${id.replace(/\W+/g, '-')}.mjs`);
  writeFileSync(file, typeof made === 'string' ? made : made.code);
  return import(file);
}

async function compiledAlone(schema) {
  const { code, nameOf } = compileAnswers([schema]);
  const file = join(folder, 'alone.mjs');
  writeFileSync(file, `${checkImports}\n${code}\nexport default ${nameOf(schema)};`);
  return (await import(file)).default;
}

const dist = fileURLToPath(new URL('.', import.meta.resolve('@through-train/contract')));
const files = globSync('endpoints/*.js', { cwd: dist }).map((file) => dist + file);
const rows = (await Promise.all(files.map((file) => import(file)))).flatMap((module, index) =>
  Object.entries(module).map(([name, { answer }]) => ({ name, answer, file: files[index] })),
);
const asked = rows.filter(({ answer }) => answer);
const pairs = [
  { name: 'problem', zod: contract.Problem, own: (await compiled(`${dist}problem.js`)).Problem },
];
for (const { name, answer, file } of asked) {
  const row = (await compiled(`${file}?only=${name}`))[name];
  const known = pairs.some((pair) => pair.zod === answer);
  if (row?.answer && !known) pairs.push({ name, zod: answer, own: row.answer });
}

// What figures are made of: shares, and members by a name of any kind.
const Figures = z.object({
  share: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  medianDays: z.number().check(z.minimum(0)),
  growth: z.number(),
  byColumn: z.record(z.string(), z.number().check(z.minimum(-0.5), z.maximum(1e6))),
  byKind: z.record(z.enum(['complaint', 'thanks']), z.int().check(z.minimum(0))),
  byState: z.partialRecord(z.enum(['open', 'closed']), z.nullable(z.object({ n: z.int() }))),
  byMonth: z.record(z.string().check(z.regex(/^20\d\d-\d\d$/)), z.int()),
  note: z.nullable(z.union([z.string(), z.array(z.number())])),
});
pairs.push({ name: 'figures', zod: Figures, own: await compiledAlone(Figures) });

test('every answer is compiled', () => {
  assert.deepEqual(
    asked.filter(({ answer }) => !pairs.some(({ zod }) => zod === answer)).map(({ name }) => name),
    [],
  );
});

/** Where the first mistake is, as far as it says which item of a list to leave out. */
const itemOf = ({ error }) => {
  const [list, index] = error.issues[0].path;
  return list === 'items' && index !== undefined ? `items.${String(index)}` : 'elsewhere';
};

for (const { name, zod, own } of pairs) {
  describe(`the compiled answer of ${name}`, () => {
    const answer = valid(z.toJSONSchema(zod, { io: 'input' }));

    test('takes what the contract takes', () => {
      fc.assert(
        fc.property(answer, (value) => {
          const data = changed(value, []);
          assert.equal(zod.safeParse(data).success, true, 'the generated answer is one');
          assert.equal(own.safeParse(data).success, true);
        }),
        { numRuns: runs / 4 },
      );
    });

    test('says of a damaged one what the contract says', () => {
      const verdicts = { true: 0, false: 0 };
      fc.assert(
        fc.property(answer, changes, (value, made) => {
          const data = changed(value, made);
          const [expected, found] = [zod.safeParse(data), own.safeParse(data)];
          assert.equal(found.success, expected.success, JSON.stringify(expected.error?.issues));
          if (!expected.success) assert.equal(itemOf(found), itemOf(expected));
          verdicts[String(expected.success)] += 1;
        }),
        { numRuns: runs },
      );
      assert.ok(verdicts.true > 2 && verdicts.false > 2, JSON.stringify(verdicts));
    });
  });
}
