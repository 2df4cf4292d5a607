import * as z from 'zod/mini';
import { oddText, valueNamed } from './hostile-values.fixture.js';
import type { SeededRandom } from './seeded-random.fixture.js';

type Node = Readonly<Record<string, unknown>>;
type Known = Readonly<Record<string, readonly string[]>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** A schema of the contract as JSON Schema. */
export const jsonSchemaOf = (schema: z.ZodMiniType): Node =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Node;

/** The names of a schema's fields. */
export const namesIn = (schema: z.ZodMiniType | undefined): string[] => {
  const properties = schema && jsonSchemaOf(schema).properties;
  return isNode(properties) ? Object.keys(properties) : [];
};

/** A value that mostly fits a schema, so that what lies behind the validation is reached too. */
export function jsonOf(random: SeededRandom, schema: Node, known: Known, name = ''): unknown {
  if (random.chance(0.01)) return random.pick<unknown>([null, 0, -1, 1e308, true, '', [], {}]);
  const [...shapes] = [...nodes(schema.oneOf), ...nodes(schema.anyOf)];
  if (shapes.length > 0) return jsonOf(random, random.pick(shapes), known, name);
  if (schema.const !== undefined) return schema.const;
  if (Array.isArray(schema.enum)) return random.pick<unknown>(schema.enum);
  switch (schema.type) {
    case 'object':
      return objectOf(random, schema, known);
    case 'array': {
      const items = isNode(schema.items) ? schema.items : {};
      return Array.from({ length: random.int(0, 3) }, () => jsonOf(random, items, known, name));
    }
    case 'boolean':
      return random.chance(0.5);
    case 'integer':
    case 'number':
      return random.pick([1, 2, 3, 5, 0, 30, -1, 0.5, 1e21]);
    default:
      return valueNamed(random, name, known);
  }
}

function objectOf(random: SeededRandom, schema: Node, known: Known): unknown {
  const required = Array.isArray(schema.required) ? schema.required : [];
  const entries = Object.entries(isNode(schema.properties) ? schema.properties : {})
    .filter(([name]) => random.chance(required.includes(name) ? 0.99 : 0.3))
    .map(([name, each]): [string, unknown] => [
      name,
      jsonOf(random, isNode(each) ? each : {}, known, name),
    ]);
  const { additionalProperties } = schema;
  if (isNode(additionalProperties)) {
    const id = random.pick(['trapped', 'since', 'parts', 'a']);
    entries.push([id, jsonOf(random, additionalProperties, known)]);
  } else if (random.chance(0.03)) entries.push([oddText(random), 1]);
  return Object.fromEntries(entries);
}
