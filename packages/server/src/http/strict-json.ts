import type { FieldError } from '@through-train/contract';
import { HttpProblem } from '../problem.js';
import { pointer } from './validation.js';

const deepest = 16;
/** Every option of fifty questions is a tenth of it; what is checked costs by the value. */
const mostValues = 5000;

const malformed = (detail: string) => new HttpProblem('malformed-json', { detail });

/** Where the string that starts at `start` ends, in JSON that is known to be well-formed. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Whether a string that ends here is a key, in JSON that is known to be well-formed. */
function isKey(json: string, end: number): boolean {
  let at = end;
  while (json[at] === ' ' || json[at] === '\n' || json[at] === '\r' || json[at] === '\t') at += 1;
  return json[at] === ':';
}

/**
 * Refuses what `JSON.parse` lets through silently: the last of two equal keys, endless depth, values
 * without number.
 */
function checkStructure(json: string): void {
  const keysOf: (Set<string> | null)[] = [];
  let values = 1;
  for (let at = 0; at < json.length; at += 1) {
    const symbol = json[at];
    if (symbol === '{' || symbol === '[') {
      keysOf.push(symbol === '{' ? new Set() : null);
      if (keysOf.length > deepest) throw malformed(`It is nested deeper than ${deepest} levels.`);
      values += 1;
    } else if (symbol === '}' || symbol === ']') {
      keysOf.pop();
    } else if (symbol === ',') {
      values += 1;
    } else if (symbol === '"') {
      const end = endOfString(json, at);
      const keys = keysOf.at(-1);
      if (keys && isKey(json, end)) {
        const key: string = JSON.parse(json.slice(at, end));
        if (keys.has(key)) throw malformed('An object names the same key twice.');
        if (key === '__proto__') throw malformed('The key __proto__ is not allowed.');
        keys.add(key);
      }
      at = end - 1;
    }
    if (values > mostValues) throw malformed(`It has more than ${mostValues} values.`);
  }
}

function* unreadable(value: unknown, path: readonly string[]): Generator<FieldError> {
  if (typeof value === 'string') {
    if (value.isWellFormed() && !value.includes('\0')) return;
    yield {
      path: pointer(path),
      code: 'unreadable',
      message: 'contains characters that cannot be stored: NUL or half of a surrogate pair',
    };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* unreadable(inner, [...path, key]);
  }
}

/**
 * Parses a JSON body and refuses what different parsers read differently: bytes that are not UTF-8,
 * equal keys, `__proto__`, depth beyond 16, more than 5,000 values, and strings that cannot be stored.
 */
export function parseStrictJson(bytes: ArrayBuffer): unknown {
  let value: unknown;
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(json);
    checkStructure(json);
  } catch (error) {
    if (error instanceof HttpProblem) throw error;
    throw malformed('Send one JSON value in UTF-8.');
  }
  const errors = [...unreadable(value, [])];
  if (errors.length > 0) throw new HttpProblem('invalid', { errors });
  return value;
}
