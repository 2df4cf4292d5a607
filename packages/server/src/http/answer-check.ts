import type { Endpoint } from '@through-train/contract';
import * as z from 'zod/mini';

interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/**
 * Throws when an answer is not what the contract says. Readers let words pass that they do not know;
 * the server itself must know all that it says.
 */
export function checkAnswer({ method, path, answer: schema }: Endpoint, answer: unknown): void {
  if (!schema) return;
  const sent: unknown = JSON.parse(JSON.stringify(answer));
  const result = z.safeParse(schema, sent);
  if (!result.success) {
    throw new Error(`${method} ${path} breaks its contract: ${result.error.message}`);
  }
  const json = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  const strange = strangeWords(json, sent, json);
  if (strange.length > 0) {
    throw new Error(`${method} ${path} answers with words nobody knows: ${strange.join(', ')}`);
  }
}

function strangeWords(json: JsonSchema, value: unknown, whole: JsonSchema, at = ''): string[] {
  const inside = (part: JsonSchema | undefined, each: unknown, name: string | number) =>
    part ? strangeWords(part, each, whole, `${at}/${name}`) : [];
  if (json.$ref) {
    const part = whole.$defs?.[json.$ref.split('/').pop() ?? ''];
    return part ? strangeWords(part, value, whole, at) : [];
  }
  const words = json.anyOf?.find((each) => each.enum)?.enum;
  if (words && typeof value === 'string') {
    return words.includes(value) ? [] : [`${at} “${value}”`];
  }
  if (json.anyOf) return json.anyOf.flatMap((each) => strangeWords(each, value, whole, at));
  if (Array.isArray(value)) return value.flatMap((each, index) => inside(json.items, each, index));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    inside(json.properties?.[name], each, name),
  );
}
