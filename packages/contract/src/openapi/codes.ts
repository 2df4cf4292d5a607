import type { Words } from './described.js';
import { isObject, type JsonObject } from './json.js';
import { words } from './words.js';

/** The codes that a schema's `code` may have, by the name of the schema. */
const codesOf: Readonly<Record<string, Words | undefined>> = {
  Problem: words.problems,
  FieldError: words.fieldErrorCodes,
};

/** A schema whose `code` is one of those known, each with what it means, or any other text. */
export function withCodes(name: string, schema: JsonObject): JsonObject {
  const { properties } = schema;
  const codes = Object.entries(codesOf[name]?.fields ?? {});
  if (codes.length === 0 || !isObject(properties) || !isObject(properties.code)) return schema;
  const { type, ...code } = properties.code;
  const known = codes.map(([value, { description = '' }]) => ({ const: value, description }));
  return {
    ...schema,
    properties: { ...properties, code: { ...code, anyOf: [...known, { type: type ?? 'string' }] } },
  };
}
