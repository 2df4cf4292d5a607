import * as z from 'zod/mini';
import * as appeal from '../appeal.js';
import * as appealList from '../appeal-list.js';
import * as pathParams from '../path-params.js';
import * as primitives from '../primitives.js';
import * as problem from '../problem.js';
import * as site from '../site.js';
import * as staff from '../staff.js';
import * as staffAction from '../staff-action.js';
import * as staffNotes from '../staff-notes.js';
import * as staffQueue from '../staff-queue.js';
import * as submission from '../submission.js';
import * as tracking from '../tracking.js';
import { withCodes } from './codes.js';
import { commandWords } from './command-words.js';
import { described } from './described.js';
import { isObject, type Json, type JsonObject, plain } from './json.js';
import { words } from './words.js';

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;

const modules = [
  primitives,
  pathParams,
  problem,
  site,
  submission,
  appeal,
  appealList,
  tracking,
  staff,
  staffAction,
  staffNotes,
  staffQueue,
];

/** Every schema by the name under which the contract exports it. */
const named = new Map(
  modules
    .flatMap((module) => Object.entries<unknown>(module))
    .filter((entry): entry is [string, z.ZodMiniType] => isSchema(entry[1])),
);

const nameOf = (schema: z.ZodMiniType): string | undefined =>
  [...named].find(([, each]) => each === schema)?.[0];

const home = '#/components/schemas/';

function allSchemas(): Record<string, JsonObject> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    // As requests are written: what answers may gain later is not forbidden that way.
    io: 'input',
    uri: (id) => `${home}${id}`,
    unrepresentable: 'any',
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _, $id: __, ...rest } = plain(schema);
      const about = id === 'StaffCommand' ? commandWords(rest) : words[id];
      return [id, withCodes(id, described(rest, about))];
    }),
  );
}

/** The schemas that a part of the document refers to, and those that they refer to, by name. */
export function schemasFor(part: Json): Record<string, JsonObject> {
  const all = allSchemas();
  const used = new Set<string>();
  const follow = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(follow);
    if (!isObject(value)) return;
    for (const [key, each] of Object.entries(value)) {
      const name = key === '$ref' && typeof each === 'string' ? each.slice(home.length) : '';
      const schema = all[name];
      if (!schema || used.has(name)) follow(each);
      else {
        used.add(name);
        follow(schema);
      }
    }
  };
  follow(part);
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
}

/** A reference to a schema, which has a name. */
export function schemaOf(schema: z.ZodMiniType): JsonObject {
  const name = nameOf(schema);
  if (name === undefined) throw new Error('A schema of the endpoint table is not exported.');
  return { $ref: `${home}${name}` };
}

/** What an answer of this schema is. */
export const aboutSchema = (schema: z.ZodMiniType): string =>
  words[nameOf(schema) ?? '']?.description ?? '';

/** The parameters of a path or a query, of which each is a property of the schema. */
export function parametersOf(
  schema: z.ZodMiniType | undefined,
  place: 'path' | 'query',
): JsonObject[] {
  if (!schema) return [];
  const name = nameOf(schema) ?? '';
  const { properties, required } = described(
    plain(z.toJSONSchema(schema, { io: 'output' })),
    words[name],
  );
  const names: Json = required ?? [];
  return Object.entries(plain(properties ?? {})).map(([name, value]) => {
    const { description, examples, ...schema } = plain(value);
    return {
      name,
      in: place,
      required: Array.isArray(names) && names.includes(name),
      ...(description !== undefined && { description }),
      schema: { ...schema, ...(examples !== undefined && { examples }) },
    };
  });
}
