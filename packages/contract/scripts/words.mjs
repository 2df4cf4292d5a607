import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readModule } from './comments.mjs';
import { Shapes } from './shapes.mjs';

const sources = fileURLToPath(new URL('../src/', import.meta.url));

/** Schemas with a name of their own, operations, and the codes of problems. */
const isTold = (name, file) =>
  /^[A-Z]/.test(name) || file.startsWith('endpoints/') || file === 'problem.ts';

/**
 * Reads what the comments in the source say of schemas, endpoints and codes.
 *
 * @returns by the name of the constant `{ description, default, examples, fields, branches }`:
 * `fields` are those of an object, `branches` those of a union in its order
 */
export function readWords() {
  const constants = new Map();
  const interfaces = new Map();
  const files = globSync('**/*.ts', { cwd: sources }).sort();
  for (const file of files.filter(
    (name) => !/\.(?:test|fixture)\.ts$|^(?:letter|openapi|lifecycle|redaction)\b/.test(name),
  )) {
    const module = readModule(file, readFileSync(join(sources, file), 'utf8'));
    for (const statement of module.program.body) {
      const { type, id, body, declarations = [] } = statement.declaration ?? statement;
      if (type === 'TSInterfaceDeclaration') {
        const words = module.wordsAbove(statement);
        interfaces.set(id.name, { members: body.body, module, words });
      }
      for (const { id, init } of declarations) {
        const isFunction = init?.type === 'ArrowFunctionExpression';
        const words = isFunction ? undefined : module.wordsAbove(statement);
        const exported = statement.type === 'ExportNamedDeclaration';
        constants.set(id.name, { file, module, init, words, exported });
      }
    }
  }
  const shapes = new Shapes(constants, interfaces);
  const told = [...constants].filter(([name, { file }]) => isTold(name, file));
  return Object.fromEntries(told.map(([name]) => [name, shapes.of(name)]));
}
