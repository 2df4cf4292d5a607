import { fileURLToPath } from 'node:url';
import * as contract from '@through-train/contract';
import { parseSync } from 'vite';
import { compileAnswers } from './answer-checks.js';

const checks = fileURLToPath(new URL('../src/answers/check.ts', import.meta.url));
const module = '\0answer-checks';

/**
 * Compiles the contract for the browser: of every endpoint what the client reads, of every answer's
 * schema a check of a few bytes. The schemas stay out of the download, and so does the library they
 * are written in; requests are checked by the server anyway.
 */
export function compiledAnswers() {
  const { code, nameOf } = compileAnswers([
    ...Object.values(contract).flatMap((each) => (isCitizens(each) && each.answer) || []),
    contract.Problem,
  ]);

  const endpoints = (rows) =>
    Object.entries(rows).map(([name, { method, path, status, idempotent, answer }]) => {
      const row = JSON.stringify({ method, path, status, idempotent });
      const read = answer ? `{ ...${row}, answer: answers.${nameOf(answer)} }` : row;
      return `export const ${name} = /*#__PURE__*/ (() => (${read}))();`;
    });

  return {
    name: 'compiled-answers',
    resolveId: (id) => (id === module ? id : null),
    load: (id) =>
      id === module
        ? `import { list, maybe, one, schema, shape, text, whole } from ${JSON.stringify(checks)};\n${code}`
        : null,
    async transform(code, id) {
      const file = /\/contract\/dist\/([\w/-]+)\.js$/.exec(id)?.[1];
      if (!file) return null;
      if (file.startsWith('endpoints/')) {
        const rows = await import(id);
        if (!Object.values(rows).every(isCitizens)) return null;
        return [`import * as answers from '${module}';`, ...endpoints(rows)].join('\n');
      }
      if (file === 'problem') {
        return `export { ${nameOf(contract.Problem)} as Problem } from '${module}';`;
      }
      return withoutEffects(code);
    },
  };
}

/** Whether this is a row of the endpoint table that citizens use; officials have their own desk. */
const isCitizens = (row) =>
  row?.path?.startsWith('/v1/') && row.access !== 'staff' && row.tag !== 'staff';

/** Says of every schema that making it has no effect, so that those nobody uses go away. */
function withoutEffects(code) {
  const made = parseSync('module.js', code)
    .program.body.flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .map(({ init }) => init)
    .filter((init) => init?.type === 'CallExpression');
  return made.reduceRight(
    (text, { start, end }) =>
      `${text.slice(0, start)}/*#__PURE__*/ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
    code,
  );
}
