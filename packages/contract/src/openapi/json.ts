/** A piece of JSON of an OpenAPI document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A copy that is nothing but JSON. */
export const plain = (value: unknown): Record<string, Json> => JSON.parse(JSON.stringify(value));

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
