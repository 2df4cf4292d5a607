import { isObject, type Json, type JsonObject } from './json.js';

/** What the comments in the source say of a schema and of its parts. */
export interface Words {
  readonly description?: string;
  readonly default?: Json;
  readonly examples?: readonly Json[];
  /** Of an object, by property. */
  readonly fields?: Readonly<Record<string, Words>>;
  /** Of a union, in its order. */
  readonly branches?: readonly Words[];
}

/** A JSON Schema with what the comments say of it. */
export const described = (schema: JsonObject, words: Words | undefined): JsonObject => {
  if (!words) return schema;
  const { description, default: fallback, examples } = words;
  return {
    ...(description !== undefined && { description }),
    ...withParts(schema, words),
    ...(fallback !== undefined && { default: fallback }),
    ...(examples && { examples }),
  };
};

/** The same for what is in it: the words of a list, or of what may be null, are those of its items. */
function withParts(schema: JsonObject, words: Words): JsonObject {
  const { properties, items, additionalProperties } = schema;
  const inner = (part: Json): Json => (isObject(part) ? withParts(part, words) : part);
  const list = (shapes: Json | undefined): Json[] =>
    Array.isArray(shapes) ? shapes.map((shape, index) => ofShape(shape, words, index)) : [];
  return {
    ...schema,
    ...(isObject(properties) && { properties: withFields(properties, words) }),
    ...(items !== undefined && { items: inner(items) }),
    ...(isObject(additionalProperties) && { additionalProperties: inner(additionalProperties) }),
    ...(schema.anyOf !== undefined && { anyOf: list(schema.anyOf) }),
    ...(schema.oneOf !== undefined && { oneOf: list(schema.oneOf) }),
  };
}

function ofShape(shape: Json, words: Words, index: number): Json {
  if (!isObject(shape)) return shape;
  return words.branches ? described(shape, words.branches[index]) : withParts(shape, words);
}

const withFields = (properties: JsonObject, { fields }: Words): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      isObject(property) ? described(property, fields?.[name]) : property,
    ]),
  );
