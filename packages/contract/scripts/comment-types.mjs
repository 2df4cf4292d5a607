import { globSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { readWords } from './words.mjs';

const folder = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Puts the comments of the schemas into the declarations, where the compiler leaves them out, so that
 * an editor shows them at `client.appeals.page({ limit: 10 })`. Each stands on the line of its property:
 * the lines stay those of the source maps. What has its comment already is left alone.
 */
function commentTypes() {
  const words = readWords();
  for (const name of globSync('*.d.ts', { cwd: folder })) {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    const commented = withComments(text, commentsIn(parseSync(name, text).program, words));
    if (commented === text) continue;
    const { atime, mtime } = statSync(file);
    writeFileSync(file, commented);
    // For the compiler nothing has changed: it compares times before it reads.
    utimesSync(file, atime, mtime);
  }
}

const commentsIn = ({ body }, words) =>
  body
    .flatMap(({ declaration }) => declaration?.declarations ?? [])
    .flatMap(({ id }) => inType(id.typeAnnotation?.typeAnnotation, words[id.name]));

/** Where comments go within the type of a schema, in the order of the text. */
function inType(type, words) {
  if (!words || type?.type !== 'TSTypeReference') return [];
  const given = type.typeArguments?.params ?? [];
  switch (type.typeName.right?.name) {
    case 'ZodMiniObject':
      return given[0].members?.flatMap((member) => inMember(member, words.fields)) ?? [];
    case 'ZodMiniOptional':
    case 'ZodMiniNullable':
    case 'ZodMiniArray':
      return inType(given[0], words);
    case 'ZodMiniRecord':
      return inType(given[1], words);
    case 'ZodMiniUnion':
    case 'ZodMiniDiscriminatedUnion':
      return elementsOf(given[0]).flatMap((each, index) => inType(each, words.branches?.[index]));
    default:
      return [];
  }
}

/** `[A, B]` or `readonly [A, B]` */
const elementsOf = (type) => type.elementTypes ?? type.typeAnnotation?.elementTypes ?? [];

function inMember({ key, start, typeAnnotation }, fields) {
  const words = fields?.[key.name ?? key.value];
  if (!words) return [];
  const comment = { at: start, text: commentOf(words) };
  return [...(comment.text ? [comment] : []), ...inType(typeAnnotation?.typeAnnotation, words)];
}

function commentOf({ description, default: fallback, examples = [] }) {
  const tags = [
    ...(fallback === undefined ? [] : [`@default ${JSON.stringify(fallback)}`]),
    ...examples.map((example) => `@example ${JSON.stringify(example)}`),
  ];
  const said = [description?.replace(/\s+/g, ' '), ...tags].filter(Boolean).join(' ');
  return said && `/** ${said.replaceAll('*/', '*\\/')} */ `;
}

function withComments(text, comments) {
  let result = '';
  let from = 0;
  for (const { at, text: comment } of comments) {
    const before = text.slice(from, at);
    result += before.endsWith('*/ ') ? before : before + comment;
    from = at;
  }
  return result + text.slice(from);
}

commentTypes();
