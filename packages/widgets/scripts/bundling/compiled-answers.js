import { fileURLToPath } from 'node:url';
import * as contract from '@through-train/contract';
import { parseSync } from 'vite';
import { compileAnswers } from './answer-checks.js';
import { edited, madeUp } from './edits.js';

const checks = fileURLToPath(new URL('../../src/answer-checks/check.ts', import.meta.url));

/**
 * Compiles the contract for the browser: of every endpoint what the client reads, of every answer's
 * schema a check of a few bytes. The schemas stay out of the download, and so does the library they
 * are written in; requests are checked by the server anyway.
 */
export const compiledAnswers = () => ({
  name: 'compiled-answers',
  async transform(code, id) {
    // It does not say that whoever uses nothing of it needs none of it: a tenth of the single file.
    if (/\/chinese-days\//.test(id)) return { code, map: null, moduleSideEffects: false };
    const [, file, only] = /\/contract\/dist\/([\w/-]+)\.js(?:\?only=(\w+))?$/.exec(id) ?? [];
    if (!file) return null;
    if (file === 'problem') return compiledProblem();
    if (!file.startsWith('endpoints/')) return withoutEffects(code);
    const rows = await import(id);
    if (!Object.values(rows).every(isEndpoint)) return null;
    if (only) return compiledEndpoints({ [only]: rows[only] });
    return file === 'endpoints/appeals'
      ? { ...madeUp(oneByOne(id, Object.keys(rows))), moduleSideEffects: false }
      : compiledEndpoints(rows);
  },
});

/** Whether this is a row of the endpoint table. */
const isEndpoint = (row) => row?.path?.startsWith('/v1/');

/** Brings the checks that compiled answers call. */
export const checkImports = `import { decimal, either, list, maybe, one, record, schema, shape, text, whole } from ${JSON.stringify(checks)};`;

function compiledProblem() {
  const { code, nameOf } = compileAnswers([contract.Problem]);
  return madeUp(
    [checkImports, code, `export const Problem = ${nameOf(contract.Problem)};`].join('\n'),
  );
}

/** A module for each endpoint: form, list and detail each need the checks of other answers. */
const oneByOne = (id, names) =>
  names
    .map((name) => `export { ${name} } from ${JSON.stringify(`${id}?only=${name}`)};`)
    .join('\n');

function compiledEndpoints(rows) {
  const { code, nameOf } = compileAnswers(
    Object.values(rows).flatMap(({ answer }) => answer ?? []),
  );
  const exported = Object.entries(rows).map(([name, row]) => {
    const { method, path, status, idempotent, answer } = row;
    const read = JSON.stringify({ method, path, status, idempotent });
    return `export const ${name} = /*#__PURE__*/ (() => ({ ...${read}${answer ? `, answer: ${nameOf(answer)}` : ''} }))();`;
  });
  return madeUp([checkImports, code, ...exported].join('\n'));
}

/** Says of every schema that making it has no effect, so that those nobody uses go away. */
function withoutEffects(code) {
  const made = parseSync('module.js', code)
    .program.body.flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
    .map(({ init }) => init)
    .filter((init) => init?.type === 'CallExpression');
  return edited(
    code,
    made.flatMap(({ start, end }) => [
      { start, end: start, text: '/*#__PURE__*/ (() => (' },
      { start: end, end, text: '))()' },
    ]),
  );
}
